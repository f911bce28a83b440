package club.mercato.directory.ui;

import club.mercato.directory.ClubId;
import club.mercato.directory.ClubProfile;
import club.mercato.directory.ClubRegister;
import club.mercato.directory.FieldPosition;
import club.mercato.directory.Foot;
import club.mercato.directory.MarketValue;
import club.mercato.directory.PlayerForm;
import club.mercato.directory.picker.ClubPicker;
import club.mercato.kernel.Money;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The form of a player. */
class PlayerFields extends Fields<PlayerForm> {

    private static final List<String> CURRENCIES = List.of("EUR", "GBP", "USD", "CHF");

    private final transient ClubRegister clubs;
    private final transient Wording wording;
    private final TextField name;
    private final DatePicker dateOfBirth;
    private final TextField nationality;
    private final TextField secondNationality;
    private final TextField birthCountry;
    private final Select<FieldPosition> position;
    private final Select<Foot> foot;
    private final IntegerField height;
    private final ClubPicker club;
    private final DatePicker contractUntil;
    private final BigDecimalField value;
    private final Select<String> currency;
    private final DatePicker valueOn;
    private final TextField valueSource;
    private final TextField agent;
    private @Nullable String sourceId;

    PlayerFields(ClubRegister clubs, Wording wording) {
        this.clubs = clubs;
        this.wording = wording;
        name = field("name", new TextField(label("name")));
        name.setRequiredIndicatorVisible(true);
        name.addClassName("wide");
        position = field("position", choice("position", FieldPosition.values(), FieldPosition::term));
        club = field("club", new ClubPicker(label("club"), clubs));
        dateOfBirth = field("dateOfBirth", Days.picker(label("dateOfBirth"), wording.phrases()));
        contractUntil = field("contractUntil", Days.picker(label("contractUntil"), wording.phrases()));
        nationality = field("nationality", new TextField(label("nationality")));
        secondNationality = field("secondNationality", new TextField(label("secondNationality")));
        birthCountry = field("birthCountry", new TextField(label("birthCountry")));
        foot = field("foot", choice("foot", Foot.values(), Foot::term));
        height = field("height", new IntegerField(label("height")));
        value = field("value", new BigDecimalField(label("value")));
        value.setLocale(wording.phrases().locale());
        currency = field("currency", new Select<>());
        currency.setLabel(label("currency"));
        currency.setItems(CURRENCIES);
        currency.setValue(CURRENCIES.getFirst());
        valueOn = field("valueOn", Days.picker(label("valueOn"), wording.phrases()));
        valueSource = field("valueSource", new TextField(label("valueSource")));
        agent = field("agent", new TextField(label("agent")));
    }

    @Override
    void fill(PlayerForm form) {
        name.setValue(form.name());
        dateOfBirth.setValue(form.dateOfBirth());
        nationality.setValue(orBlank(form.nationality()));
        secondNationality.setValue(orBlank(form.secondNationality()));
        birthCountry.setValue(orBlank(form.birthCountry()));
        position.setValue(form.position());
        foot.setValue(form.foot());
        height.setValue(form.heightCm());
        club.pick(form.club());
        contractUntil.setValue(form.contractUntil());
        MarketValue known = form.value();
        value.setValue(known == null ? null : known.amount().amount());
        choose(known == null ? "EUR" : known.amount().currency().getCurrencyCode());
        valueOn.setValue(known == null ? null : known.on());
        valueSource.setValue(known == null ? "" : orBlank(known.source()));
        agent.setValue(orBlank(form.agent()));
        sourceId = form.sourceId();
    }

    /** A sum finer than its currency's smallest coin is rounded to it. */
    @Override
    PlayerForm read() {
        return PlayerForm.named(name.getValue())
                .born(dateOfBirth.getValue(), orNull(birthCountry.getValue()))
                .of(orNull(nationality.getValue()), orNull(secondNationality.getValue()))
                .plays(position.getValue(), foot.getValue(), height.getValue())
                .at(club.picked().orElse(null), contractUntil.getValue())
                .worth(value.getValue() == null ? null : marketValue())
                .represented(orNull(agent.getValue()))
                .knownAs(sourceId);
    }

    @Override
    List<Difference> differences(PlayerForm mine, PlayerForm theirs) {
        List<Difference> all = new ArrayList<>();
        compare(all, "name", mine.name(), theirs.name());
        compare(all, "position", wording.position(mine.position()), wording.position(theirs.position()));
        compare(all, "club", club(mine.club()), club(theirs.club()));
        compare(all, "dateOfBirth", wording.day(mine.dateOfBirth()), wording.day(theirs.dateOfBirth()));
        compare(all, "contractUntil", wording.day(mine.contractUntil()), wording.day(theirs.contractUntil()));
        compare(all, "nationality", wording.text(mine.nationality()), wording.text(theirs.nationality()));
        compare(
                all,
                "secondNationality",
                wording.text(mine.secondNationality()),
                wording.text(theirs.secondNationality()));
        compare(all, "birthCountry", wording.text(mine.birthCountry()), wording.text(theirs.birthCountry()));
        compare(all, "foot", foot(mine.foot()), foot(theirs.foot()));
        compare(all, "height", wording.text(mine.heightCm()), wording.text(theirs.heightCm()));
        compare(all, "value", wording.value(mine.value()), wording.value(theirs.value()));
        compare(all, "agent", wording.text(mine.agent()), wording.text(theirs.agent()));
        return all;
    }

    static void compare(List<Difference> all, String field, String mine, String theirs) {
        if (!mine.equals(theirs)) {
            all.add(new Difference(field, mine, theirs));
        }
    }

    static String orBlank(@Nullable String text) {
        return text == null ? "" : text;
    }

    static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }

    private MarketValue marketValue() {
        Currency chosen = Currency.getInstance(currency.getValue());
        Money amount = new Money(
                Objects.requireNonNull(value.getValue())
                        .setScale(Math.max(0, chosen.getDefaultFractionDigits()), RoundingMode.HALF_UP),
                chosen);
        return new MarketValue(amount, valueOn.getValue(), orNull(valueSource.getValue()));
    }

    private void choose(String code) {
        if (!CURRENCIES.contains(code)) {
            List<String> more = new ArrayList<>(CURRENCIES);
            more.add(code);
            currency.setItems(more);
        }
        currency.setValue(code);
    }

    private String club(@Nullable ClubId id) {
        return id == null
                ? wording.none()
                : clubs.find(id).map(ClubProfile::name).orElse(wording.none());
    }

    private String foot(@Nullable Foot chosen) {
        return wording.term(chosen == null ? null : chosen.term());
    }

    private <E> Select<E> choice(String field, E[] choices, Function<E, String> term) {
        Select<E> select = new Select<>();
        select.setLabel(label(field));
        select.setItems(choices);
        select.setItemLabelGenerator(
                chosen -> chosen == null ? "" : wording.phrases().say(term.apply(chosen)));
        select.setEmptySelectionAllowed(true);
        return select;
    }

    private String label(String field) {
        return wording.phrases().say("directory.label." + field);
    }
}
