package club.mercato.contacts.ui;

import club.mercato.contacts.LoggedContact;
import club.mercato.contacts.WordChange;
import club.mercato.kernel.Phrasebook;
import club.mercato.staff.StaffId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.function.Function;

/** Who corrected a contact, when and why; on demand what changed each time, word by word, down to the first text. */
class Corrections extends Div {

    private final transient ContactDesk desk;
    private final transient Phrasebook phrases;
    private final transient Function<StaffId, String> name;
    private final Div versions = new Div();

    Corrections(ContactDesk desk, LoggedContact contact, Function<StaffId, String> name) {
        this.desk = desk;
        this.name = name;
        phrases = desk.viewer().phrases();
        addClassName("log-corrected");
        versions.addClassName("log-versions");
        versions.setVisible(false);
        NativeButton show = new NativeButton(said(contact));
        show.addClassName("text-button");
        show.getElement().setAttribute("aria-expanded", "false");
        show.addClickListener(click -> {
            boolean open = !versions.isVisible();
            show.getElement().setAttribute("aria-expanded", String.valueOf(open));
            versions.setVisible(open);
            versions.removeAll();
            if (open) {
                tell(desk.log().versions(contact.id()));
            }
        });
        add(show, versions);
    }

    private void tell(List<LoggedContact> newestFirst) {
        for (int index = 0; index < newestFirst.size() - 1; index++) {
            versions.add(correction(newestFirst.get(index + 1), newestFirst.get(index)));
        }
        LoggedContact first = newestFirst.getLast();
        Div text = new Div();
        text.setText(first.summary());
        versions.add(version(
                phrases.say(
                        "contacts.log.first",
                        name.apply(first.writtenBy()),
                        phrases.moment(first.writtenAt()),
                        phrases.say(first.outcome().label())),
                text));
    }

    private Div correction(LoggedContact older, LoggedContact newer) {
        Div version = version(said(newer));
        VersionChange.between(older, newer, phrases, name).forEach(change -> {
            Div line = new Div(new Span(phrases.say(change.label()) + ": "));
            append(line, WordChange.Kind.REMOVED, change.before());
            append(line, WordChange.Kind.ADDED, change.after());
            version.add(line);
        });
        if (!older.summary().equals(newer.summary())) {
            Div line = new Div();
            WordChange.between(older.summary(), newer.summary())
                    .forEach(piece -> append(line, piece.kind(), piece.text()));
            version.add(line);
        }
        return version;
    }

    private static Div version(String head, Component... told) {
        Span who = new Span(head);
        who.addClassName("hint");
        Div version = new Div(who);
        version.add(told);
        version.addClassName("log-version");
        return version;
    }

    /** Most readers of screens pass ins and del over in silence, so a hidden word says which it is. */
    private void append(Div line, WordChange.Kind kind, String text) {
        if (text.isEmpty()) {
            return;
        }
        switch (kind) {
            case KEPT -> line.getElement().appendChild(new Element("span").setText(text));
            case REMOVED -> line.getElement().appendChild(changed("del", "contacts.log.removed", text));
            case ADDED -> line.getElement().appendChild(changed("ins", "contacts.log.added", text));
        }
    }

    private Element changed(String tag, String word, String text) {
        Span hidden = new Span(phrases.say(word) + " ");
        hidden.addClassName("visually-hidden");
        return new Element(tag).appendChild(hidden.getElement(), new Element("span").setText(text));
    }

    private String said(LoggedContact version) {
        return phrases.say(
                "contacts.log.corrected",
                name.apply(version.writtenBy()),
                phrases.moment(version.writtenAt()),
                version.why());
    }
}
