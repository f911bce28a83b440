package club.mercato.contacts.ui;

import club.mercato.contacts.ContactId;
import club.mercato.contacts.LoggedContact;
import club.mercato.contacts.PositionReading;
import club.mercato.documents.field.DocumentLink;
import club.mercato.kernel.Phrasebook;
import club.mercato.pipeline.TargetCard;
import club.mercato.staff.StaffId;
import club.mercato.staff.StaffMember;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/** One contact in the log, with the gap to the one before it. */
class LogRow extends ListItem {

    private final transient ContactDesk desk;
    private final transient Phrasebook phrases;
    private final transient Map<StaffId, StaffMember> staff;
    private final transient ContactId contact;

    LogRow(ContactDesk desk, TargetCard target, LogEntry entry, Map<StaffId, StaffMember> staff) {
        LoggedContact contact = entry.contact();
        this.desk = desk;
        this.staff = staff;
        this.contact = contact.id();
        phrases = desk.viewer().phrases();
        addClassName("log-row");
        getElement().setAttribute("tabindex", "-1");
        Div when = lines(
                "log-when",
                phrases.day(phrases.dayOf(contact.when()), desk.viewer().today()),
                phrases.say("contacts.log.time", phrases.time(contact.when()), MoreFields.city(phrases.zone())));
        Span mark = new Span(ContactLook.icon(contact.channel()));
        mark.addClassName("log-mark");
        Div text = new Div(head(target, contact), summary(contact));
        text.addClassName("log-text");
        contact.price().ifPresent(price -> text.add(hint(phrases.say("contacts.log.price", phrases.exactly(price)))));
        if (!entry.papers().isEmpty()) {
            Div papers = new Div();
            papers.addClassName("log-papers");
            entry.papers().forEach(paper -> papers.add(new DocumentLink(paper)));
            text.add(papers);
        }
        if (contact.isCorrected()) {
            text.add(new Corrections(desk, contact, this::name));
        }
        Div end = new Div();
        end.addClassName("log-end");
        entry.reading().ifPresent(set -> end.add(setPosition(set)));
        if (desk.mayWrite()) {
            NativeButton correct =
                    new NativeButton(phrases.say("contacts.log.correct"), click -> desk.correct(contact));
            correct.addClassName("text-button");
            end.add(correct);
        }
        add(when, mark, text, end);
        entry.before().ifPresent(earlier -> gap(contact, earlier));
    }

    ContactId contact() {
        return contact;
    }

    /** Brings the row into view and gives it the focus. */
    void reveal() {
        getElement().executeJs("this.scrollIntoView({block: 'center'}); this.focus({preventScroll: true})");
    }

    private Div head(TargetCard target, LoggedContact contact) {
        Span who = new Span(ContactLook.who(contact, target, phrases));
        who.addClassName("log-who");
        Span outcome = new Span(phrases.say(contact.outcome().label()));
        outcome.addClassName("outcome-chip");
        desk.positions()
                .proposal(contact.party(), contact.outcome())
                .ifPresent(attitude -> outcome.addClassName(attitude.name()));
        Div head = new Div(
                who,
                outcome,
                hint(phrases.say(
                        "contacts.log.how",
                        ContactLook.lower(phrases.say(contact.channel().label()), phrases),
                        ContactLook.lower(phrases.say(contact.direction().label()), phrases),
                        name(contact.ours()))));
        head.addClassName("log-head");
        return head;
    }

    private static Div summary(LoggedContact contact) {
        Div summary = new Div();
        summary.setText(contact.summary());
        summary.addClassName("log-summary");
        return summary;
    }

    private Span setPosition(PositionReading reading) {
        Span set = new Span();
        set.addClassNames("position", reading.attitude().name());
        set.add(
                PositionMark.glyph(reading.attitude().name(), false),
                new Span(phrases.say(
                        "contacts.log.set",
                        phrases.say(reading.party().label() + ".position"),
                        phrases.say(reading.attitude().said()))));
        return set;
    }

    private void gap(LoggedContact contact, LoggedContact earlier) {
        long days = ChronoUnit.DAYS.between(phrases.dayOf(earlier.when()), phrases.dayOf(contact.when()));
        if (days > 0) {
            Div gap = new Div();
            gap.setText(phrases.say("contacts.log.gap", days));
            gap.addClassName("log-gap");
            add(gap);
        }
    }

    private String name(StaffId id) {
        return Optional.ofNullable(staff.get(id)).map(StaffMember::name).orElse("");
    }

    private static Div lines(String name, String first, String second) {
        Div lines = new Div(new Span(first), new Span(second));
        lines.addClassName(name);
        return lines;
    }

    private static Span hint(String text) {
        Span hint = new Span(text);
        hint.addClassName("hint");
        return hint;
    }
}
