package club.mercato.pipeline.ui;

import club.mercato.kernel.Phrasebook;
import club.mercato.parts.Icon;
import club.mercato.parts.InitialsDisc;
import club.mercato.pipeline.Stage;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who the target is and where it stands, at a glance, with what can be done. */
class TargetHeader extends Div {

    private final transient TargetDesk desk;
    private final transient Phrasebook phrases;
    private final Div title = new Div();
    private final Div facts = new Div();
    private final UnorderedList stages = new UnorderedList();
    private final Div closed = new Div();
    private final Div twin = new Div();
    private final TargetActs acts;
    private @Nullable TargetCard shown;

    /** @param further acts that other modules add */
    TargetHeader(TargetDesk desk, TargetCard card, Component further, Runnable changed) {
        this.desk = desk;
        phrases = desk.viewer().phrases();
        acts = new TargetActs(desk, card, further, changed);
        addClassName("target-header");
        title.addClassName("target-title");
        facts.addClassName("facts-row");
        stages.addClassName("target-stages");
        stages.getElement().setAttribute("aria-label", phrases.say("target.stages"));
        stages.getElement().setAttribute("tabindex", "0"); // it scrolls in a narrow window, by keyboard, too
        Div top = new Div(title, acts);
        top.addClassName("target-top");
        closed.addClassName("target-closed");
        twin.addClassName("target-twin");
        add(top, facts, twin, closed, stages, acts.foot());
        show(card);
    }

    final void show(TargetCard card) {
        TargetCard before = shown;
        if (before != null && before.with(card.standing()).equals(card)) {
            acts.show(card); // nothing here tells of the standing
            return;
        }
        boolean samePlayer = shown != null
                && shown.player().equals(card.player())
                && shown.club().equals(card.club());
        shown = card;
        showTitle(card);
        if (!samePlayer) {
            facts.removeAll();
            desk.players()
                    .find(card.player().id())
                    .ifPresent(player -> new TargetFacts(phrases, desk.viewer().today())
                            .of(card, player)
                            .forEach(facts::add));
        }
        showTwin(card);
        showStages(card);
        closed.setVisible(card.state() != TargetState.OPEN);
        closed.setText(card.closedReason()
                .map(reason -> phrases.say("target.closed", phrases.say(reason.label())))
                .or(() -> card.parkedUntil()
                        .map(until -> phrases.say(
                                "target.parked",
                                phrases.day(until, desk.viewer().today()))))
                .orElseGet(() -> phrases.say("target.open")));
        acts.show(card);
    }

    /** Only where one of the two is restricted can there be another, and only who may know of both is told. */
    private void showTwin(TargetCard card) {
        twin.removeAll();
        Optional<TargetCard> other = desk.backRoom().open(card.player().id(), card.window()).stream()
                .filter(open -> !open.id().equals(card.id()))
                .findFirst();
        twin.setVisible(other.isPresent());
        other.ifPresent(another -> {
            Anchor open = new Anchor("targets/" + another.id().value(), phrases.say("parts.act.open-target"));
            open.getElement().setAttribute("router-link", true);
            twin.add(new Span(phrases.say("target.twin")), open);
        });
    }

    private void showTitle(TargetCard card) {
        title.removeAll();
        H1 name = new H1();
        name.getElement().appendChild(new Element("bdi").setText(card.shownName()));
        title.add(name);
        card.restricted().ifPresent(restricted -> {
            Span mark = new Span(new Icon("lock"), new Span(phrases.say("target.restricted")));
            mark.addClassName("restricted");
            title.add(mark);
        });
        card.player().position().ifPresent(code -> title.add(mark(code, "field-position")));
        card.priority().ifPresent(priority -> {
            Span mark = mark(phrases.say("target.priority", priority), "priority");
            mark.addClassName("p" + priority);
            title.add(mark);
            if (!card.priorityStands()) {
                title.add(mark(phrases.say("target.suggested"), "hint"));
            }
        });
        card.owner()
                .flatMap(desk::member)
                .ifPresentOrElse(
                        owner -> title.add(
                                new InitialsDisc(
                                        owner,
                                        owner.id().equals(desk.viewer().staff().id())),
                                new Span(owner.name())),
                        () -> title.add(mark(phrases.say("target.noOwner"), "hint")));
    }

    private static Span mark(String text, String name) {
        Span mark = new Span(text);
        mark.addClassName(name);
        return mark;
    }

    private void showStages(TargetCard card) {
        stages.removeAll();
        for (Stage stage : Stage.values()) {
            ListItem item = new ListItem();
            String label = phrases.say(stage.label());
            if (stage == card.stage()) {
                long days = ChronoUnit.DAYS.between(
                        phrases.dayOf(card.stageSince()), desk.viewer().today());
                boolean stuck = desk.patience()
                        .isStuck(
                                card.stage(),
                                phrases.dayOf(card.stageSince()),
                                desk.viewer().today());
                item.setText(phrases.say(stuck ? "target.stageStale" : "target.stageDays", label, days));
                item.addClassName("is-here");
                item.getElement().setAttribute("aria-current", "step");
            } else {
                item.setText(label);
                item.addClassName(stage.isBefore(card.stage()) ? "is-past" : "is-ahead");
            }
            stages.add(item);
        }
    }
}
