package club.mercato.contacts.ui;

import club.mercato.kernel.Phrasebook;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** The foot of the contact form: more fields, cancel, save. */
class ContactFoot {

    private final Span hint;
    private final NativeButton more;
    private final NativeButton cancel;
    private final NativeButton save;

    ContactFoot(Phrasebook phrases, Runnable unfold, Runnable close, Runnable keep) {
        more = new NativeButton(phrases.say("contacts.form.more"), click -> unfold.run());
        more.addClassNames("text-button", "more");
        hint = new Span(phrases.say("contacts.form.moreHint"));
        hint.addClassName("hint");
        cancel = button(phrases.say("parts.cancel"), "Esc", close);
        save = button(phrases.say("parts.save"), "Enter", keep);
        save.addClassName("primary");
        save.getElement().setAttribute("data-saves", true);
        folded();
    }

    void into(HasComponents footer) {
        footer.add(more, hint, cancel, save);
    }

    void unfolded() {
        more.getElement().setAttribute("aria-expanded", "true");
    }

    void folded() {
        more.getElement().setAttribute("aria-expanded", "false");
    }

    private static NativeButton button(String text, String key, Runnable act) {
        Span hint = new Span(key);
        hint.addClassName("key");
        hint.getElement().setAttribute("aria-hidden", "true");
        NativeButton button = new NativeButton();
        button.add(new Span(text), hint);
        button.addClassName("button");
        button.addClickListener(click -> act.run());
        return button;
    }
}
