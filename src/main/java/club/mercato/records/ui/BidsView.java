package club.mercato.records.ui;

import club.mercato.bids.BidFile;
import club.mercato.kernel.Phrasebook;
import club.mercato.pipeline.TargetCard;
import club.mercato.print.Report;
import club.mercato.records.WindowBids;
import club.mercato.season.TransferWindow;
import club.mercato.season.WindowId;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The bids of a window, and the same as a paper and as a sheet. */
@Route("bids")
@RolesAllowed({"RECRUITER", "MANAGER", "DIRECTOR"})
class BidsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String WINDOW = "window";

    private final transient RecordDesk desk;
    private final transient Phrasebook phrases;

    BidsView(RecordDesk desk) {
        this.desk = desk;
        phrases = desk.viewer().phrases();
        addClassName("window-bids");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<TransferWindow> windows = desk.calendar().everyWindow();
        Optional<TransferWindow> chosen = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(WINDOW)
                .flatMap(wanted -> windows.stream()
                        .filter(window -> window.id().value().toString().equals(wanted))
                        .findFirst())
                .or(() -> desk.calendar().currentOrNext());
        draw(windows, chosen);
    }

    @Override
    public String getPageTitle() {
        return phrases.say("records.window.heading");
    }

    private void draw(List<TransferWindow> windows, Optional<TransferWindow> chosen) {
        removeAll();
        Span gap = new Span();
        gap.addClassName("gap");
        Header header = new Header(new H1(phrases.say("records.window.heading")), gap, choice(windows, chosen));
        header.addClassName("list-header");
        add(header);
        Optional<WindowBids> found = chosen.map(TransferWindow::id).flatMap(desk.room()::of);
        found.filter(bids -> !bids.lines().isEmpty())
                .ifPresentOrElse(
                        bids -> {
                            WindowId window = bids.window().id();
                            header.add(
                                    desk.paper(phrases.say("records.window.paper"), phrases, () -> report(window)),
                                    desk.sheet(phrases.say("records.window.sheet"), () -> report(window)));
                            add(table(bids));
                        },
                        () -> {
                            Paragraph none = new Paragraph(phrases.say("records.window.none"));
                            none.addClassName("panel");
                            add(none);
                        });
    }

    private Optional<Report> report(WindowId window) {
        return desk.room()
                .of(window)
                .map(bids -> new WindowReport(bids, phrases, desk.clock().instant()).report());
    }

    private Select<TransferWindow> choice(List<TransferWindow> windows, Optional<TransferWindow> chosen) {
        Select<TransferWindow> choice = new Select<>();
        choice.setAriaLabel(phrases.say("records.window.choose"));
        choice.setItems(windows);
        choice.setItemLabelGenerator(TransferWindow::name);
        chosen.ifPresent(choice::setValue);
        choice.addValueChangeListener(picked -> getUI().ifPresent(ui -> ui.navigate(
                "bids",
                QueryParameters.simple(
                        Map.of(WINDOW, picked.getValue().id().value().toString())))));
        return choice;
    }

    private Div table(WindowBids bids) {
        NativeTable table = new NativeTable();
        table.addClassName("record-table");
        table.setCaptionText(phrases.say("records.window.title", bids.window().name()));
        NativeTableRow head = new NativeTableRow();
        List<String> columns = Stream.of("player", "club", "status", "version", "since", "guaranteed", "maximum")
                .map(name -> phrases.say("records.column." + name))
                .toList();
        columns.forEach(column -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(column);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        table.getHead().add(head);
        bids.lines().forEach(line -> table.getBody().add(row(line, columns)));
        Div panel = new Div(table);
        panel.addClassName("panel");
        return panel;
    }

    private NativeTableRow row(WindowBids.Line line, List<String> columns) {
        Anchor name = new Anchor("bids/" + line.bid().id().value());
        name.getElement().setAttribute("router-link", true);
        name.getElement().appendChild(new Element("bdi").setText(line.target().shownName()));
        NativeTableCell player = new NativeTableCell();
        player.add(name);
        BidFile bid = line.bid();
        Span status = new Span(phrases.say(bid.status().label()));
        status.addClassNames("bid-status", bid.status().name());
        return new NativeTableRow(
                player,
                cell(
                        columns.get(1),
                        new Span(line.target().club().map(TargetCard.Club::name).orElse(""))),
                cell(columns.get(2), status),
                cell(columns.get(3), new Span(Integer.toString(bid.current().no()))),
                cell(
                        columns.get(4),
                        new Span(phrases.day(
                                phrases.dayOf(bid.at()), desk.viewer().today()))),
                cell(
                        columns.get(5),
                        new Span(phrases.exactly(bid.current().sums().guaranteed()))),
                cell(
                        columns.get(6),
                        new Span(phrases.exactly(bid.current().sums().maximum()))));
    }

    private static NativeTableCell cell(String label, Span content) {
        NativeTableCell cell = new NativeTableCell();
        cell.add(content);
        cell.getElement().setAttribute("data-label", label);
        return cell;
    }
}
