package club.mercato.pipeline.ui;

import club.mercato.directory.PlayerId;
import club.mercato.directory.PlayerProfile;
import club.mercato.directory.PlayerRegister;
import club.mercato.directory.PlayerRow;
import club.mercato.directory.PlayerSearch;
import club.mercato.kernel.Answer;
import club.mercato.kernel.Phrasebook;
import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import club.mercato.pipeline.NegotiationDesk;
import club.mercato.pipeline.NewTarget;
import club.mercato.pipeline.Route;
import club.mercato.pipeline.Stage;
import club.mercato.pipeline.TargetForm;
import club.mercato.pipeline.TargetId;
import club.mercato.season.NeedId;
import club.mercato.season.SeasonCalendar;
import club.mercato.season.TransferWindow;
import club.mercato.staff.StaffId;
import club.mercato.staff.StaffMember;
import club.mercato.staff.StaffRoom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Puts a player into a column in one act: the form at the column's foot asks what the gates on the way there ask.
 *
 * <p>It ends before In talks. What the gates ask from there on, others have said or done: the selling club has engaged, a
 * bid was approved and sent. None of it can be on record of a target that does not exist yet.
 */
@Component
class BoardEntrance {

    private static final int MOST_PLAYERS = 6;
    private static final String OWNER = "owner";
    private static final String NEED = "need";
    private static final String PRIORITY = "priority";

    private final NegotiationDesk negotiations;
    private final PlayerRegister players;
    private final SeasonCalendar calendar;
    private final StaffRoom staffRoom;
    private final BoardDesk desk;

    BoardEntrance(
            NegotiationDesk negotiations,
            PlayerRegister players,
            SeasonCalendar calendar,
            StaffRoom staffRoom,
            BoardDesk desk) {
        this.negotiations = negotiations;
        this.players = players;
        this.calendar = calendar;
        this.staffRoom = staffRoom;
        this.desk = desk;
    }

    /** The fields besides the player, for the window that is next to close. */
    BoardData.Entrance ask(Stage stage) {
        Phrasebook phrases = desk.phrases();
        Optional<TransferWindow> window = calendar.currentOrNext();
        if (window.isEmpty()) {
            return new BoardData.Entrance(phrases.say("pipeline.refused.noWindowAhead"), List.of());
        }
        List<BoardData.Field> fields = new ArrayList<>();
        boolean shortlisted = !stage.isBefore(Stage.SHORTLISTED);
        fields.add(owner(shortlisted, phrases));
        if (shortlisted) {
            fields.add(field(
                    NEED,
                    calendar.needs(window.get().id()).stream()
                            .map(need -> new BoardData.Choice(need.id().value().toString(), need.label()))
                            .toList(),
                    Optional.empty(),
                    true,
                    phrases));
        }
        if (!stage.isBefore(Stage.APPROACH)) {
            fields.add(field(
                    PRIORITY,
                    Stream.of("1", "2", "3")
                            .map(one -> new BoardData.Choice(one, phrases.say("pipeline.priority." + one)))
                            .toList(),
                    Optional.empty(),
                    true,
                    phrases));
        }
        return new BoardData.Entrance(
                phrases.say("board.add.window", window.get().name()), fields);
    }

    /** Players whose names have words that begin as those typed, whatever accents either has. */
    List<BoardData.Choice> players(String text) {
        return players.search(PlayerSearch.named(text), 0, MOST_PLAYERS).stream()
                .map(row -> new BoardData.Choice(row.id().value().toString(), row.name(), rest(row)))
                .toList();
    }

    BoardData.Entered enter(BoardScreen screen, Stage stage, String player, Map<String, String> given) {
        Phrasebook phrases = desk.phrases();
        return switch (enter(stage, player, given)) {
            case Answer.No<TargetId>(Refused refused) ->
                new BoardData.Entered(null, null, null, phrases.say(refused.why()), mends(refused, phrases));
            case Answer.Done<TargetId>(TargetId id) -> {
                CardDrawing drawing = desk.drawing();
                yield new BoardData.Entered(
                        id.value().toString(),
                        screen.saidOf("pipeline.board.added", id, stage, drawing),
                        screen.changes(Set.of()).orElseGet(() -> screen.nothing(drawing)),
                        null,
                        null);
            }
        };
    }

    private Answer<TargetId> enter(Stage stage, String player, Map<String, String> given) {
        Optional<PlayerProfile> him = id(player).map(PlayerId::new).flatMap(players::find);
        if (him.isEmpty()) {
            return Answer.no(Refused.because(Sentence.of("pipeline.refused.noPlayer")));
        }
        Optional<TransferWindow> window = calendar.currentOrNext();
        if (window.isEmpty()) {
            return Answer.no(Refused.because(Sentence.of("pipeline.refused.noWindowAhead")));
        }
        TargetForm form = new TargetForm(
                id(given.get(NEED)).map(NeedId::new),
                Optional.ofNullable(given.get(PRIORITY))
                        .filter(text -> text.matches("[123]"))
                        .map(Integer::valueOf),
                id(given.get(OWNER)).map(StaffId::new));
        // whoever has no club comes free; any other route is chosen on his page
        Route route = him.get().club() == null ? Route.FREE_AGENT : Route.TRANSFER;
        return negotiations.identify(new NewTarget(him.get().id(), window.get().id(), route, form), stage);
    }

    private BoardData.Field owner(boolean required, Phrasebook phrases) {
        List<StaffMember> owners = staffRoom.owners();
        Optional<String> me = owners.stream()
                .filter(member -> member.id().equals(desk.viewer().id()))
                .map(member -> member.key().toString())
                .findFirst();
        return field(
                OWNER,
                owners.stream()
                        .map(member -> new BoardData.Choice(member.key().toString(), member.name()))
                        .toList(),
                me,
                required,
                phrases);
    }

    private static BoardData.Field field(
            String name,
            List<BoardData.Choice> options,
            Optional<String> preset,
            boolean required,
            Phrasebook phrases) {
        return new BoardData.Field(
                name, phrases.say("pipeline.field." + name), "choice", options, preset.orElse(null), required);
    }

    /** Only what is done on something else: the target that it would have been done on is not there. */
    private static List<BoardData.Mend> mends(Refused refused, Phrasebook phrases) {
        return refused.mends().stream()
                .flatMap(mend -> mend.on().stream()
                        .map(on ->
                                new BoardData.Mend(mend.act(), phrases.say("parts.act." + mend.act()), on.toString())))
                .toList();
    }

    private static Optional<UUID> id(@Nullable String text) {
        try {
            return Optional.ofNullable(text).filter(some -> !some.isBlank()).map(UUID::fromString);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /** What is said of a player beside his name. */
    static String rest(PlayerRow row) {
        String club = row.club() == null ? "" : row.club().name();
        String position = row.position() == null ? "" : row.position().name();
        return position.isEmpty() || club.isEmpty() ? position + club : position + " · " + club;
    }
}
