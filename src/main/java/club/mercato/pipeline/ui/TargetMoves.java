package club.mercato.pipeline.ui;

import club.mercato.kernel.Phrasebook;
import club.mercato.kernel.Refused;
import club.mercato.parts.ActWanted;
import club.mercato.parts.Icon;
import club.mercato.parts.RefusalNote;
import club.mercato.pipeline.AskedInPlace;
import club.mercato.pipeline.MoveAnswer;
import club.mercato.pipeline.MoveWish;
import club.mercato.pipeline.NegotiationDesk;
import club.mercato.pipeline.Stage;
import club.mercato.pipeline.TargetCard;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** "Move to…": the stages with what each asks; a refusal and a question are shown in the header's foot. */
class TargetMoves extends Div {

    private final transient TargetDesk desk;
    private final transient Phrasebook phrases;
    private final transient Runnable changed;
    private final NativeButton opener = new NativeButton();
    private final Div menu = new Div();
    private final Div foot = new Div();
    private @Nullable TargetCard card;

    TargetMoves(TargetDesk desk, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
        phrases = desk.viewer().phrases();
        addClassName("target-moves");
        foot.addClassName("target-foot");
        menu.addClassName("move-menu");
        menu.getElement().setAttribute("role", "menu").setAttribute("aria-label", phrases.say("target.moveTo"));
        menu.setVisible(false);
        opener.add(new Span(phrases.say("target.moveTo")), new Icon("chevron-down"));
        opener.addClassName("button");
        opener.getElement()
                .setAttribute("data-key", "m")
                .setAttribute("aria-haspopup", "menu")
                .setAttribute("aria-expanded", "false");
        opener.addClickListener(click -> open(!menu.isVisible()));
        getElement()
                .addEventListener("keydown", event -> {
                    open(false);
                    opener.focus();
                })
                .setFilter("event.key === 'Escape'");
        getElement()
                .addEventListener("focusout", event -> open(false))
                .setFilter("event.relatedTarget && !element.contains(event.relatedTarget)");
        add(opener, menu);
    }

    Div foot() {
        return foot;
    }

    /** A question or a refusal stays until it is answered, mended or overtaken by a move. */
    void show(TargetCard now) {
        if (card != null && (card.moves() != now.moves() || !card.standing().equals(now.standing()))) {
            foot.removeAll();
        }
        card = now;
    }

    private void open(boolean open) {
        menu.removeAll();
        menu.setVisible(open);
        opener.getElement().setAttribute("aria-expanded", String.valueOf(open));
        TargetCard now = card;
        if (open && now != null) {
            desk.negotiations().prospects(now.id()).forEach(prospect -> menu.add(item(prospect, now)));
            menu.getChildren()
                    .filter(item -> item.getElement().isEnabled())
                    .findFirst()
                    .ifPresent(item -> item.getElement().executeJs("this.focus()"));
        }
    }

    private NativeButton item(NegotiationDesk.Prospect prospect, TargetCard now) {
        Stage stage = prospect.stage();
        NativeButton item = new NativeButton();
        item.add(new Span(phrases.say(stage.label())));
        item.getElement().setAttribute("role", "menuitem");
        if (stage == now.stage()) {
            item.setEnabled(false);
            item.add(hint(phrases.say("target.here")));
        } else if (stage.isBefore(now.stage())) {
            item.add(hint(phrases.say("pipeline.board.asksForReason")));
        } else {
            prospect.refused().ifPresent(refused -> item.add(hint(phrases.say(refused.why()))));
        }
        item.addClickListener(click -> {
            open(false);
            opener.focus();
            move(stage, Map.of());
        });
        return item;
    }

    private static Span hint(String text) {
        Span hint = new Span(text);
        hint.addClassName("hint");
        return hint;
    }

    private void move(Stage to, Map<String, String> given) {
        TargetCard now = card;
        if (now == null) {
            return;
        }
        foot.removeAll();
        switch (desk.negotiations().move(new MoveWish(now.id(), now.moves(), to, given))) {
            case MoveAnswer.Moved moved -> changed.run();
            case MoveAnswer.NotMoved(Refused refused) -> {
                changed.run();
                foot.add(refusal(to, refused, now));
            }
            case MoveAnswer.Asked(Refused first, List<AskedInPlace.Field> fields) ->
                foot.add(new TargetQuestion(phrases, first, fields, answers -> move(to, answers), foot::removeAll));
            case MoveAnswer.Overtaken overtaken -> {
                changed.run();
                foot.add(alert(phrases.say(
                        "pipeline.board.movedBy",
                        desk.nameOf(overtaken.by()),
                        phrases.say(overtaken.stage().label()))));
            }
            case MoveAnswer.Unknown() -> foot.add(alert(phrases.say("pipeline.refused.unknown")));
        }
    }

    private RefusalNote refusal(Stage to, Refused refused, TargetCard now) {
        List<Component> acts = new ArrayList<>();
        refused.mends().forEach(mend -> {
            NativeButton act = new NativeButton(
                    phrases.say("parts.act." + mend.act()),
                    click -> ActWanted.tell(
                            UI.getCurrent(),
                            mend.act(),
                            mend.on().or(() -> Optional.of(now.id().value()))));
            act.addClassName("button");
            if (acts.isEmpty()) {
                act.addClassName("primary");
            }
            acts.add(act);
        });
        NativeButton dismiss = new NativeButton(phrases.say("parts.dismiss"), click -> foot.removeAll());
        dismiss.addClassNames("button", "quiet");
        acts.add(dismiss);
        RefusalNote note = new RefusalNote(refused, phrases, acts.toArray(Component[]::new));
        Span head = new Span(phrases.say("pipeline.board.notMoved", phrases.say(to.label())));
        head.addClassName("refusal-head");
        note.addComponentAsFirst(head);
        return note;
    }

    private static Div alert(String text) {
        Div alert = new Div();
        alert.setText(text);
        alert.addClassName("refusal");
        alert.getElement().setAttribute("role", "alert");
        return alert;
    }
}
