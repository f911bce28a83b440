package club.mercato.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.rules.Rules;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** On which route a player can come, and what is only to be checked. */
class RoutePolicyTest {

    private static final LocalDate SUMMER = LocalDate.of(2025, 8, 1);
    private static final RoutePolicy.Player NO_CLUB = new RoutePolicy.Player(false, Optional.empty(), Optional.empty());

    private final RoutePolicy policy = new RoutePolicy(Rules.book());

    @Test
    void aPlayerUnderContractIsNoFreeAgentUntilItsLastSixMonths() {
        RoutePolicy.Player player = at("LFP", LocalDate.of(2026, 6, 30));

        assertThat(policy.advice(Route.FREE_AGENT, player, LocalDate.of(2025, 12, 31)))
                .hasValueSatisfying(advice -> {
                    assertThat(advice.says().key()).isEqualTo("pipeline.route.underContract");
                    assertThat(advice.refuses()).isTrue();
                });
        assertThat(policy.advice(Route.FREE_AGENT, player, LocalDate.of(2026, 1, 1)))
                .isEmpty();
    }

    @Test
    void whoHasNoClubOrNoContractAnyMoreIsAFreeAgent() {
        assertThat(policy.advice(Route.FREE_AGENT, NO_CLUB, SUMMER)).isEmpty();
        assertThat(policy.advice(Route.FREE_AGENT, at("LFP", LocalDate.of(2025, 6, 30)), SUMMER))
                .isEmpty();
    }

    @Test
    void from2027TheLastMonthsAreOnlyToBeChecked() {
        RoutePolicy.Player player = at("LFP", LocalDate.of(2028, 6, 30));

        assertThat(policy.advice(Route.FREE_AGENT, player, LocalDate.of(2026, 12, 31)))
                .hasValueSatisfying(advice -> assertThat(advice.refuses()).isTrue());
        assertThat(policy.advice(Route.FREE_AGENT, player, LocalDate.of(2027, 1, 1)))
                .hasValueSatisfying(advice -> assertThat(advice.refuses()).isFalse());
    }

    @Test
    void aContractWithoutAKnownEndIsOnlyToBeChecked() {
        RoutePolicy.Player player = new RoutePolicy.Player(true, Optional.of("LFP"), Optional.empty());

        assertThat(policy.advice(Route.FREE_AGENT, player, SUMMER))
                .hasValueSatisfying(advice -> assertThat(advice.refuses()).isFalse());
    }

    @Test
    void aReleaseClauseIsAsGoodAsItsAssociationSays() {
        LocalDate end = LocalDate.of(2028, 6, 30);

        assertThat(policy.advice(Route.RELEASE_CLAUSE, at("LaLiga", end), SUMMER))
                .isEmpty();
        assertThat(policy.advice(Route.RELEASE_CLAUSE, at("LFP", end), SUMMER)).hasValueSatisfying(advice -> {
            assertThat(advice.says().key()).isEqualTo("pipeline.route.check");
            assertThat(advice.refuses()).as("one report only").isFalse();
        });
        assertThat(policy.advice(Route.RELEASE_CLAUSE, at("FIGC", end), SUMMER))
                .map(advice -> advice.says().key())
                .contains("pipeline.route.clauseUnsure");
        assertThat(policy.advice(Route.RELEASE_CLAUSE, at("KSÍ", end), SUMMER))
                .map(advice -> advice.says().key())
                .contains("pipeline.route.clauseUnknown");
    }

    @Test
    void whoHasNoClubIsNotBought() {
        assertThat(policy.advice(Route.TRANSFER, NO_CLUB, SUMMER))
                .map(advice -> advice.says().key())
                .contains("pipeline.route.noClub");
        assertThat(policy.advice(Route.TRANSFER, at("LFP", LocalDate.of(2028, 6, 30)), SUMMER))
                .isEmpty();
    }

    private static RoutePolicy.Player at(String association, LocalDate until) {
        return new RoutePolicy.Player(true, Optional.of(association), Optional.of(until));
    }
}
