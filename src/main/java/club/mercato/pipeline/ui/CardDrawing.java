package club.mercato.pipeline.ui;

import club.mercato.kernel.Phrasebook;
import club.mercato.pipeline.Patience;
import club.mercato.pipeline.Standing;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetState;
import club.mercato.staff.StaffId;
import club.mercato.staff.StaffMember;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Says a card in one viewer's words, on one day. See {@code screens.md}: left is theirs, right is ours.
 *
 * @param heads      says what stands above the cards
 * @param windowOpen whether any registration window is open now, which decides when a reading is stale
 */
record CardDrawing(
        Phrasebook phrases,
        StaffMember viewer,
        Map<StaffId, StaffMember> staff,
        Patience patience,
        HeadDrawing heads,
        boolean windowOpen,
        Instant now) {

    BoardData.Card draw(TargetCard card) {
        LocalDate today = phrases.dayOf(now);
        Standing standing = card.standing();
        Optional<Long> silence = standing.askedOn()
                .map(asked -> ChronoUnit.DAYS.between(asked, today))
                .filter(days -> days >= 1);
        boolean cold = standing.askedOn()
                .filter(asked ->
                        patience.hasRunOut(asked, today, card.priority().orElse(3)))
                .isPresent();
        return new BoardData.Card(
                card.id().value().toString(),
                card.moves(),
                card.shownName(),
                card.restricted().isPresent() ? true : null,
                card.player().position().orElse(null),
                age(card, today),
                left(card, today),
                isStuck(card) ? phrases.say("pipeline.card.inStage", daysInStage(card)) : null,
                card.priority().orElse(null),
                card.owner().map(staff::get).map(this::owner).orElse(null),
                card.club().map(CardDrawing::club).orElse(null),
                standing.clubPosition().name(),
                phrases.say(standing.clubPosition().shortLabel()),
                phrases.say(standing.clubPosition().label()),
                isStale(standing, today) ? true : null,
                silence.map(days -> phrases.say("pipeline.card.silent", days)).orElse(null),
                silence.isPresent() && cold ? true : null,
                due(standing, today),
                card.player()
                        .value()
                        .map(value -> phrases.inMillions(value.amount()))
                        .orElse(null),
                phrases.say("pipeline.card.since", phrases.day(phrases.dayOf(card.stageSince()), today)),
                described(card, today, silence));
    }

    boolean isStale(Standing standing, LocalDate today) {
        return standing.clubPositionOn()
                .filter(on -> patience.isStale(on, today, windowOpen))
                .isPresent();
    }

    /** Whether the card has stood in its stage for longer than the house wants. */
    boolean isStuck(TargetCard card) {
        return card.state() == TargetState.OPEN
                && patience.isStuck(card.stage(), phrases.dayOf(card.stageSince()), phrases.dayOf(now));
    }

    long daysInStage(TargetCard card) {
        return ChronoUnit.DAYS.between(phrases.dayOf(card.stageSince()), phrases.dayOf(now));
    }

    /** "14 days in Approach, longer than 10". */
    String saidStuck(TargetCard card) {
        return phrases.say(
                "pipeline.card.saidInStage",
                daysInStage(card),
                phrases.say(card.stage().label()),
                patience.stageDays().getOrDefault(card.stage(), 0));
    }

    BoardData.Due due(Standing standing, LocalDate today) {
        Optional<Standing.NextTouch> next = standing.followUp();
        if (next.isEmpty()) {
            return new BoardData.Due("none", phrases.say("pipeline.card.noNextStep"));
        }
        LocalDate on = next.get().on();
        long late = ChronoUnit.DAYS.between(on, today);
        if (late > 0) {
            return new BoardData.Due("overdue", phrases.say("pipeline.card.daysOverdue", late));
        }
        if (late < 0) {
            return new BoardData.Due("date", phrases.day(on, today));
        }
        Optional<Instant> hour = next.get().at();
        if (hour.filter(now::isAfter).isPresent()) {
            long hours = Math.max(1, Duration.between(hour.get(), now).toHours());
            return new BoardData.Due("overdue", phrases.say("pipeline.card.hoursOverdue", hours));
        }
        return new BoardData.Due(
                "today", hour.map(phrases::time).orElseGet(() -> phrases.say("pipeline.card.dueToday")));
    }

    private @Nullable String age(TargetCard card, LocalDate today) {
        return card.player()
                .born()
                .map(born -> String.valueOf(Period.between(born, today).getYears()))
                .orElse(null);
    }

    private @Nullable String left(TargetCard card, LocalDate today) {
        return card.player()
                .contractUntil()
                .map(until -> phrases.left(today, until))
                .orElse(null);
    }

    private BoardData.Owner owner(StaffMember member) {
        return new BoardData.Owner(member.initials(), member.name(), member.id().equals(viewer.id()) ? true : null);
    }

    private static BoardData.Club club(TargetCard.Club club) {
        return new BoardData.Club(club.name(), club.shortName(), club.roundel(), club.ground(), club.letter());
    }

    private String described(TargetCard card, LocalDate today, Optional<Long> silence) {
        StringJoiner said = new StringJoiner(", ");
        card.restricted().ifPresent(restricted -> said.add(phrases.say("pipeline.card.saidRestricted")));
        card.player().position().ifPresent(said::add);
        card.player()
                .born()
                .ifPresent(born ->
                        said.add(String.valueOf(Period.between(born, today).getYears())));
        card.club().ifPresent(club -> said.add(club.name()));
        String position = phrases.say(card.standing().clubPosition().label());
        said.add(phrases.say(
                isStale(card.standing(), today) ? "pipeline.card.saidStale" : "pipeline.card.saidPosition", position));
        if (isStuck(card)) {
            said.add(saidStuck(card));
        }
        silence.ifPresent(days -> said.add(phrases.say("pipeline.card.saidSilent", days)));
        said.add(phrases.say(
                "pipeline.card.saidNext", due(card.standing(), today).t()));
        card.priority().ifPresent(priority -> said.add(phrases.say("pipeline.card.saidPriority", priority)));
        card.owner().map(staff::get).ifPresent(owner -> said.add(phrases.say("pipeline.card.saidOwner", owner.name())));
        return said.toString();
    }
}
