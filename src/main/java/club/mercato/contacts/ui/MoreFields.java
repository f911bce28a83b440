package club.mercato.contacts.ui;

import club.mercato.contacts.Channel;
import club.mercato.contacts.ContactDefaults;
import club.mercato.contacts.ContactForm;
import club.mercato.contacts.Counterpart;
import club.mercato.contacts.Direction;
import club.mercato.contacts.FollowUpForm;
import club.mercato.contacts.LoggedContact;
import club.mercato.kernel.Money;
import club.mercato.kernel.Phrasebook;
import club.mercato.staff.StaffMember;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValueContext;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields that have a sensible default; made when somebody wants to see them. */
class MoreFields extends Div {

    private static final List<String> CURRENCIES = List.of("EUR", "GBP", "USD", "CHF", "BRL", "SAR", "TRY");

    private final Phrasebook phrases;
    final TextField person = new TextField();
    final Select<Channel> channel = new Select<>();
    final Select<Direction> direction = new Select<>();
    final DateTimePicker when = new DateTimePicker();
    final Select<StaffMember> ours = new Select<>();
    final BigDecimalField price = new BigDecimalField();
    final Select<String> currency = new Select<>();
    final TextField followUp = new TextField();
    final DatePicker followUpOn = new DatePicker();
    final TimePicker followUpAt = new TimePicker();

    MoreFields(Phrasebook phrases, List<StaffMember> staff, StaffMember viewer) {
        this.phrases = phrases;
        addClassName("more-fields");
        person.setLabel(phrases.say("contacts.field.person"));
        person.setMaxLength(ContactForm.LONGEST_NAME);
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
        staff.stream()
                .filter(member -> member.id().equals(viewer.id()))
                .findFirst()
                .ifPresent(ours::setValue);
        price.setLabel(phrases.say("contacts.field.price"));
        price.setLocale(phrases.locale());
        currency.setLabel(phrases.say("contacts.field.currency"));
        currency.setItems(CURRENCIES);
        currency.setValue("EUR");
        followUp.setLabel(phrases.say("contacts.field.followUp"));
        followUp.setMaxLength(FollowUpForm.LONGEST);
        followUpOn.setLabel(phrases.say("contacts.field.followUpOn"));
        followUpOn.setLocale(phrases.locale());
        followUpAt.setLabel(phrases.say("contacts.field.followUpAt"));
        followUpAt.setLocale(phrases.locale());
        Div sum = new Div(price, currency);
        sum.addClassName("field-pair");
        Div day = new Div(followUpOn, followUpAt);
        day.addClassName("field-pair");
        add(person, ours, channel, direction, when, sum, followUp, day);
    }

    static String city(ZoneId zone) {
        String id = zone.getId();
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }

    void usual(ContactDefaults usual) {
        person.setValue(usual.person().name());
        channel.setValue(usual.channel());
        direction.setValue(usual.direction());
    }

    void show(LoggedContact contact, List<StaffMember> staff) {
        person.setValue(contact.person().name());
        channel.setValue(contact.channel());
        direction.setValue(contact.direction());
        when.setValue(contact.when().atZone(phrases.zone()).toLocalDateTime());
        staff.stream()
                .filter(one -> one.id().equals(contact.ours()))
                .findFirst()
                .ifPresent(ours::setValue);
        contact.price().ifPresent(sum -> {
            price.setValue(sum.amount());
            currency.setValue(sum.currency().getCurrencyCode());
        });
    }

    /** Fills in what was said here; what is wrong with it is shown at its field. Empty if something is. */
    Optional<ContactForm> into(ContactForm form, Counterpart usual) {
        for (String field : List.of("when", "price", "followUpOn", "followUpAt")) {
            if (isUnreadable(field)) {
                return wrong(field, phrases.say("contacts.refused.unreadable"));
            }
        }
        clean();
        ContactForm filled = form.with(
                person.getValue().strip().equals(usual.name()) ? usual : Counterpart.named(person.getValue()));
        if (channel.getValue() != null) {
            filled = filled.by(channel.getValue());
        }
        if (direction.getValue() != null) {
            filled = filled.begun(direction.getValue());
        }
        if (when.getValue() != null) {
            filled = filled.at(when.getValue().atZone(phrases.zone()).toInstant(), phrases.zone());
        }
        if (ours.getValue() != null) {
            filled = filled.from(ours.getValue().id());
        }
        if (price.getValue() != null) {
            try {
                filled = filled.naming(new Money(price.getValue(), Currency.getInstance(currency.getValue())));
            } catch (IllegalArgumentException finer) {
                return wrong("price", phrases.say("contacts.refused.priceTooFine"));
            }
        }
        if (!followUp.isEmpty() || !followUpOn.isEmpty()) {
            if (followUpOn.isEmpty()) {
                return wrong("followUpOn", phrases.say("contacts.refused.noFollowUpDay"));
            }
            filled = filled.then(new FollowUpForm(
                    followUp.getValue(),
                    followUpOn.getValue(),
                    Optional.ofNullable(followUpAt.getValue()),
                    Optional.empty()));
        }
        return Optional.of(filled);
    }

    /** What was typed but is no value must not be taken for nothing. */
    private boolean isUnreadable(String field) {
        return switch (field) {
            case "when" -> isUnreadable(when, when.getValue());
            case "price" -> isUnreadable(price, price.getValue());
            case "followUpOn" -> isUnreadable(followUpOn, followUpOn.getValue());
            default -> isUnreadable(followUpAt, followUpAt.getValue());
        };
    }

    private static <V> boolean isUnreadable(HasValidator<V> field, @Nullable V value) {
        return field.getDefaultValidator()
                .apply(value, new ValueContext(new Binder<>()))
                .isError();
    }

    private Optional<ContactForm> wrong(String field, String why) {
        complain(field, why);
        return Optional.empty();
    }

    /** Shows at its field what is wrong with it; answers whether there is such a field here. */
    boolean complain(String field, String why) {
        return switch (field) {
            case "person" -> at(person, why);
            case "when" -> at(when, why);
            case "price" -> at(price, why);
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

    private void clean() {
        List.<HasValidation>of(person, when, price, followUp, followUpOn, followUpAt)
                .forEach(field -> field.setInvalid(false));
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
