package club.mercato.contacts.ui;

import club.mercato.contacts.Channel;
import club.mercato.contacts.ContactDefaults;
import club.mercato.contacts.ContactForm;
import club.mercato.contacts.Counterpart;
import club.mercato.contacts.Direction;
import club.mercato.contacts.FollowUpForm;
import club.mercato.contacts.LoggedContact;
import club.mercato.documents.ReceivedDocument;
import club.mercato.documents.field.DocumentField;
import club.mercato.kernel.Phrasebook;
import club.mercato.staff.StaffId;
import club.mercato.staff.StaffMember;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValueContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields that have a sensible default; made when somebody wants to see them. */
class MoreFields extends Div {

    private final Phrasebook phrases;
    private final List<StaffMember> staff;
    final PersonField person;
    final Select<Channel> channel = new Select<>();
    final Select<Direction> direction = new Select<>();
    final DateTimePicker when = new DateTimePicker();
    final Select<StaffMember> ours = new Select<>();
    final TextField followUp = new TextField();
    final DatePicker followUpOn = new DatePicker();
    final TimePicker followUpAt = new TimePicker();
    final DocumentField papers;
    private ContactDefaults usual = new ContactDefaults(Counterpart.NOBODY, Channel.CALL, Direction.WE_APPROACHED);
    private Typed untouched;

    MoreFields(ContactDesk desk, PersonField.People people) {
        phrases = desk.viewer().phrases();
        staff = desk.staffRoom().owners();
        person = new PersonField(phrases.say("contacts.field.person"), people);
        papers = new DocumentField(
                phrases.say("contacts.field.attachments"), desk.documents(), phrases, ContactForm.MOST_ATTACHMENTS);
        addClassName("more-fields");
        channel.setLabel(phrases.say("contacts.field.channel"));
        channel.setItems(Channel.values());
        channel.setItemLabelGenerator(choice -> phrases.say(choice.label()));
        direction.setLabel(phrases.say("contacts.field.direction"));
        direction.setItems(Direction.values());
        direction.setItemLabelGenerator(choice -> phrases.say(choice.label()));
        when.setLabel(phrases.say("contacts.field.when"));
        when.setHelperText(phrases.say("contacts.field.whenHelp", city(phrases.zone())));
        when.setLocale(phrases.locale());
        ours.setLabel(phrases.say("contacts.field.ours"));
        ours.setItems(staff);
        ours.setItemLabelGenerator(StaffMember::name);
        choose(desk.viewer().staff().id());
        followUp.setLabel(phrases.say("contacts.field.followUp"));
        followUp.setMaxLength(FollowUpForm.LONGEST);
        followUpOn.setLabel(phrases.say("contacts.field.followUpOn"));
        followUpOn.setLocale(phrases.locale());
        followUpAt.setLabel(phrases.say("contacts.field.followUpAt"));
        followUpAt.setLocale(phrases.locale());
        Div day = new Div(followUpOn, followUpAt);
        day.addClassName("field-pair");
        add(person, ours, channel, direction, when, papers, followUp, day);
        untouched = read();
    }

    /** What stands in the fields. */
    record Typed(
            Counterpart person,
            @Nullable Channel channel,
            @Nullable Direction direction,
            @Nullable LocalDateTime when,
            @Nullable StaffMember ours,
            String followUp,
            @Nullable LocalDate followUpOn,
            @Nullable LocalTime followUpAt,
            List<ReceivedDocument> papers) {}

    static String city(ZoneId zone) {
        String id = zone.getId();
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }

    void onApproach(Runnable told) {
        direction.addValueChangeListener(changed -> told.run());
        when.addValueChangeListener(changed -> told.run());
    }

    /** What a contact is taken to be like while nobody says otherwise; what was said otherwise goes. */
    void usual(ContactDefaults defaults) {
        usual = defaults;
        person.getDataProvider().refreshAll();
        person.show(defaults.person());
        channel.setValue(defaults.channel());
        direction.setValue(defaults.direction());
        untouched = read();
    }

    void show(LoggedContact contact) {
        usual(new ContactDefaults(contact.person(), contact.channel(), contact.direction()));
        when.setValue(contact.when().atZone(phrases.zone()).toLocalDateTime());
        choose(contact.ours());
        untouched = read();
    }

    void show(Typed typed) {
        person.show(typed.person());
        channel.setValue(typed.channel());
        direction.setValue(typed.direction());
        when.setValue(typed.when());
        ours.setValue(typed.ours());
        followUp.setValue(typed.followUp());
        followUpOn.setValue(typed.followUpOn());
        followUpAt.setValue(typed.followUpAt());
        papers.show(typed.papers());
    }

    /** What was said here and is not the default; empty if nothing was. */
    Optional<Typed> touched() {
        return Optional.of(read()).filter(typed -> !typed.equals(untouched));
    }

    /** Fills in what was said here; what is wrong with it is shown at its field. Empty if something is. */
    Optional<ContactForm> into(ContactForm form) {
        if (isUnreadable(when, when.getValue())) {
            return wrong("when", "contacts.refused.unreadable");
        }
        if (isUnreadable(followUpOn, followUpOn.getValue())) {
            return wrong("followUpOn", "contacts.refused.unreadable");
        }
        if (isUnreadable(followUpAt, followUpAt.getValue())) {
            return wrong("followUpAt", "contacts.refused.unreadable");
        }
        if (papers.saysThatOneIsOnItsWay()) {
            return Optional.empty();
        }
        List.<HasValidation>of(person, when, followUp, followUpOn, followUpAt)
                .forEach(field -> field.setInvalid(false));
        ContactForm filled = form.with(
                        person.person().name().equals(usual.person().name()) ? usual.person() : person.person())
                .attaching(papers.received());
        if (channel.getValue() != null) {
            filled = filled.by(channel.getValue());
        }
        if (direction.getValue() != null) {
            filled = filled.begun(direction.getValue());
        }
        // what nobody touched stays the very moment it was, in the zone in which it was said
        if (when.getValue() != null && !when.getValue().equals(untouched.when())) {
            filled = filled.at(when.getValue().atZone(phrases.zone()).toInstant(), phrases.zone());
        }
        if (ours.getValue() != null) {
            filled = filled.from(ours.getValue().id());
        }
        return followUp.isEmpty() && followUpOn.isEmpty() ? Optional.of(filled) : then(filled);
    }

    private Optional<ContactForm> then(ContactForm form) {
        return followUpOn.isEmpty()
                ? wrong("followUpOn", "contacts.refused.noFollowUpDay")
                : Optional.of(form.then(new FollowUpForm(
                        followUp.getValue(),
                        followUpOn.getValue(),
                        Optional.ofNullable(followUpAt.getValue()),
                        Optional.empty())));
    }

    private Typed read() {
        return new Typed(
                person.person(),
                channel.getValue(),
                direction.getValue(),
                when.getValue(),
                ours.getValue(),
                followUp.getValue(),
                followUpOn.getValue(),
                followUpAt.getValue(),
                papers.received());
    }

    private void choose(StaffId one) {
        staff.stream().filter(member -> member.id().equals(one)).findFirst().ifPresent(ours::setValue);
    }

    /** What was typed but is no value must not be taken for nothing. */
    private static <V> boolean isUnreadable(HasValidator<V> field, @Nullable V value) {
        return field.getDefaultValidator()
                .apply(value, new ValueContext(new Binder<>()))
                .isError();
    }

    private Optional<ContactForm> wrong(String field, String key) {
        complain(field, phrases.say(key));
        return Optional.empty();
    }

    /** Shows at its field what is wrong with it; answers whether there is such a field here. */
    boolean complain(String field, String why) {
        return switch (field) {
            case "person" -> at(person, why);
            case "when" -> at(when, why);
            case "followUp" -> at(followUp, why);
            case "followUpOn" -> at(followUpOn, why);
            case "followUpAt" -> at(followUpAt, why);
            default -> false;
        };
    }

    private static boolean at(HasValidation field, String why) {
        field.setErrorMessage(why);
        field.setInvalid(true);
        return true;
    }

    /** The field that a chip of the defaults stands for. */
    Focusable<?> of(String chip) {
        return switch (chip) {
            case "when" -> when;
            case "ours" -> ours;
            case "person" -> person;
            case "channel" -> channel;
            case "direction" -> direction;
            default -> followUp;
        };
    }
}
