package club.mercato.contacts;

import club.mercato.directory.PersonId;
import club.mercato.kernel.Ids;
import club.mercato.kernel.Money;
import club.mercato.pipeline.TargetId;
import club.mercato.staff.NeedToKnow;
import club.mercato.staff.StaffId;
import club.mercato.storage.OnlyAdded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One version of a contact at rest; never changed, never removed. */
@Entity
@Immutable
@Filter(name = NeedToKnow.FILTER, condition = ContactVersion.OF_ITS_TARGET, deduceAliasInjectionPoints = false)
class ContactVersion implements OnlyAdded<UUID> {

    static final String OF_ITS_TARGET = NeedToKnow.UNLESS_HIDDEN
            + "(select told.target_id from contact told where told.id = {alias}.contact_id)"
            + NeedToKnow.FROM_VIEWER;

    @Id
    private UUID id;

    private UUID contactId;
    private int number;

    @Enumerated(EnumType.STRING)
    private Party party;

    private @Nullable UUID personId;
    private String personName;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    private Instant happenedAt;
    private String happenedZone;
    private UUID ours;
    private String summary;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private @Nullable BigDecimal price;
    private @Nullable String priceCurrency;
    private UUID writtenBy;
    private Instant writtenAt;
    private String why;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected ContactVersion() {}

    ContactVersion(UUID contact, int number, ContactText text, String why, StaffId by, Instant at) {
        this.id = Ids.next();
        this.contactId = contact;
        this.number = number;
        this.party = text.party();
        this.personId = text.person().id().map(PersonId::value).orElse(null);
        this.personName = text.person().name();
        this.channel = text.channel();
        this.direction = text.direction();
        // Both databases keep microseconds; what is answered must be what is read back.
        this.happenedAt = text.when().truncatedTo(ChronoUnit.MICROS);
        this.happenedZone = text.zone().getId();
        this.ours = text.ours().value();
        this.summary = text.summary();
        this.outcome = text.outcome();
        this.price = text.price().map(Money::amount).orElse(null);
        this.priceCurrency =
                text.price().map(sum -> sum.currency().getCurrencyCode()).orElse(null);
        this.writtenBy = by.value();
        this.writtenAt = at.truncatedTo(ChronoUnit.MICROS);
        this.why = why;
    }

    ContactText text() {
        return new ContactText(
                party,
                new Counterpart(personName, Optional.ofNullable(personId).map(PersonId::new)),
                channel,
                direction,
                happenedAt,
                ZoneId.of(happenedZone),
                new StaffId(ours),
                summary,
                outcome,
                Optional.ofNullable(price).map(sum -> new Money(sum, Currency.getInstance(priceCurrency))));
    }

    LoggedContact read(TargetId target) {
        ContactText text = text();
        return new LoggedContact(
                new ContactId(contactId),
                number,
                target,
                text.party(),
                text.person(),
                text.channel(),
                text.direction(),
                text.when(),
                text.zone(),
                text.ours(),
                text.summary(),
                text.outcome(),
                text.price(),
                new StaffId(writtenBy),
                writtenAt,
                why);
    }

    @Override
    public UUID getId() {
        return id;
    }
}
