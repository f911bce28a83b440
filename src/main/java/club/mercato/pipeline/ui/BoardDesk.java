package club.mercato.pipeline.ui;

import club.mercato.directory.names.Folding;
import club.mercato.kernel.HouseClock;
import club.mercato.kernel.Phrasebook;
import club.mercato.parts.Viewer;
import club.mercato.pipeline.Board;
import club.mercato.pipeline.BoardFilter;
import club.mercato.pipeline.CardLimits;
import club.mercato.pipeline.ClubPosition;
import club.mercato.pipeline.Patience;
import club.mercato.pipeline.Stage;
import club.mercato.season.NeedId;
import club.mercato.season.SeasonCalendar;
import club.mercato.season.SquadNeed;
import club.mercato.settings.HouseSettings;
import club.mercato.settings.Setting;
import club.mercato.staff.Role;
import club.mercato.staff.StaffId;
import club.mercato.staff.StaffMember;
import club.mercato.staff.StaffRoom;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a board screen asks for around the cards: who looks, in which words, at whose names and needs. */
@Component
class BoardDesk {

    private final Board board;
    private final Viewer viewer;
    private final StaffRoom staffRoom;
    private final SeasonCalendar calendar;
    private final HouseSettings settings;
    private final BoardViews views;
    private final HouseClock clock;

    BoardDesk(
            Board board,
            Viewer viewer,
            StaffRoom staffRoom,
            SeasonCalendar calendar,
            HouseSettings settings,
            BoardViews views,
            HouseClock clock) {
        this.board = board;
        this.viewer = viewer;
        this.staffRoom = staffRoom;
        this.calendar = calendar;
        this.settings = settings;
        this.views = views;
        this.clock = clock;
    }

    Board board() {
        return board;
    }

    CardDrawing drawing() {
        Phrasebook phrases = viewer.phrases();
        Map<StaffId, StaffMember> staff = staffRoom.everyone();
        Map<Setting, Integer> set = settings.values();
        return new CardDrawing(
                phrases,
                viewer.staff(),
                staff,
                Patience.of(set),
                new HeadDrawing(phrases, CardLimits.of(set)),
                calendar.anyOpenNow(),
                clock.instant());
    }

    BoardViews views() {
        return views;
    }

    Phrasebook phrases() {
        return viewer.phrases();
    }

    StaffMember viewer() {
        return viewer.staff();
    }

    /** The stages that this viewer may put a new card into at once; see {@link BoardEntrance}. */
    List<Stage> entrances() {
        if (!mayWork()) {
            return List.of();
        }
        // before Approach stands a priority, which only counts from whoever leads
        return viewer.staff().leads()
                ? List.of(Stage.IDENTIFIED, Stage.SHORTLISTED, Stage.APPROACH)
                : List.of(Stage.IDENTIFIED, Stage.SHORTLISTED);
    }

    Map<NeedId, SquadNeed> needs() {
        return calendar.needsById();
    }

    boolean mayWork() {
        StaffMember staff = viewer.staff();
        return staff.is(Role.RECRUITER) || staff.is(Role.MANAGER);
    }

    /** The lanes that there may be, in their order: the most urgent need first, the viewer before all other owners. */
    Optional<Swimlanes> lanes(BoardLook look, CardDrawing drawing) {
        return look.lanes()
                .map(by -> new Swimlanes(
                        by,
                        switch (by) {
                            case NEED -> needLanes();
                            case OWNER -> ownerLanes(drawing);
                        }));
    }

    private List<Swimlanes.Lane> needLanes() {
        return needs().values().stream()
                .sorted(Comparator.comparing(SquadNeed::priority)
                        .thenComparing(SquadNeed::label)
                        .thenComparing(need -> need.id().value()))
                .map(need -> new Swimlanes.Lane(need.id().value(), need.label()))
                .toList();
    }

    private static List<Swimlanes.Lane> ownerLanes(CardDrawing drawing) {
        return drawing.staff().values().stream()
                .sorted(Comparator.comparing((StaffMember member) ->
                                !member.id().equals(drawing.viewer().id()))
                        .thenComparing(StaffMember::name)
                        .thenComparing(StaffMember::key))
                .map(member -> new Swimlanes.Lane(member.key(), member.name()))
                .toList();
    }

    /** Whether the viewer says which priority counts. */
    boolean mayRank() {
        return viewer.staff().leads();
    }

    /** What was wished, as the board filters; what is no priority or need any more filters nothing. */
    BoardFilter filter(BoardFilters wished) {
        Set<Integer> priorities = wished.priorities().stream()
                .filter(text -> text.matches("[123]"))
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
        Set<NeedId> needs = calendarNeeds(wished);
        Optional<StaffId> owner = wished.mine() ? Optional.of(viewer.staff().id()) : Optional.empty();
        Set<ClubPosition> positions = Arrays.stream(ClubPosition.values())
                .filter(position -> wished.positions().contains(position.name()))
                .collect(Collectors.toSet());
        Optional<LocalDate> askedBy =
                wished.silent() ? Optional.of(viewer.today().minusDays(BoardFilter.SILENT_DAYS)) : Optional.empty();
        return new BoardFilter(
                owner, priorities, needs, positions, askedBy, BoardFilter.wordsOf(Folding.fold(wished.text())));
    }

    private Set<NeedId> calendarNeeds(BoardFilters wished) {
        if (wished.needs().isEmpty()) {
            return Set.of();
        }
        return needs().keySet().stream()
                .filter(need -> wished.needs().contains(need.value().toString()))
                .collect(Collectors.toSet());
    }
}
