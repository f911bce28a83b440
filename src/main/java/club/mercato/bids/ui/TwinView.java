package club.mercato.bids.ui;

import club.mercato.bids.BidId;
import club.mercato.bids.page.BidOnPage;
import club.mercato.figures.twin.DealTwin;
import club.mercato.figures.twin.SeasonTable;
import club.mercato.kernel.Phrasebook;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;

/** The deal twin: versions of a bid, and what they were answered with, side by side. */
@Route("bids/:id/twin")
@RolesAllowed({"RECRUITER", "MANAGER", "DIRECTOR"})
class TwinView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient BidScreens screens;
    private final transient Phrasebook phrases;
    private String title = "";

    TwinView(BidScreens screens) {
        this.screens = screens;
        phrases = screens.viewer().phrases();
        addClassNames("bid-page", "twin-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        BidOnPage page = event.getRouteParameters()
                .get("id")
                .flatMap(BidView::id)
                .flatMap(title.isEmpty() ? screens::visit : screens::find)
                .orElseThrow(NotFoundException::new);
        title = phrases.say("bids.twin.title", page.target().shownName());
        TwinOffers offers = TwinOffers.of(
                page.bid(), event.getLocation().getQueryParameters().getSingleParameter(TwinOffers.PARAMETER));
        draw(page, new TwinWords(phrases, offers));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void draw(BidOnPage page, TwinWords words) {
        BidId id = page.bid().id();
        removeAll();
        Anchor back = new Anchor("bids/" + id.value(), phrases.say("bids.twin.back"));
        back.getElement().setAttribute("router-link", true);
        back.addClassName("button");
        FormHeader head = new FormHeader(title, page.target());
        Div bar = new Div(new TwinChoice(words, codes -> choose(id, codes)), back);
        bar.addClassName("twin-bar-top");
        add(head, bar);
        if (!words.offers().canBeCompared()) {
            Paragraph alone = new Paragraph(phrases.say("bids.twin.alone"));
            alone.addClassNames("panel", "twin-alone");
            add(alone);
            return;
        }
        DealTwin twin = DealTwin.of(
                words.offers().chosen().stream().map(TwinOffers.Offer::terms).toList(),
                screens.reckoning().basis(),
                screens.baseline(words.offers().chosen().getFirst().terms()));
        Div sides = new Div(terms(words, twin), figures(words, twin));
        sides.addClassName("twin-sides");
        add(sides);
    }

    private Section terms(TwinWords words, DealTwin twin) {
        String name = phrases.say("bids.twin.terms");
        Section section = section(name);
        section.add(new Div(new TwinTable(name, phrases.say("bids.twin.line"), words.names(), words.terms(twin))));
        return section;
    }

    private Section figures(TwinWords words, DealTwin twin) {
        String name = phrases.say("bids.twin.figures");
        String own = screens.reckoning().own().getCurrencyCode();
        Section section = section(name);
        section.add(new Div(new TwinTable(name, phrases.say("bids.twin.figure"), words.names(), words.figures(twin))));
        Div charts = new Div();
        charts.addClassName("twin-charts");
        twin.seasons().stream()
                .filter(table -> table.course() != SeasonTable.Course.AMORTISATION)
                .forEach(table -> charts.add(new TwinChart(words, table, phrases.say("bids.twin.unit", own))));
        section.add(charts, behind(words, twin.seasons()));
        return section;
    }

    private Component behind(TwinWords words, List<SeasonTable> seasons) {
        NativeDetails behind = new NativeDetails(phrases.say("bids.twin.tables"));
        behind.addClassName("twin-behind");
        Div tables = new Div();
        seasons.forEach(table -> tables.add(new TwinTable(
                phrases.say(table.course().label()),
                phrases.say("bids.twin.season"),
                words.names(),
                words.seasons(table))));
        behind.setContent(tables);
        return behind;
    }

    private static Section section(String name) {
        Section section = new Section(new Header(new H2(name)));
        section.addClassNames("panel", "page-panel", "twin-panel");
        section.getElement().setAttribute("aria-label", name);
        return section;
    }

    private void choose(BidId id, String codes) {
        getUI().ifPresent(ui -> ui.navigate(
                "bids/" + id.value() + "/twin", QueryParameters.simple(Map.of(TwinOffers.PARAMETER, codes))));
    }
}
