package club.mercato.meeting.ui;

import club.mercato.contacts.ContactFigures;
import club.mercato.kernel.Phrasebook;
import java.time.LocalDate;
import java.time.temporal.WeekFields;
import java.util.List;

/** Contacts by week, and how the clubs answer. */
record ContactCharts(Phrasebook phrases) {

    private static final int HEIGHT = 84;
    private static final int BASE = 66;
    private static final int TALLEST = 46;
    private static final int RATE_WIDTH = 64;

    /** Below this share of answers a club's bar says so. */
    private static final double FEW = 1.0 / 3;

    String weeks(List<ContactFigures.Week> weeks) {
        Drawing drawing = new Drawing(StageCharts.WIDTH, HEIGHT);
        int most = Math.max(
                1, weeks.stream().mapToInt(ContactFigures.Week::contacts).max().orElse(1));
        double step = (double) StageCharts.WIDTH / weeks.size();
        for (int place = 0; place < weeks.size(); place++) {
            ContactFigures.Week week = weeks.get(place);
            double height = (double) TALLEST * week.contacts() / most;
            double middle = step * place + step / 2;
            drawing.bar(
                            place == weeks.size() - 1 ? "chart-marked" : "chart-bar",
                            middle - 10.5,
                            BASE - height,
                            21,
                            height)
                    .words("chart-value", middle, BASE - height - 4, "middle", String.valueOf(week.contacts()))
                    .words("chart-note", middle, HEIGHT - 4, "middle", label(week.from()));
        }
        return drawing.line("chart-base", 0, BASE + 0.5, StageCharts.WIDTH, BASE + 0.5)
                .text();
    }

    /** "w34", by ISO 8601. */
    String label(LocalDate monday) {
        return phrases.say("meeting.figures.week", monday.get(WeekFields.ISO.weekOfWeekBasedYear()));
    }

    String rate(ContactFigures.Answering club) {
        double share = club.asked() == 0 ? 0 : (double) club.answered() / club.asked();
        return new Drawing(RATE_WIDTH, 8)
                .bar("chart-track", 0, 0, RATE_WIDTH, 8)
                .bar(share < FEW ? "chart-late" : "chart-bar", 0, 0, RATE_WIDTH * share, 8)
                .text();
    }
}
