package club.mercato.meeting.ui;

import club.mercato.kernel.Phrasebook;
import club.mercato.pipeline.Patience;
import club.mercato.pipeline.Stage;
import club.mercato.pipeline.StageFigures;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The funnel, and how long targets stand in their stages. The stage that the meeting speaks of takes the accent. */
record StageCharts(Phrasebook phrases, LocalDate today, Patience patience) {

    static final int WIDTH = 272;
    private static final int ROW = 20;
    private static final int LABEL = 92;
    private static final int BARS = 116;

    String funnel(Map<Stage, Integer> reached, @Nullable Stage marked) {
        Drawing drawing = new Drawing(WIDTH, ROW * reached.size());
        int most = Math.max(
                1, reached.values().stream().mapToInt(Integer::intValue).max().orElse(1));
        int row = 0;
        int before = 0;
        for (Map.Entry<Stage, Integer> stage : reached.entrySet()) {
            double y = row * ROW;
            int count = stage.getValue();
            double width = (double) BARS * count / most;
            drawing.words(
                            "chart-label",
                            0,
                            y + 14,
                            "start",
                            phrases.say(stage.getKey().label()))
                    .bar(stage.getKey() == marked ? "chart-marked" : "chart-bar", LABEL, y + 4, width, 13)
                    .words("chart-value", LABEL + width + 6, y + 14, "start", String.valueOf(count));
            if (row > 0 && before > 0) {
                drawing.words("chart-note", WIDTH, y + 14, "end", share(count, before));
            }
            before = count;
            row++;
        }
        return drawing.text();
    }

    /** "71 %" of the stage before. */
    String share(int count, int before) {
        return before == 0 ? "" : phrases.say("meeting.figures.percent", Math.round(100.0 * count / before));
    }

    String standing(Map<Stage, StageFigures.Standing> standing) {
        Drawing drawing = new Drawing(WIDTH, ROW * Math.max(1, standing.size()));
        long longest = Math.max(
                1,
                standing.values().stream()
                        .mapToLong(one -> days(one.longest()))
                        .max()
                        .orElse(1));
        int row = 0;
        for (Map.Entry<Stage, StageFigures.Standing> stage : standing.entrySet()) {
            draw(drawing, stage.getKey(), stage.getValue(), row * ROW, longest);
            row++;
        }
        return drawing.text();
    }

    private void draw(Drawing drawing, Stage stage, StageFigures.Standing standing, double y, long longest) {
        long median = days(standing.median());
        long most = days(standing.longest());
        double scale = (double) (BARS - 6) / longest;
        Optional<Integer> stale = Optional.ofNullable(patience.stageDays().get(stage));
        boolean late = stale.filter(limit -> median > limit).isPresent();
        boolean one = stale.filter(limit -> most > limit).isPresent();
        drawing.words("chart-label", 0, y + 14, "start", phrases.say(stage.label()))
                .line("chart-span", LABEL, y + 10.5, LABEL + most * scale, y + 10.5)
                .bar(late ? "chart-late" : "chart-bar", LABEL, y + 6, Math.max(1, median * scale), 9);
        stale.filter(limit -> limit <= longest)
                .ifPresent(limit ->
                        drawing.line("chart-limit", LABEL + limit * scale, y + 2.5, LABEL + limit * scale, y + 18.5));
        drawing.dot(one ? "chart-late" : "chart-dot", LABEL + most * scale, y + 10.5, 3)
                .words("chart-note", WIDTH, y + 14, "end", phrases.say("meeting.figures.medianLongest", median, most));
    }

    long days(Instant since) {
        return Math.max(0, ChronoUnit.DAYS.between(phrases.dayOf(since), today));
    }
}
