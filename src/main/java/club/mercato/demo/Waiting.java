package club.mercato.demo;

import club.mercato.patience.ParkForm;
import club.mercato.patience.Until;
import club.mercato.patience.WaitingRoom;
import club.mercato.patience.WindowDay;
import club.mercato.pipeline.TargetId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Which of the demo club's targets wait or waited. Those that wait stand beside the open ones, so that there are as many
 * open ones as were asked for; those that waited come back as the house opens.
 */
@Component
class Waiting {

    /** More than there are open ones. */
    private static final int FIRST = 20_000;

    /** Open ones that were parked until this morning. */
    private static final Set<Integer> BACK = Set.of(12, 13, 22);

    private static final int BEFORE_DAYS = 40;

    private final WaitingRoom room;
    private final DemoTexts texts = new DemoTexts();

    Waiting(WaitingRoom room) {
        this.room = room;
    }

    /** How many wait beside so many open ones: none on an empty board. */
    static int beside(int open) {
        return Math.min(5, open / 5);
    }

    /** The number of the n-th that waits: in Shortlisted, Approach and In talks. */
    static int number(int nth) {
        return FIRST + nth * 10 + 1 + nth % 3;
    }

    static boolean concerns(int number) {
        return number >= FIRST || BACK.contains(number);
    }

    /** Patience comes after a longer story than usual, in days. */
    static int longer(int number) {
        return concerns(number) ? BEFORE_DAYS : 0;
    }

    Void park(TargetId target, int number, DemoClub.Ground ground) {
        room.park(target, Optional.empty(), form(number, ground)).orElseThrow();
        return null;
    }

    private ParkForm form(int number, DemoClub.Ground ground) {
        String[] waited = texts.text("parked").split("\\|");
        if (number < FIRST) {
            LocalDate morning = lastMorning(ground);
            return new ParkForm(Until.day(morning), waited[number % waited.length], texts.text("parked.back"));
        }
        int nth = (number - FIRST) / 10;
        Until until = switch (nth) {
            case 1 -> Until.of(ground.window().id(), WindowDay.DEADLINE, ground.today());
            case 3 -> Until.of(ground.window().id(), WindowDay.CLOSED, ground.today());
            default -> Until.day(ground.today().plusDays(3 + nth * 4L));
        };
        String why = until.hangs().isPresent() ? "" : waited[nth % waited.length];
        return new ParkForm(until, why, texts.text("parked.then"));
    }

    /** The latest day whose morning has come. */
    private static LocalDate lastMorning(DemoClub.Ground ground) {
        return ground.now().minus(Duration.ofHours(7)).atZone(DemoStaff.TURIN).toLocalDate();
    }
}
