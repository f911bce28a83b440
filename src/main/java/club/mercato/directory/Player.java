package club.mercato.directory;

import club.mercato.directory.names.Folding;
import club.mercato.kernel.Money;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A footballer. */
@Entity
class Player {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private String name;
    private @Nullable LocalDate dateOfBirth;
    private @Nullable String nationality;
    private @Nullable String secondNationality;
    private @Nullable String birthCountry;

    @Enumerated(EnumType.STRING)
    private @Nullable FieldPosition position;

    @Enumerated(EnumType.STRING)
    private @Nullable Foot foot;

    private @Nullable Integer heightCm;
    private @Nullable UUID clubId;
    private @Nullable LocalDate contractUntil;
    private @Nullable BigDecimal marketValue;
    private @Nullable String marketValueCurrency;
    private @Nullable LocalDate marketValueOn;
    private @Nullable String marketValueSource;
    private @Nullable String agent;
    private @Nullable String sourceId;
    private String searchKey;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Player() {}

    @SuppressWarnings("NullAway.Init") // filled by take
    Player(PlayerId id, PlayerForm form) {
        this.id = id.value();
        take(form);
    }

    /** @return names of the fields that changed; empty if nothing did */
    List<String> amend(PlayerForm form) {
        PlayerForm before = form();
        take(form);
        PlayerForm after = form();
        MarketValue valueBefore = before.value();
        MarketValue valueAfter = after.value();
        return new Differences()
                .compare("name", before.name(), after.name())
                .compare("dateOfBirth", before.dateOfBirth(), after.dateOfBirth())
                .compare("nationality", before.nationality(), after.nationality())
                .compare("secondNationality", before.secondNationality(), after.secondNationality())
                .compare("birthCountry", before.birthCountry(), after.birthCountry())
                .compare("position", before.position(), after.position())
                .compare("foot", before.foot(), after.foot())
                .compare("height", before.heightCm(), after.heightCm())
                .compare("club", before.club(), after.club())
                .compare("contractUntil", before.contractUntil(), after.contractUntil())
                .compare(
                        "value",
                        valueBefore == null ? null : valueBefore.amount(),
                        valueAfter == null ? null : valueAfter.amount())
                .compare(
                        "valueOn",
                        valueBefore == null ? null : valueBefore.on(),
                        valueAfter == null ? null : valueAfter.on())
                .compare(
                        "valueSource",
                        valueBefore == null ? null : valueBefore.source(),
                        valueAfter == null ? null : valueAfter.source())
                .compare("agent", before.agent(), after.agent())
                .compare("sourceId", before.sourceId(), after.sourceId())
                .fields();
    }

    PlayerId id() {
        return new PlayerId(id);
    }

    boolean isAt(int readVersion) {
        return version != null && version == readVersion;
    }

    String name() {
        return name;
    }

    String searchKey() {
        return searchKey;
    }

    @Nullable
    ClubId club() {
        return clubId == null ? null : new ClubId(clubId);
    }

    @Nullable
    LocalDate dateOfBirth() {
        return dateOfBirth;
    }

    @Nullable
    String sourceId() {
        return sourceId;
    }

    PlayerForm form() {
        return new PlayerForm(
                name,
                dateOfBirth,
                nationality,
                secondNationality,
                birthCountry,
                position,
                foot,
                heightCm,
                club(),
                contractUntil,
                value(),
                agent,
                sourceId);
    }

    PlayerProfile profile(@Nullable ClubProfile club) {
        return new PlayerProfile(
                id(),
                version == null ? 0 : version,
                name,
                dateOfBirth,
                nationality,
                secondNationality,
                birthCountry,
                position,
                foot,
                heightCm,
                club,
                contractUntil,
                value(),
                agent,
                sourceId);
    }

    private @Nullable MarketValue value() {
        if (marketValue == null || marketValueCurrency == null) {
            return null;
        }
        return new MarketValue(
                new Money(marketValue, Currency.getInstance(marketValueCurrency)), marketValueOn, marketValueSource);
    }

    private void take(PlayerForm form) {
        name = Texts.tidy(form.name());
        searchKey = Folding.key(name);
        dateOfBirth = form.dateOfBirth();
        nationality = Texts.orNull(form.nationality());
        secondNationality = Texts.orNull(form.secondNationality());
        birthCountry = Texts.orNull(form.birthCountry());
        position = form.position();
        foot = form.foot();
        heightCm = form.heightCm();
        clubId = form.club() == null ? null : form.club().value();
        contractUntil = form.contractUntil();
        take(form.value());
        agent = Texts.orNull(form.agent());
        sourceId = Texts.orNull(form.sourceId());
    }

    private void take(@Nullable MarketValue value) {
        // Scale 2 is the column's: a value that did not change must compare equal to what was read.
        marketValue = value == null ? null : value.amount().amount().setScale(2);
        marketValueCurrency = value == null ? null : value.amount().currency().getCurrencyCode();
        marketValueOn = value == null ? null : value.on();
        marketValueSource = value == null ? null : Texts.orNull(value.source());
    }
}
