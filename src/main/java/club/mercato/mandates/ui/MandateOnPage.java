package club.mercato.mandates.ui;

import club.mercato.kernel.Phrasebook;
import club.mercato.mandates.Ceilings;
import club.mercato.mandates.Leeway;
import club.mercato.mandates.Mandate;
import club.mercato.parts.Icon;
import club.mercato.pipeline.Stage;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.page.TargetPanel;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The opened {@link MandatePanel}: the ladder with the step in force, the note, and how it came to this. */
class MandateOnPage extends Section implements TargetPanel.Panel {

    private final transient MandateScreens screens;
    private final transient Phrasebook phrases;
    private final Span mark = new Span();
    private final Div body = new Div();
    private transient List<?> shown = List.of();

    MandateOnPage(MandateScreens screens) {
        this.screens = screens;
        phrases = screens.viewer().phrases();
        addClassNames("panel", "page-panel", "mandate-panel");
        mark.addClassName("mandate-mark");
        add(new Header(new Icon("route"), new H2(phrases.say("mandates.title")), mark), body);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void show(TargetCard target) {
        List<Mandate> history = screens.mandates().history(target.id());
        Optional<Mandate> standing = history.stream().filter(Mandate::stands).findFirst();
        Optional<Ceilings> offer = standing.flatMap(mandate -> screens.offer(target));
        boolean mayGive = screens.mayGive(target);
        List<?> now = List.of(
                history, offer, mayGive, target.stage(), screens.viewer().today());
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        // once the fee is agreed there is nothing left to offer
        setVisible(!history.isEmpty() || (mayGive && target.stage().isBefore(Stage.FEE_AGREED)));
        mark.removeAll();
        body.removeAll();
        standing.ifPresentOrElse(
                mandate -> stands(mandate, offer),
                () -> body.add(new Paragraph(phrases.say(new Leeway.NoMandate().words()))));
        List<Mandate> before =
                history.stream().filter(Predicate.not(Mandate::stands)).toList();
        if (!before.isEmpty()) {
            body.add(history(before));
        }
        if (mayGive) {
            body.add(acts(target, standing));
        }
    }

    private void stands(Mandate mandate, Optional<Ceilings> offer) {
        offer.map(terms -> Leeway.of(Optional.of(mandate), terms)).ifPresent(leeway -> {
            mark.setClassName("mandate-mark " + (leeway.asks() ? "outside" : "inside"));
            mark.add(
                    new Icon(leeway.asks() ? "alert" : "check"),
                    new Span(phrases.say(leeway.asks() ? "mandates.panel.outside" : "mandates.panel.inside")));
            body.add(new Paragraph(phrases.say(leeway.words())));
        });
        if (!mandate.ladder().isEmpty()) {
            body.add(new Ladder(mandate, offer, phrases));
        }
        if (!mandate.note().isBlank()) {
            body.add(new Paragraph(mandate.note()));
        }
        body.add(hint(phrases.say(
                "mandates.panel.upTo",
                phrases.exactly(mandate.ceilings().guaranteed()),
                phrases.exactly(mandate.ceilings().maximum()))));
        body.add(hint(phrases.say(
                "mandates.panel.given",
                screens.nameOf(mandate.by()),
                phrases.day(phrases.dayOf(mandate.at()), screens.viewer().today()))));
    }

    private NativeDetails history(List<Mandate> before) {
        UnorderedList list = new UnorderedList();
        list.addClassName("mandate-history");
        before.forEach(mandate -> list.add(new PastMandate(mandate, screens)));
        NativeDetails history = new NativeDetails(phrases.say("mandates.panel.history", before.size()), list);
        history.addClassName("mandate-before");
        return history;
    }

    private Div acts(TargetCard target, Optional<Mandate> standing) {
        Div acts = new Div();
        acts.addClassName("panel-acts");
        acts.add(button(
                standing.isPresent() ? "mandates.act.change" : "mandates.act.give",
                () -> new MandateDialog(screens, target).open()));
        standing.ifPresent(mandate ->
                acts.add(button("mandates.act.withdraw", () -> new WithdrawDialog(screens, target, mandate).open())));
        return acts;
    }

    private NativeButton button(String key, Runnable act) {
        NativeButton button = new NativeButton(phrases.say(key), click -> act.run());
        button.addClassName("button");
        return button;
    }

    private static Div hint(String text) {
        Div hint = new Div();
        hint.setText(text);
        hint.addClassName("hint");
        return hint;
    }
}
