package club.mercato.meeting.ui;

import club.mercato.kernel.Phrasebook;
import club.mercato.meeting.Pressing;
import club.mercato.parts.Icon;
import club.mercato.parts.InitialsDisc;
import club.mercato.parts.Roundel;
import club.mercato.pipeline.TargetCard;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/** Who the meeting speaks of: name, need's place, club, contract, age, and how long in the stage. */
class TargetHead extends Div {

    private final transient ReviewDesk desk;
    private final transient Phrasebook phrases;
    private final H2 name = new H2();
    private final Div title = new Div();
    private final Div facts = new Div();
    private final Span place = new Span();

    TargetHead(ReviewDesk desk, Runnable previous, Runnable next) {
        this.desk = desk;
        phrases = desk.viewer().phrases();
        addClassName("review-head");
        name.getElement().setAttribute("tabindex", "-1");
        title.addClassName("review-title");
        facts.addClassName("facts-row");
        place.addClassName("review-place");
        Div steps = new Div(place, step("meeting.previous", "K", previous), step("meeting.next", "J", next));
        steps.addClassName("review-steps");
        add(title, steps, facts);
    }

    /** @param inNeed "3 of 3 for this need" */
    void show(TargetCard card, String inNeed, Pressing.Measure measure) {
        place.setText(inNeed);
        title.removeAll();
        facts.removeAll();
        name.removeAll();
        Anchor link = new Anchor("targets/" + card.id().value());
        link.getElement().setAttribute("router-link", true);
        link.getElement().appendChild(new Element("bdi").setText(card.shownName()));
        name.add(link);
        title.add(name);
        if (card.restricted().isPresent()) {
            Span mark = new Span(new Icon("lock"), new Span(phrases.say("meeting.restricted")));
            mark.addClassName("restricted");
            title.add(mark);
        }
        card.player().position().ifPresent(code -> title.add(span(code, "field-position")));
        card.priority().ifPresent(priority -> {
            Span mark = span(phrases.say("target.priority", priority), "priority");
            mark.addClassName("p" + priority);
            title.add(mark);
        });
        card.owner()
                .flatMap(desk::member)
                .ifPresentOrElse(
                        owner -> title.add(
                                new InitialsDisc(
                                        owner,
                                        owner.id().equals(desk.viewer().staff().id())),
                                new Span(owner.name())),
                        () -> title.add(span(phrases.say("target.noOwner"), "hint")));
        showFacts(card, measure);
    }

    void focusName() {
        name.getElement().executeJs("this.focus()");
    }

    private void showFacts(TargetCard card, Pressing.Measure measure) {
        LocalDate today = measure.today();
        card.club().ifPresent(club -> {
            Span his = span(club.name(), "club-name");
            facts.add(new Roundel(club.roundel(), club.ground(), club.letter()), fact(his));
        });
        card.player()
                .contractUntil()
                .ifPresent(until -> facts.add(fact(new Span(phrases.say("meeting.until", phrases.fullDay(until))))));
        card.player()
                .born()
                .ifPresent(born -> facts.add(
                        fact(new Span(String.valueOf(Period.between(born, today).getYears())))));
        facts.add(fact(stage(card, measure)));
    }

    private Span stage(TargetCard card, Pressing.Measure measure) {
        LocalDate since = card.stageSince().atZone(measure.zone()).toLocalDate();
        boolean stuck = measure.patience().isStuck(card.stage(), since, measure.today());
        Span days = span(phrases.say("meeting.days", ChronoUnit.DAYS.between(since, measure.today())), "strong");
        Span stage = new Span(new Span(phrases.say(card.stage().label()) + ", "), days);
        Optional.ofNullable(measure.patience().stageDays().get(card.stage()))
                .ifPresent(most -> stage.add(
                        new Span(" " + phrases.say(stuck ? "meeting.goneStale" : "meeting.goesStale", most))));
        stage.setClassName("is-stuck", stuck);
        return stage;
    }

    private NativeButton step(String label, String letter, Runnable act) {
        NativeButton step = new NativeButton("", click -> act.run());
        step.add(new Span(phrases.say(label)), key(letter));
        step.addClassNames("button", "quiet", "review-step");
        step.getElement().setAttribute("data-key", letter.toLowerCase(Locale.ROOT));
        return step;
    }

    static Component key(String letter) {
        Span key = new Span();
        key.getElement().appendChild(new Element("kbd").setText(letter).setAttribute("aria-hidden", "true"));
        return key;
    }

    private static Span fact(Component what) {
        Span fact = new Span(what);
        fact.addClassName("fact");
        return fact;
    }

    private static Span span(String text, String name) {
        Span span = new Span(text);
        span.addClassName(name);
        return span;
    }
}
