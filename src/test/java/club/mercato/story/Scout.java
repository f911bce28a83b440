package club.mercato.story;

import club.mercato.directory.ClubForm;
import club.mercato.directory.ClubId;
import club.mercato.directory.ClubProfile;
import club.mercato.directory.ClubRegister;
import club.mercato.directory.FieldPosition;
import club.mercato.directory.Foot;
import club.mercato.directory.MarketValue;
import club.mercato.directory.PlayerForm;
import club.mercato.directory.PlayerId;
import club.mercato.directory.PlayerRegister;
import club.mercato.kernel.Answer;
import club.mercato.kernel.Money;
import club.mercato.pipeline.MoveAnswer;
import club.mercato.pipeline.MoveWish;
import club.mercato.pipeline.NegotiationDesk;
import club.mercato.pipeline.NewTarget;
import club.mercato.pipeline.Route;
import club.mercato.pipeline.Stage;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetForm;
import club.mercato.pipeline.TargetId;
import club.mercato.season.NeedForm;
import club.mercato.season.NeedId;
import club.mercato.season.SeasonCalendar;
import club.mercato.season.TransferWindow;
import club.mercato.season.WindowForm;
import club.mercato.staff.Role;
import club.mercato.staff.StaffId;
import club.mercato.staff.StaffMember;
import club.mercato.staff.StaffRoom;
import club.mercato.testing.SignedInAs;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;

/** Puts invented players on the board of whichever desk runs, through the services, as its recruiter or manager. */
final class Scout {

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final String CLUB = "Borgo Marina";

    private final PlayerRegister players;
    private final ClubRegister clubs;
    private final SeasonCalendar calendar;
    private final NegotiationDesk desk;
    private final StaffRoom staffRoom;

    Scout(ApplicationContext context) {
        players = context.getBean(PlayerRegister.class);
        clubs = context.getBean(ClubRegister.class);
        calendar = context.getBean(SeasonCalendar.class);
        desk = context.getBean(NegotiationDesk.class);
        staffRoom = context.getBean(StaffRoom.class);
    }

    StaffMember recruiter() {
        return SignedInAs.employed(staffRoom, "recruiter", Role.RECRUITER);
    }

    StaffMember manager() {
        return SignedInAs.employed(staffRoom, "manager", Role.MANAGER);
    }

    <T> T as(StaffMember member, Supplier<T> act) {
        return Objects.requireNonNull(SignedInAs.get(member, act));
    }

    /** A target in Identified with need and owner, and no priority. */
    TargetId identified(String player) {
        return identify(player, Optional.of(recruiter().id()));
    }

    /** A player who is no target. */
    PlayerId player(String player) {
        return entered(player);
    }

    /** The same of a player who is in the directory already. */
    TargetId identified(NewTarget wish) {
        return as(recruiter(), () -> desk.identify(wish)).orElseThrow();
    }

    TargetId withoutOwner(String player) {
        return identify(player, Optional.empty());
    }

    /** A target in Approach with a manager's priority. */
    TargetId approached(String player) {
        TargetId id = identified(player);
        prioritised(id);
        moved(id, Stage.APPROACH);
        return id;
    }

    void prioritised(TargetId id) {
        as(manager(), () -> desk.prioritise(id, Optional.empty(), 1)).orElseThrow();
    }

    void moved(TargetId id, Stage to) {
        MoveAnswer answer = as(manager(), () -> desk.move(wish(id, to)));
        if (!(answer instanceof MoveAnswer.Moved)) {
            throw new IllegalStateException("Not moved: " + answer);
        }
    }

    /** A wish of somebody who sees the card as it is now. */
    MoveWish wish(TargetId id, Stage to) {
        return new MoveWish(id, card(id).moves(), to, Map.of());
    }

    TargetCard card(TargetId id) {
        return as(recruiter(), () -> desk.find(id).orElseThrow());
    }

    /** A wish to put a player on the board who is not on it yet. */
    NewTarget wish(String player) {
        return wish(player, Optional.of(recruiter().id()));
    }

    /** Of the next window to close. */
    TransferWindow window() {
        StaffMember secretary = SignedInAs.employed(staffRoom, "admin", Role.ADMIN);
        return as(
                secretary,
                () -> calendar.windowsAhead().stream().findFirst().orElseGet(() -> {
                    Instant now = Instant.now().truncatedTo(ChronoUnit.MINUTES);
                    return calendar.enterWindow(new WindowForm(
                            "FIGC",
                            "Transfer window",
                            now.minus(40, ChronoUnit.DAYS),
                            now.plus(20, ChronoUnit.DAYS),
                            ROME,
                            "test",
                            LocalDate.now(ROME)));
                }));
    }

    private TargetId identify(String player, Optional<StaffId> owner) {
        Answer<TargetId> answer = as(recruiter(), () -> desk.identify(wish(player, owner)));
        return answer.orElseThrow();
    }

    private NewTarget wish(String player, Optional<StaffId> owner) {
        TransferWindow window = window();
        return new NewTarget(
                entered(player),
                window.id(),
                Route.TRANSFER,
                new TargetForm(Optional.of(need(window)), Optional.empty(), owner));
    }

    private NeedId need(TransferWindow window) {
        return as(
                        manager(),
                        () -> calendar.needs(window.id()).stream()
                                .findFirst()
                                .orElseGet(() -> calendar.enterNeed(
                                        new NeedForm("CB", "left-footed", 1, window.id(), "Nobody is left-footed."))))
                .id();
    }

    private PlayerId entered(String player) {
        ClubId club = club();
        return as(
                recruiter(),
                () -> players.enter(PlayerForm.named(player)
                                .born(LocalDate.of(2001, 3, 14), null)
                                .plays(FieldPosition.CB, Foot.LEFT, 187)
                                .at(club, LocalDate.now(ROME).plusYears(2))
                                .worth(new MarketValue(
                                        Money.of(4_000_000, "EUR"),
                                        LocalDate.now(ROME).minusDays(30),
                                        "test")))
                        .orElseThrow());
    }

    private ClubId club() {
        return as(
                recruiter(),
                () -> clubs.search(CLUB, 0, 1).stream()
                        .findFirst()
                        .map(ClubProfile::id)
                        .orElseGet(() -> clubs.enter(ClubForm.named(CLUB)).orElseThrow()));
    }
}
