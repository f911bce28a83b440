package club.mercato.directory.ui;

import club.mercato.directory.ImportReport;
import club.mercato.directory.ImportReport.Counts;
import club.mercato.directory.ImportReport.RefusedRow;
import club.mercato.directory.intake.RefusedRows;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;

/** What came of an upload: the counts, and each row that was not taken with its reason. */
class ImportResult extends Div {

    private static final int MOST_SHOWN_WITHOUT_SCROLLING = 8;

    private final transient Wording wording;

    ImportResult(ImportReport report, Wording wording) {
        this.wording = wording;
        addClassName("panel");
        Counts counts = report.counts();
        Paragraph summary = new Paragraph(say(
                "directory.import.summary",
                counts.rows(),
                counts.created(),
                counts.changed(),
                counts.unchanged(),
                counts.refused()));
        summary.addClassName("import-summary");
        add(summary);
        if (counts.created() + counts.changed() == 0) {
            add(new Paragraph(say("directory.import.nothingChanged")));
        }
        if (!report.refused().isEmpty()) {
            add(new H2(say("directory.import.refusedTitle")), download(report), table(report.refused()));
        }
    }

    private Grid<RefusedRow> table(List<RefusedRow> refused) {
        Grid<RefusedRow> grid = Lists.grid(say("directory.import.refusedTitle"));
        grid.addColumn(RefusedRow::line)
                .setHeader(say("directory.import.line"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("72px")
                .setFlexGrow(0);
        Grid.Column<RefusedRow> name = grid.addColumn(RefusedRow::name)
                .setHeader(say("directory.label.name"))
                .setFlexGrow(1);
        grid.addColumn(LitRenderer.<RefusedRow>of("<span class=\"wraps\">${item.why}</span>")
                        .withProperty("why", row -> wording.phrases().say(row.why())))
                .setHeader(say("directory.import.reason"))
                .setFlexGrow(3);
        grid.setItems(
                query -> refused.stream().skip(query.getOffset()).limit(query.getLimit()), query -> refused.size());
        grid.setAllRowsVisible(refused.size() <= MOST_SHOWN_WITHOUT_SCROLLING);
        Lists.narrow(grid, List.of(name));
        return grid;
    }

    private Anchor download(ImportReport report) {
        Anchor anchor = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] file = file(report);
                    return new DownloadResponse(
                            new ByteArrayInputStream(file),
                            say("directory.import.refusedFile"),
                            "text/csv;charset=utf-8",
                            file.length);
                }),
                say("directory.import.download"));
        anchor.addClassName("button");
        return anchor;
    }

    private byte[] file(ImportReport report) {
        RefusedRows rows = new RefusedRows(
                report.columns(), say("directory.import.lineColumn"), say("directory.import.reasonColumn"));
        report.refused()
                .forEach(row ->
                        rows.add(row.fields(), row.line(), wording.phrases().say(row.why())));
        return rows.file();
    }

    private String say(String key, Object... arguments) {
        return wording.phrases().say(key, arguments);
    }
}
