package club.mercato.meeting;

import club.mercato.kernel.HouseClock;
import club.mercato.pipeline.HousePatience;
import club.mercato.pipeline.Stage;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetList;
import club.mercato.pipeline.TargetQuery;
import club.mercato.pipeline.TargetState;
import club.mercato.season.SeasonCalendar;
import club.mercato.staff.CurrentStaff;
import club.mercato.staff.House;
import club.mercato.staff.StaffMember;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Draws up the agenda of a review that begins: every target on the board that is not signed yet, also those that whoever
 * begins it may not know of; each viewer is then shown his part.
 */
@Component
class Convening {

    private static final int PAGE = 500;

    /** What is signed needs papers, no decision. */
    private static final Set<Stage> DECIDED_OF = Arrays.stream(Stage.values())
            .filter(stage -> stage.isBefore(Stage.SIGNED))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Stage.class)));

    private final TargetList list;
    private final SeasonCalendar calendar;
    private final HousePatience patience;
    private final CurrentStaff currentStaff;
    private final HouseClock clock;

    Convening(
            TargetList list,
            SeasonCalendar calendar,
            HousePatience patience,
            CurrentStaff currentStaff,
            HouseClock clock) {
        this.list = list;
        this.calendar = calendar;
        this.patience = patience;
        this.currentStaff = currentStaff;
        this.clock = clock;
    }

    List<AgendaItem> agenda(ReviewId review) {
        List<TargetCard> ordered =
                new AgendaOrder(calendar.needsById(), measure()).of(House.readingEverything(this::targets));
        return IntStream.range(0, ordered.size())
                .mapToObj(place -> new AgendaItem(
                        review,
                        place,
                        ordered.get(place).id(),
                        ordered.get(place).need()))
                .toList();
    }

    /** As of now, for whoever is signed in. */
    Pressing.Measure measure() {
        StaffMember viewer = currentStaff.get();
        return new Pressing.Measure(
                patience.now(),
                clock.instant().atZone(viewer.zone()).toLocalDate(),
                viewer.zone(),
                calendar.anyOpenNow());
    }

    private List<TargetCard> targets() {
        TargetQuery open = new TargetQuery(
                TargetState.OPEN,
                DECIDED_OF,
                Optional.empty(),
                Set.of(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                TargetQuery.Order.STAGE,
                false);
        List<TargetCard> all = new ArrayList<>();
        List<TargetCard> page;
        do {
            page = list.page(open, all.size(), PAGE);
            all.addAll(page);
        } while (page.size() == PAGE);
        return all;
    }
}
