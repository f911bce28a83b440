package club.mercato.contacts.ui;

import club.mercato.contacts.LoggedContact;
import club.mercato.contacts.PositionReading;
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

    LogRow(
            ContactDesk desk,
            TargetCard target,
            LoggedContact contact,
            Optional<LoggedContact> before,
            Optional<PositionReading> reading,
            Map<StaffId, StaffMember> staff) {
        this.desk = desk;
        this.staff = staff;
        phrases = desk.viewer().phrases();
        addClassName("log-row");
        Div when = lines(
                "log-when",
                phrases.day(phrases.dayOf(contact.when()), desk.viewer().today()),
                phrases.say("contacts.log.time", phrases.time(contact.when()), MoreFields.city(phrases.zone())));
        Span mark = new Span(ContactLook.icon(contact.channel()));
        mark.addClassName("log-mark");
        Div text = new Div(head(target, contact), summary(contact));
        text.addClassName("log-text");
        contact.price().ifPresent(price -> text.add(hint(phrases.say("contacts.log.price", phrases.exactly(price)))));
        Div end = new Div();
        end.addClassName("log-end");
        reading.ifPresent(set -> end.add(setPosition(set)));
        if (desk.mayWrite()) {
            NativeButton correct =
                    new NativeButton(phrases.say("contacts.log.correct"), click -> desk.correct(contact));
            correct.addClassName("text-button");
            end.add(correct);
        }
        add(when, mark, text, end);
        if (contact.isCorrected()) {
            text.add(versions(contact));
        }
        before.ifPresent(earlier -> gap(contact, earlier));
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

    /** Who changed it and when; what was written before is fetched when somebody wants to read it. */
    private Div versions(LoggedContact contact) {
        Div before = new Div();
        before.addClassName("log-versions");
        before.setVisible(false);
        NativeButton show = new NativeButton(phrases.say(
                "contacts.log.corrected",
                name(contact.writtenBy()),
                phrases.moment(contact.writtenAt()),
                contact.why()));
        show.addClassName("text-button");
        show.getElement().setAttribute("aria-expanded", "false");
        show.addClickListener(click -> {
            before.setVisible(!before.isVisible());
            show.getElement().setAttribute("aria-expanded", String.valueOf(before.isVisible()));
            before.removeAll();
            if (before.isVisible()) {
                desk.log().versions(contact.id()).stream()
                        .skip(1)
                        .forEach(version -> before.add(lines(
                                "log-version",
                                phrases.say(
                                        "contacts.log.version",
                                        name(version.writtenBy()),
                                        phrases.moment(version.writtenAt()),
                                        phrases.say(version.outcome().label())),
                                version.summary())));
            }
        });
        Div all = new Div(show, before);
        all.addClassName("log-corrected");
        return all;
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
