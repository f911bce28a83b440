package club.mercato.mandates.ui;

import club.mercato.kernel.Money;
import club.mercato.kernel.Phrasebook;
import club.mercato.mandates.Ceilings;
import club.mercato.mandates.Leeway;
import club.mercato.mandates.Mandate;
import club.mercato.parts.Icon;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.page.TargetPanel;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;

/** The opened {@link MandateTrackPanel}: both ceilings, who gave them and when, and how the offer in play stands to them. */
class MandateTrack extends Section implements TargetPanel.Panel {

    private final transient MandateScreens screens;
    private final transient Phrasebook phrases;
    private transient List<?> shown = List.of();

    MandateTrack(MandateScreens screens) {
        this.screens = screens;
        phrases = screens.viewer().phrases();
        addClassNames("panel", "track", "mandate-track");
        getElement().setAttribute("aria-label", phrases.say("mandates.title"));
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void show(TargetCard target) {
        Optional<Mandate> mandate = screens.mandates().standing(target.id());
        Optional<Ceilings> offer = mandate.flatMap(standing -> screens.offer(target));
        List<?> now = List.of(mandate, offer, target.state(), screens.viewer().today());
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        removeAll();
        add(head(target, mandate.isPresent()));
        mandate.ifPresentOrElse(standing -> sums(standing.ceilings()), this::none);
        Span line = new Span(
                mandate.map(standing -> told(standing, offer)).orElseGet(() -> phrases.say("mandates.track.noneSays")));
        line.addClassName("track-evidence");
        add(line);
        if (isOutside(mandate, offer)) {
            line.addClassName("over");
        }
    }

    private Div head(TargetCard target, boolean stands) {
        Span caption = new Span(phrases.say("mandates.title"));
        caption.addClassName("track-caption");
        Div head = new Div(caption);
        head.addClassName("track-head");
        if (screens.mayGive(target)) {
            NativeButton give = new NativeButton("", click -> new MandateDialog(screens, target).open());
            give.add(new Icon("pencil"));
            give.addClassName("icon-button");
            String name = phrases.say(stands ? "mandates.act.change" : "mandates.act.give");
            give.getElement().setAttribute("aria-label", name).setAttribute("title", name);
            head.add(give);
        }
        return head;
    }

    private void sums(Ceilings ceilings) {
        Div sums = new Div(
                sum(ceilings.guaranteed(), "mandates.track.guaranteed"),
                sum(ceilings.maximum(), "mandates.track.maximum"));
        sums.addClassName("mandate-sums");
        add(sums);
    }

    private Span sum(Money money, String label) {
        Span amount = new Span(phrases.say("mandates.sum", money.currency().getCurrencyCode(), phrases.briefly(money)));
        amount.addClassName("strong");
        Span words = new Span(phrases.say(label));
        words.addClassName("hint");
        return new Span(amount, words);
    }

    private void none() {
        Div none = new Div();
        none.setText(phrases.say("mandates.track.none"));
        none.addClassNames("mandate-sums", "none");
        add(none);
    }

    private String told(Mandate mandate, Optional<Ceilings> offer) {
        String given = phrases.say(
                "mandates.track.given",
                screens.nameOf(mandate.by()),
                phrases.day(phrases.dayOf(mandate.at()), screens.viewer().today()));
        String used = offer.map(terms ->
                        phrases.say(Leeway.of(Optional.of(mandate), terms).words()))
                .orElseGet(() -> phrases.say("mandates.track.unused"));
        return given + " " + used;
    }

    private static boolean isOutside(Optional<Mandate> mandate, Optional<Ceilings> offer) {
        return mandate.isPresent()
                && offer.filter(terms -> Leeway.of(mandate, terms).asks()).isPresent();
    }
}
