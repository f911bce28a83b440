package club.mercato.approvals.endorsement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.mercato.approvals.Boardroom;
import club.mercato.bids.BidFile;
import club.mercato.bids.Offered;
import club.mercato.kernel.Answer;
import club.mercato.testing.OnH2;
import club.mercato.testing.OnPostgres;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

/** A manager speaks for exactly one version, once, and is on record with it. */
class EndorsementDeskTest {

    @Nested
    @OnH2
    class H2 extends Rules {}

    @Nested
    @OnPostgres
    class Postgres extends Rules {}

    abstract static class Rules {

        private static final long EUROS = 4_000_000;

        @Autowired
        private AutowireCapableBeanFactory beans;

        @Autowired
        private EndorsementDesk desk;

        @Autowired
        private JdbcTemplate database;

        private Boardroom board = new Boardroom();

        @BeforeEach
        void convene() {
            board = beans.createBean(Boardroom.class);
        }

        @Test
        void itStandsForItsVersionAndNotForTheNext() {
            BidFile bid = board.submitted("Endorsed", EUROS);

            Endorsement said = endorse(bid, "Ready now.").orElseThrow();

            assertThat(said.digest()).isEqualTo(bid.current().digest());
            assertThat(board.facts(bid.target())).contains("approvals.fact.endorsed");
            BidFile changed =
                    board.change("Ida", bid.id(), Offered.fee(EUROS + 1)).orElseThrow();
            assertThat(board.as("Ida", () -> desk.of(bid.id())))
                    .extracting(Endorsement::version)
                    .containsExactly(1);
            assertThat(Boardroom.why(endorse(bid, "Ready now."))).contains("approvals.refused.otherTerms");
            assertThat(endorse(changed, "Still ready.").refusal()).isEmpty();
        }

        @Test
        void saidTwiceItCountsOnceAndOtherWordsAreRefused() {
            BidFile bid = board.submitted("Endorsed Twice", EUROS);
            endorse(bid, "Ready now.").orElseThrow();

            assertThat(endorse(bid, " Ready now. ").refusal()).isEmpty();
            assertThat(Boardroom.why(endorse(bid, "Or not."))).contains("approvals.refused.endorsedAlready");
            assertThat(board.as("Ida", () -> desk.of(bid.id()))).hasSize(1);
        }

        @Test
        void whatWasDecidedOnIsNotEndorsed() {
            BidFile bid = board.submitted("Endorsed Late", EUROS);
            board.approve("Dora", bid.id()).orElseThrow();

            assertThat(Boardroom.why(endorse(bid, "Ready now."))).contains("approvals.refused.endorsedLate");
        }

        @Test
        void theDatabaseRefusesOneOfOtherTerms() {
            BidFile bid = board.submitted("Endorsed By Hand", EUROS);
            UUID manager = board.staff("Manu").key();

            assertThatThrownBy(() -> database.update(
                            "insert into bid_endorsement values (?, ?, 1, ?, 'Ready now.', ?, current_timestamp)",
                            UUID.randomUUID(),
                            bid.id().value(),
                            "0".repeat(64),
                            manager))
                    .isInstanceOf(DataIntegrityViolationException.class);
        }

        private Answer<Endorsement> endorse(BidFile bid, String words) {
            return board.as(
                    "Manu",
                    () -> desk.endorse(
                            bid.id(), bid.current().no(), bid.current().digest(), words));
        }
    }
}
