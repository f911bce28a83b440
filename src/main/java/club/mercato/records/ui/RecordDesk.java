package club.mercato.records.ui;

import club.mercato.kernel.HouseClock;
import club.mercato.kernel.Phrasebook;
import club.mercato.parts.Icon;
import club.mercato.parts.RoundTrip;
import club.mercato.parts.Viewer;
import club.mercato.print.Report;
import club.mercato.print.ReportPaper;
import club.mercato.print.ReportSheet;
import club.mercato.records.RecordRoom;
import club.mercato.season.SeasonCalendar;
import club.mercato.staff.StaffId;
import club.mercato.staff.StaffMember;
import club.mercato.staff.StaffRoom;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** What the screens of records ask, and how they hand them out. */
@Component
record RecordDesk(RecordRoom room, SeasonCalendar calendar, StaffRoom staffRoom, HouseClock clock, Viewer viewer) {

    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    String nameOf(StaffId id) {
        return Optional.ofNullable(
                        RoundTrip.once(StaffRoom.class, staffRoom::everyone).get(id))
                .map(StaffMember::name)
                .orElse("");
    }

    Anchor paper(String label, Phrasebook phrases, Supplier<Optional<Report>> report) {
        return link(label, ".pdf", "application/pdf", report, now -> ReportPaper.of(now, phrases));
    }

    Anchor sheet(String label, Supplier<Optional<Report>> report) {
        return link(label, ".xlsx", SHEET, report, ReportSheet::of);
    }

    /** Drawn up when it is asked for: whoever lost the right to know of something meanwhile does not get it. */
    private static Anchor link(
            String label,
            String ending,
            String type,
            Supplier<Optional<Report>> report,
            Function<Report, byte[]> written) {
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    Report now = report.get().orElseThrow(NotFoundException::new);
                    byte[] file = written.apply(now);
                    return new DownloadResponse(
                            new ByteArrayInputStream(file), now.title() + ending, type, file.length);
                }),
                "");
        link.add(new Icon("download"), new Span(label));
        link.addClassName("button");
        return link;
    }
}
