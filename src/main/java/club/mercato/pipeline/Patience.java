package club.mercato.pipeline;

import club.mercato.settings.Setting;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How long a reading counts, how soon we ask again and how long a card may stand in a stage; all in days.
 *
 * @param staleInsideWindow  a reading older than this is stale while a window is open
 * @param staleOutsideWindow and this while none is
 * @param cadence            days of silence after which we chase again, for priorities 1, 2 and 3 in this order
 * @param stageDays          a card that stands longer in its stage has gone stale there; without an entry it never does
 */
public record Patience(
        int staleInsideWindow, int staleOutsideWindow, List<Integer> cadence, Map<Stage, Integer> stageDays) {

    /** In which no stage goes stale. */
    public Patience(int staleInsideWindow, int staleOutsideWindow, List<Integer> cadence) {
        this(staleInsideWindow, staleOutsideWindow, cadence, Map.of());
    }

    /** As the house has set it. */
    public static Patience of(Map<Setting, Integer> values) {
        Map<Stage, Integer> stageDays = new EnumMap<>(Stage.class);
        PatienceSettings.STAGES.forEach((stage, setting) -> stageDays.put(stage, of(values, setting)));
        return new Patience(
                of(values, PatienceSettings.STALE_INSIDE),
                of(values, PatienceSettings.STALE_OUTSIDE),
                PatienceSettings.CADENCE.stream()
                        .map(setting -> of(values, setting))
                        .toList(),
                stageDays);
    }

    private static int of(Map<Setting, Integer> values, Setting setting) {
        return values.getOrDefault(setting, setting.fallback());
    }

    /** Whether a card has stood too long in a stage that it entered on a day. */
    public boolean isStuck(Stage stage, LocalDate since, LocalDate today) {
        return stageDays.containsKey(stage) && since.isBefore(stuckBefore(stage, today));
    }

    /** The first day on which a card may have entered the stage without having gone stale there. */
    public LocalDate stuckBefore(Stage stage, LocalDate today) {
        return today.minusDays(stageDays.getOrDefault(stage, 0));
    }

    public boolean isStale(LocalDate readOn, LocalDate today, boolean windowOpen) {
        return readOn.isBefore(staleBefore(today, windowOpen));
    }

    /** The first day on which a reading is not stale. */
    public LocalDate staleBefore(LocalDate today, boolean windowOpen) {
        return today.minusDays(windowOpen ? staleInsideWindow : staleOutsideWindow);
    }

    /** Whom we asked on this day or before, we chase again. See {@link #hasRunOut}. */
    public LocalDate coldSince(LocalDate today, int priority) {
        return today.minusDays(days(priority));
    }

    /** Days of silence after which we chase again. */
    public int days(int priority) {
        return cadence.get(Math.clamp(priority, 1, cadence.size()) - 1);
    }

    /** @param priority 1 to 3; a target without one waits as long as the least urgent */
    public boolean hasRunOut(LocalDate askedOn, LocalDate today, int priority) {
        return !askedOn.isAfter(coldSince(today, priority));
    }
}
