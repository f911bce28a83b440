package club.mercato.meeting.ui;

import club.mercato.contacts.ContactFigures;
import club.mercato.kernel.Phrasebook;
import club.mercato.pipeline.Stage;
import club.mercato.pipeline.StageFigures;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The tables behind the charts: every figure that is drawn, for whoever reads rather than looks. */
record FigureTables(Phrasebook phrases, StageCharts stageCharts, ContactCharts contactCharts) {

    Component[] all(
            Map<Stage, Integer> reached,
            Map<Stage, StageFigures.Standing> standing,
            List<ContactFigures.Week> weeks,
            List<ContactFigures.Answering> rates) {
        return new Component[] {
            table("funnel", List.of("stage", "reached", "share"), funnel(reached)),
            table(
                    "standing",
                    List.of("stage", "targets", "median", "longest"),
                    standing.entrySet().stream()
                            .map(stage -> List.of(
                                    phrases.say(stage.getKey().label()),
                                    String.valueOf(stage.getValue().targets()),
                                    String.valueOf(
                                            stageCharts.days(stage.getValue().median())),
                                    String.valueOf(
                                            stageCharts.days(stage.getValue().longest()))))
                            .toList()),
            table(
                    "weeks",
                    List.of("week", "contacts"),
                    weeks.stream()
                            .map(week -> List.of(
                                    phrases.say(
                                            "meeting.figures.weekFrom",
                                            contactCharts.label(week.from()),
                                            phrases.shortDay(week.from())),
                                    String.valueOf(week.contacts())))
                            .toList()),
            table(
                    "answers",
                    List.of("club", "asked", "answered"),
                    rates.stream()
                            .map(club ->
                                    List.of(club.name(), String.valueOf(club.asked()), String.valueOf(club.answered())))
                            .toList())
        };
    }

    private List<List<String>> funnel(Map<Stage, Integer> reached) {
        List<List<String>> rows = new ArrayList<>();
        int before = 0;
        for (Map.Entry<Stage, Integer> stage : reached.entrySet()) {
            rows.add(List.of(
                    phrases.say(stage.getKey().label()),
                    String.valueOf(stage.getValue()),
                    stageCharts.share(stage.getValue(), before)));
            before = stage.getValue();
        }
        return rows;
    }

    private NativeTable table(String name, List<String> columns, List<List<String>> rows) {
        NativeTable table = new NativeTable();
        table.setCaptionText(phrases.say("meeting.figures." + name));
        NativeTableRow head = new NativeTableRow();
        columns.forEach(column -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(phrases.say("meeting.figures.column." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        table.getHead().add(head);
        rows.forEach(row -> {
            NativeTableRow line = new NativeTableRow();
            row.forEach(value -> line.add(new NativeTableCell(value)));
            table.getBody().add(line);
        });
        return table;
    }
}
