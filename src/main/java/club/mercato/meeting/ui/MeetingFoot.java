package club.mercato.meeting.ui;

import club.mercato.kernel.Phrasebook;
import club.mercato.meeting.Pressing;
import club.mercato.parts.ActWanted;
import club.mercato.parts.Icon;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Who comes next, and what can be done with the meeting as a whole. */
class MeetingFoot extends Div {

    private final transient ReviewDesk desk;
    private final transient Phrasebook phrases;
    private final transient Consumer<TargetId> open;
    private final Div next = new Div();
    private final Anchor minutes = new Anchor();
    private @Nullable TargetId shown;

    MeetingFoot(ReviewDesk desk, Consumer<TargetId> open, Runnable takeBack, Runnable end) {
        this.desk = desk;
        this.open = open;
        phrases = desk.viewer().phrases();
        addClassName("review-foot");
        minutes.setText(phrases.say("meeting.minutesSoFar"));
        minutes.addClassName("button");
        minutes.getElement().setAttribute("router-link", true);
        Div acts = new Div(minutes);
        acts.addClassName("review-acts");
        if (desk.mayLog()) {
            acts.add(log());
        }
        if (desk.mayHold()) {
            NativeButton back = new NativeButton("", click -> takeBack.run());
            back.add(new Span(phrases.say("meeting.takeBack.last")), TargetHead.key(phrases.say("meeting.key.undo")));
            back.addClassNames("button", "review-take-back");
            NativeButton over = new NativeButton(phrases.say("meeting.end.open"), click -> end.run());
            over.addClassName("button");
            acts.add(back, over);
        }
        add(next, acts);
    }

    void show(Sitting now, @Nullable TargetId current) {
        shown = current;
        minutes.setHref("review/" + now.review().id().value());
        next.removeAll();
        now.nextOpen(Optional.ofNullable(current))
                .filter(target -> !target.equals(current))
                .flatMap(now::card)
                .map(card -> preview(card, now))
                .ifPresentOrElse(next::add, () -> next.add(all()));
    }

    /** A call that is made from the meeting is about the target that it speaks of. */
    private NativeButton log() {
        NativeButton log = new NativeButton(
                "",
                click -> ActWanted.tell(
                        UI.getCurrent(),
                        "log-contact",
                        Optional.ofNullable(shown).map(TargetId::value)));
        log.add(new Icon("phone"), new Span(phrases.say("parts.act.log-contact")), TargetHead.key("L"));
        log.addClassNames("button", "review-log");
        log.getElement().setAttribute("data-key", "l");
        return log;
    }

    private Component preview(TargetCard card, Sitting now) {
        NativeButton button = new NativeButton("", click -> open.accept(card.id()));
        button.addClassNames("panel", "review-next");
        Span label = new Span(phrases.say("meeting.then"));
        label.addClassName("hint");
        Span name = new Span();
        name.addClassName("strong");
        name.getElement().appendChild(new Element("bdi").setText(card.shownName()));
        button.add(label, name);
        card.player().position().ifPresent(code -> {
            Span mark = new Span(code);
            mark.addClassName("field-position");
            button.add(mark);
        });
        card.club().ifPresent(club -> button.add(new Span(club.name())));
        Pressing.of(card, now.measure()).ifPresent(pressing -> {
            Span mark = new Span(phrases.say("meeting.pressing." + pressing.name()));
            mark.addClassName("review-next-mark");
            button.add(mark);
        });
        return button;
    }

    private Component all() {
        Div said = new Div();
        said.setText(phrases.say("meeting.allDecided"));
        said.addClassNames("panel", "review-all");
        return said;
    }
}
