package club.mercato.contacts.ui;

import club.mercato.contacts.ContactGuard.Caution;
import club.mercato.kernel.Phrasebook;
import club.mercato.kernel.Refused;
import club.mercato.parts.ActWanted;
import club.mercato.parts.Icon;
import club.mercato.parts.RefusalNote;
import club.mercato.pipeline.TargetId;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a guard says to the contact that is being written: the sentence, what mends it, and for those who lead the way on
 * with a reason. What does not stop is only said.
 */
class CautionStrip extends Div {

    private final transient Phrasebook phrases;
    private final boolean mayGoOn;
    private final transient Runnable leave;
    private final TextField why = new TextField();
    private transient Optional<Caution> shown = Optional.empty();

    /** @param leave closes the form before a mending act opens another */
    CautionStrip(Phrasebook phrases, boolean mayGoOn, Runnable leave) {
        this.phrases = phrases;
        this.mayGoOn = mayGoOn;
        this.leave = leave;
        addClassName("caution");
        why.setLabel(phrases.say("contacts.caution.why"));
        why.setMaxLength(500);
        why.addClassName("why");
        setVisible(false);
    }

    void show(Optional<Caution> caution, TargetId target) {
        if (caution.equals(shown)) {
            return;
        }
        shown = caution;
        removeAll();
        why.setInvalid(false);
        setVisible(caution.isPresent());
        caution.ifPresent(now -> {
            if (now.stops()) {
                add(new RefusalNote(now.what(), phrases, acts(now.what(), target)));
                if (!mayGoOn) {
                    add(new Span(phrases.say("contacts.caution.whoMay")));
                }
            } else {
                Div said = new Div(
                        new Icon("alert"), new Span(phrases.say(now.what().why())));
                said.addClassName("caution-said");
                said.getElement().setAttribute("role", "status");
                add(said);
            }
        });
    }

    /** The reason to go on that was given; empty while nobody wants to. */
    Optional<String> reason() {
        return why.isAttached() ? Optional.of(why.getValue()) : Optional.empty();
    }

    void complain(String text) {
        why.setErrorMessage(text);
        why.setInvalid(true);
        why.focus();
    }

    private NativeButton[] acts(Refused what, TargetId target) {
        List<NativeButton> acts = new ArrayList<>();
        what.mends()
                .forEach(mend -> acts.add(act("parts.act." + mend.act(), acts.isEmpty(), () -> {
                    UI ui = UI.getCurrent();
                    leave.run();
                    ActWanted.tell(ui, mend.act(), mend.on().or(() -> Optional.of(target.value())));
                })));
        if (mayGoOn) {
            acts.add(act("parts.act.go-on-with-reason", false, () -> {
                add(why);
                why.focus();
            }));
        }
        return acts.toArray(NativeButton[]::new);
    }

    private NativeButton act(String key, boolean first, Runnable doing) {
        NativeButton act = new NativeButton(phrases.say(key), click -> doing.run());
        act.addClassName("button");
        if (first) {
            act.addClassName("primary");
        }
        return act;
    }
}
