package club.mercato.contacts.ui;

import club.mercato.contacts.ContactDefaults;
import club.mercato.kernel.Phrasebook;
import club.mercato.parts.Icon;
import club.mercato.parts.InitialsDisc;
import club.mercato.staff.StaffMember;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.function.Consumer;

/** The defaults in one line: each says what will be logged, and opens the field that says otherwise. */
class UsualChips extends Div {

    private final Phrasebook phrases;
    private final Consumer<String> open;

    UsualChips(Phrasebook phrases, Consumer<String> open) {
        this.phrases = phrases;
        this.open = open;
        addClassName("usual");
    }

    void show(Instant now, StaffMember viewer, String whom, ContactDefaults usual) {
        removeAll();
        Span lead = new Span(phrases.say("contacts.form.filledIn"));
        lead.addClassName("usual-lead");
        add(
                lead,
                chip(
                        "when",
                        phrases.say("contacts.form.now", phrases.time(now), MoreFields.city(phrases.zone())),
                        new Icon("clock")),
                chip("ours", phrases.say("contacts.form.you"), new InitialsDisc(viewer, true)),
                chip("person", whom, new Icon("person")),
                chip(
                        "channel",
                        ContactLook.lower(phrases.say(usual.channel().label()), phrases),
                        ContactLook.icon(usual.channel())),
                chip(
                        "direction",
                        ContactLook.lower(phrases.say(usual.direction().label()), phrases),
                        new Icon("route")));
    }

    private NativeButton chip(String field, String text, Component mark) {
        NativeButton chip = new NativeButton();
        chip.add(mark, new Span(text));
        chip.addClassName("usual-chip");
        chip.addClickListener(click -> open.accept(field));
        return chip;
    }
}
