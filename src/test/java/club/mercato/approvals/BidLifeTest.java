package club.mercato.approvals;

import static club.mercato.approvals.Boardroom.today;
import static club.mercato.approvals.Boardroom.why;
import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.bids.BidDesk;
import club.mercato.bids.BidFile;
import club.mercato.bids.BidStatus;
import club.mercato.bids.ExpiryRound;
import club.mercato.bids.Offered;
import club.mercato.bids.ReplyForm;
import club.mercato.bids.ReplyKind;
import club.mercato.bids.SentForm;
import club.mercato.contacts.Channel;
import club.mercato.contacts.Outcome;
import club.mercato.kernel.Answer;
import club.mercato.kernel.HouseClock;
import club.mercato.kernel.Refused;
import club.mercato.pipeline.Candidate;
import club.mercato.pipeline.NegotiationDesk;
import club.mercato.pipeline.Route;
import club.mercato.pipeline.Stage;
import club.mercato.pipeline.StageGate;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetId;
import club.mercato.testing.OnH2;
import club.mercato.testing.OnPostgres;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** What becomes of a bid once it is approved, and which stages that opens. */
class BidLifeTest {

    @Nested
    @OnH2
    class H2 extends Rules {}

    @Nested
    @OnPostgres
    class Postgres extends Rules {}

    abstract static class Rules {

        private static final long SMALL = 4_000_000;

        @Autowired
        private AutowireCapableBeanFactory beans;

        @Autowired
        private BidDesk bids;

        @Autowired
        private NegotiationDesk desk;

        @Autowired
        private List<StageGate> gates;

        @Autowired
        private HouseClock clock;

        private Boardroom board = new Boardroom();

        @BeforeEach
        void meet() {
            board = beans.createBean(Boardroom.class);
        }

        @Test
        void onlyWhatWasApprovedIsSent() {
            BidFile bid = board.submitted("Only Approved", SMALL);
            assertThat(why(board.recordSent(bid.id()))).contains("bids.refused.send");
            board.approve("Dora", bid.id()).orElseThrow();

            BidFile sent = board.recordSent(bid.id()).orElseThrow();

            assertThat(sent.status()).isEqualTo(BidStatus.SENT);
            assertThat(sent.sendings()).singleElement().satisfies(one -> {
                assertThat(one.version()).isOne();
                assertThat(one.by()).isEqualTo(board.staff("Ida").id());
            });
            assertThat(board.facts(bid.target())).contains("bids.fact.sent");
        }

        @Test
        void aSentBidOpensItsStageAndAnAcceptedOneTheNext() {
            BidFile bid = board.submitted("Opens Stages", SMALL);
            assertThat(refusals(bid.target(), Stage.BID)).contains("pipeline.refused.noBidSent");
            board.approve("Dora", bid.id()).orElseThrow();
            assertThat(refusals(bid.target(), Stage.BID)).contains("pipeline.refused.noBidSent");

            board.recordSent(bid.id()).orElseThrow();
            assertThat(refusals(bid.target(), Stage.BID)).isEmpty();
            assertThat(refusals(bid.target(), Stage.FEE_AGREED)).contains("pipeline.refused.noBidAccepted");

            reply(bid, ReplyForm.of(ReplyKind.ACCEPTED, today(), "They agree.")).orElseThrow();
            assertThat(refusals(bid.target(), Stage.FEE_AGREED)).isEmpty();
            assertThat(board.file(bid.id()).status()).isEqualTo(BidStatus.ACCEPTED);
        }

        @Test
        void whatHasNoBidYetIsLedToIt() {
            BidFile bid = board.drafted(board.target("Led To His Bid").id(), Offered.fee(SMALL));

            assertThat(refused(bid.target(), Stage.BID))
                    .singleElement()
                    .satisfies(refused -> assertThat(refused.mends()).containsExactly(Refused.Mend.by("prepare-bid")));
        }

        @Test
        void anAnswerIsAContactThatProposesAPosition() {
            BidFile bid = sent("Is A Contact");

            BidDesk.Replied replied = reply(bid, ReplyForm.of(ReplyKind.REJECTED, today(), "Far too low."))
                    .orElseThrow();

            assertThat(replied.logged().contact().outcome()).isEqualTo(Outcome.BID_REJECTED);
            assertThat(replied.logged().contact().summary()).isEqualTo("Far too low.");
            assertThat(replied.logged().proposes()).isPresent();
        }

        @Test
        void aCounterOfferStandsBesideOursAndTheNextVersionIsApprovedAnew() {
            BidFile bid = sent("Countered");

            reply(bid, ReplyForm.counter(today(), Offered.fee(SMALL + 900_000), "A little more."))
                    .orElseThrow();

            BidFile countered = board.file(bid.id());
            assertThat(countered.status()).isEqualTo(BidStatus.COUNTERED);
            assertThat(countered.replies().getLast().theirs()).contains(Offered.fee(SMALL + 900_000));
            board.change("Ida", bid.id(), Offered.fee(SMALL + 500_000)).orElseThrow();
            assertThat(why(board.recordSent(bid.id()))).contains("bids.refused.send");
            assertThat(refusals(bid.target(), Stage.BID))
                    .as("the first version was sent")
                    .isEmpty();
            board.sent("Enzo", board.file(bid.id())).orElseThrow();
            board.approve("Dora", bid.id()).orElseThrow();
            board.recordSent(bid.id()).orElseThrow();
            assertThat(board.file(bid.id()).sendings()).hasSize(2);
        }

        @Test
        void aCounterOfferComesWithItsTerms() {
            BidFile bid = sent("Without Terms");

            assertThat(why(reply(bid, ReplyForm.of(ReplyKind.COUNTERED, today(), "More."))))
                    .contains("bids.refused.counterTerms");
            assertThat(board.file(bid.id()).status()).isEqualTo(BidStatus.SENT);
        }

        @Test
        void whatIsOutThereDoesNotChangeUntilItIsAnsweredOrTakenBack() {
            BidFile bid = sent("Out There");

            assertThat(why(board.change("Ida", bid.id(), Offered.fee(1)))).contains("bids.refused.change");
            board.as("Ida", () -> bids.withdraw(bid.id(), "He is injured")).orElseThrow();

            assertThat(board.file(bid.id()).status()).isEqualTo(BidStatus.WITHDRAWN);
            assertThat(refusals(bid.target(), Stage.BID)).contains("pipeline.refused.noBidSent");
            assertThat(why(reply(bid, ReplyForm.of(ReplyKind.ACCEPTED, today(), ""))))
                    .contains("bids.refused.answer");
        }

        @Test
        void withdrawingNeedsAReasonAndEndsAnApproval() {
            BidFile bid = board.submitted("Withdrawn", SMALL);

            assertThat(why(board.as("Ida", () -> bids.withdraw(bid.id(), " ")))).contains("bids.refused.noReason");
            board.as("Ida", () -> bids.withdraw(bid.id(), "Too early")).orElseThrow();

            assertThat(board.approval(bid.id()).waiting()).isEmpty();
            assertThat(why(board.approve("Dora", bid.id()))).contains("bids.refused.decide");
        }

        @Test
        void aBidExpiresByItselfAtItsTimeAndZone() {
            LocalDate day = today().plusDays(3);
            ZoneId paris = ZoneId.of("Europe/Paris");
            Instant end = day.atTime(18, 0).atZone(paris).toInstant();
            BidFile bid = board.drafted(board.target("Expires").id(), Offered.until(SMALL, day.atTime(18, 0), paris));
            board.sent("Enzo", bid).orElseThrow();
            board.approve("Dora", bid.id()).orElseThrow();
            board.recordSent(bid.id()).orElseThrow();

            assertThat(lookAt(end.minusSeconds(1))).isZero();
            assertThat(board.as(
                                    "Ida",
                                    () -> clock.at(
                                            end, () -> bids.find(bid.id()).orElseThrow()))
                            .status())
                    .as("read between two rounds")
                    .isEqualTo(BidStatus.EXPIRED);
            assertThat(lookAt(end)).isOne();
            assertThat(lookAt(end)).isZero();

            assertThat(board.file(bid.id()).status()).isEqualTo(BidStatus.EXPIRED);
            assertThat(board.facts(bid.target()))
                    .filteredOn("bids.fact.expired"::equals)
                    .hasSize(1);
        }

        @Test
        void whatExpiredBeforeItWasSentIsNotSent() {
            LocalDate day = today().plusDays(3);
            BidFile bid = board.drafted(
                    board.target("Expired Unsent").id(),
                    Offered.until(SMALL, day.atTime(18, 0), ZoneId.of("Europe/Paris")));
            board.sent("Enzo", bid).orElseThrow();
            board.approve("Dora", bid.id()).orElseThrow();
            Instant late =
                    day.plusDays(1).atStartOfDay(ZoneId.of("Europe/Paris")).toInstant();

            Answer<BidFile> answer = board.as(
                    "Ida",
                    () -> clock.at(late, () -> bids.recordSent(bid.id(), 1, new SentForm(today(), Channel.EMAIL))));

            assertThat(why(answer)).contains("bids.refused.expiredUnsent");
        }

        @Test
        void aFreeAgentHasNoFeeToAgree() {
            TargetCard target = board.target("Nobody's Player", Route.FREE_AGENT);

            assertThat(refusals(target.id(), Stage.BID)).containsExactly("pipeline.refused.noBidSent");
            assertThat(refusals(target.id(), Stage.FEE_AGREED)).isEmpty();
        }

        @Test
        void aReleaseClauseIsMetByPayingIt() {
            TargetCard target = board.target("Has A Clause", Route.RELEASE_CLAUSE);
            BidFile bid = board.drafted(target.id(), Offered.clause(SMALL));
            board.sent("Enzo", bid).orElseThrow();
            board.approve("Dora", bid.id()).orElseThrow();
            board.recordSent(bid.id()).orElseThrow();
            assertThat(refusals(target.id(), Stage.FEE_AGREED)).contains("bids.refused.notLodged");

            reply(bid, ReplyForm.of(ReplyKind.LODGED, today(), "")).orElseThrow();

            assertThat(refusals(target.id(), Stage.FEE_AGREED)).isEmpty();
        }

        @Test
        void onlyAReleaseClauseIsLodged() {
            BidFile bid = sent("Not Lodged");

            assertThat(why(reply(bid, ReplyForm.of(ReplyKind.LODGED, today(), ""))))
                    .contains("bids.refused.noClause");
        }

        @Test
        void oneBidRunsAtATime() {
            BidFile bid = board.drafted(board.target("One Runs").id(), Offered.fee(SMALL));

            assertThat(why(board.as("Enzo", () -> bids.prepare(bid.target(), Offered.fee(1)))))
                    .contains("bids.refused.anotherRuns");
        }

        @Test
        void whoeverDidNotSeeTheLatestVersionIsToldOfIt() {
            BidFile bid = board.drafted(board.target("Not Seen").id(), Offered.fee(SMALL));
            board.change("Enzo", bid.id(), Offered.fee(SMALL + 1)).orElseThrow();

            assertThat(why(board.as("Ida", () -> bids.change(bid.id(), 1, Offered.fee(SMALL + 2)))))
                    .contains("bids.refused.changedMeanwhile");
            assertThat(board.file(bid.id()).versions()).hasSize(2);
        }

        private BidFile sent(String player) {
            BidFile bid = board.submitted(player, SMALL);
            board.approve("Dora", bid.id()).orElseThrow();
            return board.recordSent(bid.id()).orElseThrow();
        }

        private Answer<BidDesk.Replied> reply(BidFile bid, ReplyForm form) {
            int seen = board.file(bid.id()).current().no();
            return board.as("Ida", () -> bids.recordReply(bid.id(), seen, form));
        }

        private int lookAt(Instant moment) {
            return clock.at(moment, () -> ExpiryRound.of(beans));
        }

        /** What the gates right before a stage say. */
        private List<String> refusals(TargetId target, Stage stage) {
            return refused(target, stage).stream()
                    .map(refused -> refused.why().key())
                    .toList();
        }

        private List<Refused> refused(TargetId target, Stage stage) {
            TargetCard card = board.as("Ida", () -> desk.find(target).orElseThrow());
            Candidate candidate = new Candidate(
                    card.id(),
                    card.player().id(),
                    card.window(),
                    card.route(),
                    card.stage(),
                    card.owner(),
                    card.need(),
                    card.priority(),
                    card.priorityStands());
            return board.as(
                    "Ida",
                    () -> gates.stream()
                            .filter(gate -> gate.before() == stage)
                            .flatMap(gate -> gate.refusal(candidate).stream())
                            .toList());
        }
    }
}
