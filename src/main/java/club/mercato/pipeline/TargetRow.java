package club.mercato.pipeline;

import club.mercato.directory.ClubId;
import club.mercato.directory.PlayerId;
import club.mercato.kernel.Money;
import club.mercato.season.NeedId;
import club.mercato.season.WindowId;
import club.mercato.staff.NeedToKnow;
import club.mercato.staff.StaffId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Synchronize;
import org.jspecify.annotations.Nullable;

/** A target with its player, his club and how the parties stand, read in one go from the view of the same name. */
@Entity
@Filter(name = NeedToKnow.FILTER, condition = NeedToKnow.OF_ITSELF, deduceAliasInjectionPoints = false)
@Immutable
// what the view reads from: pending changes of these are written before it is asked
@Synchronize({"target", "target_standing", "player", "club", "restriction"})
class TargetRow {

    @Id
    private UUID id;

    private UUID playerId;
    private UUID windowId;
    private @Nullable UUID needId;

    @Enumerated(EnumType.STRING)
    private Route route;

    private @Nullable UUID ownerId;
    private @Nullable Integer priority;
    private boolean priorityStands;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private Instant stageSince;
    private UUID stageBy;
    private int moves;

    @Enumerated(EnumType.STRING)
    private TargetState state;

    private @Nullable LocalDate parkedUntil;

    @Enumerated(EnumType.STRING)
    private @Nullable ClosingReason closedReason;

    private String playerName;
    private String playerKey;
    private @Nullable String playerPosition;
    private @Nullable LocalDate born;
    private @Nullable LocalDate contractUntil;
    private @Nullable BigDecimal marketValue;
    private @Nullable String marketValueCurrency;
    private @Nullable UUID clubId;
    private @Nullable String clubName;
    private @Nullable String clubShortName;
    private @Nullable String clubRoundel;
    private @Nullable String clubGround;
    private @Nullable String clubLetter;
    private @Nullable String clubKey;

    @Enumerated(EnumType.STRING)
    private ClubPosition clubPosition;

    private @Nullable LocalDate clubPositionOn;
    private @Nullable LocalDate askedOn;
    private @Nullable LocalDate followUpOn;
    private @Nullable Instant followUpAt;
    private @Nullable String followUpWhat;
    private @Nullable Instant restrictedAt;
    private @Nullable String codeName;
    private @Nullable String codeKey;
    private @Nullable BigDecimal guaranteedPrice;
    private @Nullable String guaranteedPriceCurrency;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected TargetRow() {}

    TargetCard card() {
        return new TargetCard(
                new TargetId(id),
                moves,
                stage,
                stageSince,
                new StaffId(stageBy),
                state,
                Optional.ofNullable(parkedUntil),
                Optional.ofNullable(closedReason),
                route,
                new WindowId(windowId),
                Optional.ofNullable(needId).map(NeedId::new),
                Optional.ofNullable(ownerId).map(StaffId::new),
                Optional.ofNullable(priority),
                priorityStands,
                player(),
                club(),
                standing(),
                restricted());
    }

    private TargetCard.Player player() {
        Optional<Money> value = Optional.ofNullable(marketValue)
                .map(amount -> new Money(
                        amount, Currency.getInstance(marketValueCurrency == null ? "EUR" : marketValueCurrency)));
        return new TargetCard.Player(
                new PlayerId(playerId),
                playerName,
                playerKey,
                Optional.ofNullable(playerPosition),
                Optional.ofNullable(born),
                Optional.ofNullable(contractUntil),
                value);
    }

    private Optional<TargetCard.Club> club() {
        if (clubId == null || clubName == null) {
            return Optional.empty();
        }
        return Optional.of(new TargetCard.Club(
                new ClubId(clubId),
                clubName,
                clubShortName == null ? clubName : clubShortName,
                clubRoundel == null ? "" : clubRoundel,
                clubGround == null ? "" : clubGround,
                clubLetter == null ? "" : clubLetter,
                clubKey == null ? "" : clubKey));
    }

    private Optional<TargetCard.Restricted> restricted() {
        return Optional.ofNullable(restrictedAt)
                .map(since -> new TargetCard.Restricted(Optional.ofNullable(codeName), Optional.ofNullable(codeKey)));
    }

    private Standing standing() {
        Optional<Standing.NextTouch> followUp = Optional.ofNullable(followUpOn)
                .map(on -> new Standing.NextTouch(
                        on, Optional.ofNullable(followUpAt), followUpWhat == null ? "" : followUpWhat));
        return new Standing(
                clubPosition,
                Optional.ofNullable(clubPositionOn),
                Optional.ofNullable(askedOn),
                followUp,
                TargetStanding.priceOf(guaranteedPrice, guaranteedPriceCurrency));
    }
}
