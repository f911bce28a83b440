package club.mercato.bids.ui;

import club.mercato.bids.page.BidOnPage;
import club.mercato.bids.page.BidPanel;
import club.mercato.figures.Basis;
import club.mercato.figures.Figures;
import club.mercato.figures.SquadCost;
import club.mercato.kernel.Phrasebook;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Optional;

/** The opened {@link FiguresPanel}: each figure to the cent, its course over the seasons, and what it rests on. */
class FiguresOnPage extends BidSection implements BidPanel.Panel {

    private final transient BidScreens screens;
    private final transient Phrasebook phrases;
    private final Div body = new Div();
    private transient List<?> shown = List.of();

    FiguresOnPage(BidScreens screens) {
        super(screens.viewer().phrases().say("bids.figures"), "bid-figures");
        this.screens = screens;
        phrases = screens.viewer().phrases();
        Span version = new Span(
                phrases.say("bids.figures.in", screens.reckoning().own().getCurrencyCode()));
        version.addClassName("hint");
        head().add(version);
        add(body);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void show(BidOnPage page) {
        Basis basis = screens.reckoning().basis();
        Optional<SquadCost.Baseline> baseline =
                screens.baseline(page.bid().current().terms());
        List<?> now = List.of(
                page.bid().current().digest(),
                basis.yearStarts(),
                basis.addOns(),
                baseline,
                page.target().player().born());
        if (!now.equals(shown)) {
            shown = now;
            draw(page, basis, baseline);
        }
    }

    private void draw(BidOnPage page, Basis basis, Optional<SquadCost.Baseline> baseline) {
        Figures figures = Figures.of(page.bid().current().terms(), basis);
        BySeason seasons = BySeason.of(figures);
        Optional<SquadCost> ratio = baseline.map(figures::squadCost);
        body.removeAll();
        body.add(new FigureTable(phrases, figures, ratio));
        if (!seasons.seasons().isEmpty()) {
            Div charts = new Div(
                    new SeasonChart(phrases, seasons, BySeason.Course.CASH),
                    new SeasonChart(phrases, seasons, BySeason.Course.COST));
            charts.addClassName("season-charts");
            NativeDetails tables =
                    new NativeDetails(phrases.say("bids.figures.tables"), new SeasonFigures(phrases, seasons));
            tables.addClassName("figure-tables");
            body.add(charts, tables);
        }
        ratio.ifPresent(cost -> {
            NativeDetails parts = new NativeDetails(phrases.say("bids.ratio.parts"), new RatioParts(phrases, cost));
            parts.addClassName("figure-tables");
            body.add(parts);
        });
        Div notes = new Div();
        notes.addClassName("figure-notes");
        solidarity(figures, basis, page.target().player().born()).ifPresent(notes::add);
        notes.add(hint(phrases.say(
                "bids.figures.basis",
                basis.yearStarts().getDisplayName(TextStyle.FULL_STANDALONE, phrases.locale()),
                phrases.say("bids.figures.addOns." + basis.addOns().name()))));
        body.add(notes);
    }

    /** For information only: who trained him when is not known here. */
    private Optional<Paragraph> solidarity(Figures figures, Basis basis, Optional<LocalDate> born) {
        return born.map(day -> new SolidarityLine(phrases, figures, basis, day))
                .filter(line -> !line.isNothing())
                .map(line -> hint(line.text()));
    }

    private static Paragraph hint(String text) {
        Paragraph hint = new Paragraph(text);
        hint.addClassName("hint");
        return hint;
    }
}
