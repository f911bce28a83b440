package club.mercato.review.ui;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the page of a day is fed with; the same names stand in {@code frontend/today/types.ts}. */
final class DayData {

    private DayData() {}

    record Page(
            String title,
            String summary,
            List<Section> sections,
            @Nullable String free,
            News news,
            Tally tally,
            boolean mayWork,
            boolean mayHandOver,
            String tomorrow,
            String nextWeek,
            Map<String, String> texts) {}

    /** @param more how many are not shown */
    record Section(String id, String title, int count, String note, List<Row> rows, int more, String moreText) {}

    /**
     * @param key   the row's identity within the page
     * @param t     id of the target
     * @param f     id of the follow-up
     * @param v     its version
     * @param lead  what stands first
     * @param leadKind how that is drawn: overdue, today, date, none, bold, plain
     * @param lock only named people may know of it
     * @param acts  names of the acts, the first being the usual one
     */
    record Row(
            String key,
            String t,
            @Nullable String f,
            @Nullable Integer v,
            String lead,
            String leadKind,
            String name,
            @Nullable Boolean lock,
            @Nullable Club club,
            String what,
            @Nullable String extra,
            List<String> acts) {}

    record Club(String n, String r, String a, String b) {}

    record News(String title, String since, List<NewsDay> days, String none) {}

    record NewsDay(String day, List<Item> items) {}

    record Item(String key, String time, String who, String what, String t, String name) {}

    record Tally(String title, List<String> heads, List<TallyRow> rows, String none) {}

    record TallyRow(String priority, int kind, int open, int silent, int noNextStep) {}

    /** @param undo the follow-up whose setting can be taken back */
    record Answer(
            @Nullable String said,
            @Nullable String refused,
            @Nullable String undo) {

        static Answer said(String text) {
            return new Answer(text, null, null);
        }

        static Answer undoable(String text, String followUp) {
            return new Answer(text, null, followUp);
        }

        static Answer refused(String why) {
            return new Answer(null, why, null);
        }
    }
}
