package club.mercato.pipeline;

import club.mercato.kernel.Money;
import club.mercato.staff.NeedToKnow;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/** A {@link Standing} at rest. */
@Entity
@Filter(name = NeedToKnow.FILTER, condition = NeedToKnow.OF_TARGET, deduceAliasInjectionPoints = false)
class TargetStanding {

    @Id
    private UUID targetId;

    @Version
    private @Nullable Integer version;

    @Enumerated(EnumType.STRING)
    private ClubPosition clubPosition = ClubPosition.UNKNOWN;

    private @Nullable LocalDate clubPositionOn;
    private @Nullable LocalDate askedOn;
    private @Nullable LocalDate followUpOn;
    private @Nullable Instant followUpAt;
    private @Nullable String followUpWhat;
    private @Nullable BigDecimal guaranteedPrice;
    private @Nullable String guaranteedPriceCurrency;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected TargetStanding() {}

    TargetStanding(TargetId target) {
        this.targetId = target.value();
    }

    void note(Standing standing) {
        clubPosition = standing.clubPosition();
        clubPositionOn = standing.clubPositionOn().orElse(null);
        askedOn = standing.askedOn().orElse(null);
        followUpOn = standing.followUp().map(Standing.NextTouch::on).orElse(null);
        followUpAt = standing.followUp().flatMap(Standing.NextTouch::at).orElse(null);
        followUpWhat = standing.followUp().map(Standing.NextTouch::what).orElse(null);
        guaranteedPrice = standing.guaranteed().map(Money::amount).orElse(null);
        guaranteedPriceCurrency = standing.guaranteed()
                .map(price -> price.currency().getCurrencyCode())
                .orElse(null);
    }

    Standing read() {
        return new Standing(
                clubPosition,
                Optional.ofNullable(clubPositionOn),
                Optional.ofNullable(askedOn),
                Optional.ofNullable(followUpOn)
                        .map(on -> new Standing.NextTouch(
                                on, Optional.ofNullable(followUpAt), followUpWhat == null ? "" : followUpWhat)),
                priceOf(guaranteedPrice, guaranteedPriceCurrency));
    }

    static Optional<Money> priceOf(@Nullable BigDecimal amount, @Nullable String currency) {
        return amount == null || currency == null
                ? Optional.empty()
                : Optional.of(new Money(amount, Currency.getInstance(currency)));
    }
}
