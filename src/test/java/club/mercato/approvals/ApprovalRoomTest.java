package club.mercato.approvals;

import static club.mercato.approvals.Boardroom.today;
import static club.mercato.approvals.Boardroom.why;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.mercato.approvals.ApprovalFile.End;
import club.mercato.approvals.ApprovalFile.Round;
import club.mercato.approvals.ApprovalPolicy.Band;
import club.mercato.bids.BidDesk;
import club.mercato.bids.BidFile;
import club.mercato.bids.BidStatus;
import club.mercato.bids.Offered;
import club.mercato.kernel.Answer;
import club.mercato.kernel.HouseClock;
import club.mercato.kernel.Money;
import club.mercato.mandates.Ceilings;
import club.mercato.mandates.MandateDesk;
import club.mercato.mandates.MandateForm;
import club.mercato.staff.StepUp;
import club.mercato.testing.OnH2;
import club.mercato.testing.OnPostgres;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.access.AccessDeniedException;

/** An offer is approved by enough different directors who had no hand in it, for exactly the terms that they read. */
class ApprovalRoomTest {

    @Nested
    @OnH2
    class H2 extends Rules {}

    @Nested
    @OnPostgres
    class Postgres extends Rules {}

    abstract static class Rules {

        private static final long SMALL = 4_000_000;
        private static final long MIDDLE = 20_000_000;
        private static final long LARGE = 40_000_000;

        @Autowired
        private AutowireCapableBeanFactory beans;

        @Autowired
        private ApprovalRoom room;

        @Autowired
        private BidDesk bids;

        @Autowired
        private PolicyDesk policies;

        @Autowired
        private DeputyDesk deputies;

        @Autowired
        private MandateDesk mandates;

        @Autowired
        private StepUp stepUp;

        @Autowired
        private HouseClock clock;

        private Boardroom board = new Boardroom();

        @BeforeEach
        void meet() {
            board = beans.createBean(Boardroom.class);
        }

        @Test
        void oneDirectorIsEnoughForASmallOffer() {
            BidFile bid = board.submitted("Small Offer", SMALL);

            board.approve("Dora", bid.id()).orElseThrow();

            assertThat(board.file(bid.id()).status()).isEqualTo(BidStatus.APPROVED);
            assertThat(board.facts(bid.target()))
                    .contains("approvals.fact.sent", "approvals.fact.decided.APPROVED", "approvals.fact.approved");
        }

        @Test
        void twoDifferentDirectorsAreNeededForMore() {
            BidFile bid = board.submitted("Middle Offer", MIDDLE);

            board.approve("Dora", bid.id()).orElseThrow();
            assertThat(board.file(bid.id()).status()).isEqualTo(BidStatus.FOR_APPROVAL);
            board.approve("Dino", bid.id()).orElseThrow();

            assertThat(board.file(bid.id()).status()).isEqualTo(BidStatus.APPROVED);
            Round round = board.approval(bid.id()).rounds().getLast();
            assertThat(round.approvals()).isEqualTo(2);
            assertThat(round.ended()).contains(End.APPROVED);
        }

        @Test
        void aLargeOfferWaitsForTheBoard() {
            BidFile bid = board.submitted("Large Offer", LARGE);

            board.approve("Dora", bid.id()).orElseThrow();
            board.approve("Dino", bid.id()).orElseThrow();
            assertThat(board.file(bid.id()).status()).isEqualTo(BidStatus.FOR_APPROVAL);
            board.approve("Vera", bid.id()).orElseThrow();

            assertThat(board.file(bid.id()).status()).isEqualTo(BidStatus.APPROVED);
        }

        @Test
        void aFreeAgentsWagesNeedApprovalAsMuchAsAFee() {
            BidFile bid = board.drafted(board.target("Free Agent").id(), Offered.free(6_000_000));

            ApprovalFile sent = board.sent("Enzo", bid).orElseThrow();

            assertThat(sent.rounds().getLast().need()).isEqualTo(new Need(2, false));
        }

        @Test
        void whoeverApprovesTwiceCountsOnce() {
            BidFile bid = board.submitted("Twice", MIDDLE);

            board.approve("Dora", bid.id()).orElseThrow();
            board.approve("Dora", bid.id()).orElseThrow();

            assertThat(board.approval(bid.id()).rounds().getLast().decisions()).hasSize(1);
            assertThat(board.file(bid.id()).status()).isEqualTo(BidStatus.FOR_APPROVAL);
        }

        @Test
        void anAuthorMayNotApproveHisOwnBid() {
            BidFile bid = board.as(
                            "Dario", () -> bids.prepare(board.target("Own Bid").id(), Offered.fee(SMALL)))
                    .orElseThrow();
            board.sent("Ida", bid).orElseThrow();

            Answer<ApprovalFile> answer = board.approve("Dario", bid.id());

            assertThat(why(answer)).contains("approvals.refused.own.DRAFTED");
            assertThat(board.file(bid.id()).status()).isEqualTo(BidStatus.FOR_APPROVAL);
            assertThat(board.facts(bid.target())).doesNotContain("approvals.fact.decided.APPROVED");
        }

        @Test
        void whoeverSentItForApprovalMayNotApproveIt() {
            BidFile bid = board.drafted(board.target("Sent By Director").id(), Offered.fee(SMALL));
            board.sent("Dario", bid).orElseThrow();

            assertThat(why(board.approve("Dario", bid.id()))).contains("approvals.refused.own.SENT");
        }

        @Test
        void anEditorOfAnEarlierVersionMayNotApproveALaterOne() {
            BidFile bid = board.drafted(board.target("Edited Before").id(), Offered.fee(SMALL));
            board.change("Dario", bid.id(), Offered.fee(SMALL + 1)).orElseThrow();
            board.change("Ida", bid.id(), Offered.fee(SMALL + 2)).orElseThrow();
            board.sent("Enzo", board.file(bid.id())).orElseThrow();

            assertThat(why(board.approve("Dario", bid.id()))).contains("approvals.refused.own.EDITED");
        }

        @Test
        void otherTermsVoidWhatWasDecided() {
            BidFile bid = board.submitted("Other Terms", MIDDLE);
            board.approve("Dora", bid.id()).orElseThrow();

            board.change("Enzo", bid.id(), Offered.fee(MIDDLE + 1)).orElseThrow();

            assertThat(board.file(bid.id()).status()).isEqualTo(BidStatus.DRAFT);
            assertThat(board.approval(bid.id()).rounds().getLast().ended()).contains(End.VOIDED);
            assertThat(board.facts(bid.target())).contains("approvals.fact.voided");
            board.sent("Enzo", board.file(bid.id())).orElseThrow();
            board.approve("Dino", bid.id()).orElseThrow();
            assertThat(board.file(bid.id()).status()).isEqualTo(BidStatus.FOR_APPROVAL);
            board.approve("Dora", bid.id()).orElseThrow();
            assertThat(board.file(bid.id()).status()).isEqualTo(BidStatus.APPROVED);
        }

        @Test
        void otherTermsVoidAFullApproval() {
            BidFile bid = board.submitted("Approved And Changed", SMALL);
            board.approve("Dora", bid.id()).orElseThrow();

            board.change("Enzo", bid.id(), Offered.fee(SMALL - 1)).orElseThrow();

            assertThat(why(board.recordSent(bid.id()))).contains("bids.refused.send");
        }

        @Test
        void theSameTermsAreNoChange() {
            BidFile bid = board.submitted("Same Terms", SMALL);
            board.approve("Dora", bid.id()).orElseThrow();

            board.change("Enzo", bid.id(), Offered.fee(SMALL)).orElseThrow();

            assertThat(board.file(bid.id()).versions()).hasSize(1);
            assertThat(board.file(bid.id()).status()).isEqualTo(BidStatus.APPROVED);
        }

        @Test
        void aDirectorDecidesOnWhatHeRead() {
            BidFile bid = board.submitted("What He Read", SMALL);
            BidDecisionForm read = BidDecisionForm.of(1, bid.current().digest());
            board.change("Enzo", bid.id(), Offered.fee(SMALL + 1)).orElseThrow();
            board.sent("Enzo", board.file(bid.id())).orElseThrow();

            assertThat(why(board.approve("Dora", bid.id(), read))).contains("approvals.refused.changedMeanwhile");
            assertThat(why(board.approve("Dora", bid.id(), BidDecisionForm.of(2, read.digest()))))
                    .contains("approvals.refused.otherTerms");
            assertThat(board.approval(bid.id()).rounds().getLast().decisions()).isEmpty();
        }

        @Test
        void approvingAsksForThePasswordAgainAfterFiveMinutes() {
            BidFile bid = board.submitted("Password", SMALL);
            BidDecisionForm form = BidDecisionForm.of(1, bid.current().digest());

            Answer<ApprovalFile> without = board.as("Petra", () -> room.approve(bid.id(), form));
            boolean wrong = board.as("Petra", () -> stepUp.confirm("wrong horse"))
                    .refusal()
                    .isPresent();
            Instant now = Instant.now();
            board.as("Petra", () -> clock.at(now, () -> stepUp.confirm(Boardroom.PASSWORD)))
                    .orElseThrow();
            Answer<ApprovalFile> late =
                    board.as("Petra", () -> clock.at(now.plusSeconds(300), () -> room.approve(bid.id(), form)));
            Answer<ApprovalFile> inTime =
                    board.as("Petra", () -> clock.at(now.plusSeconds(299), () -> room.approve(bid.id(), form)));

            assertThat(why(without)).contains("approvals.refused.passwordAgain");
            assertThat(wrong).isTrue();
            assertThat(why(late)).contains("approvals.refused.passwordAgain");
            assertThat(inTime.refusal()).isEmpty();
        }

        @Test
        void aReturnNeedsQuestionsAndGoesBack() {
            BidFile bid = board.submitted("Returned", SMALL);

            assertThat(why(board.giveBack("Dora", bid.id(), " "))).contains("approvals.refused.noReason");
            board.giveBack("Dora", bid.id(), "Too much cash in 25/26. Three dates?")
                    .orElseThrow();

            BidFile returned = board.file(bid.id());
            assertThat(returned.status()).isEqualTo(BidStatus.RETURNED);
            assertThat(returned.why()).isEqualTo("Too much cash in 25/26. Three dates?");
            board.sent("Enzo", returned).orElseThrow();
            board.approve("Dora", bid.id()).orElseThrow();
            assertThat(board.file(bid.id()).status()).isEqualTo(BidStatus.APPROVED);
        }

        @Test
        void whoeverReturnedAVersionDoesNotSendItAgain() {
            BidFile bid = board.submitted("Returned And Sent", SMALL);
            board.giveBack("Dario", bid.id(), "Why now?").orElseThrow();

            assertThat(why(board.sent("Dario", board.file(bid.id())))).contains("approvals.refused.decidedSoNotSent");
            board.change("Dario", bid.id(), Offered.fee(SMALL - 1)).orElseThrow();
            board.sent("Ida", board.file(bid.id())).orElseThrow();
            assertThat(why(board.approve("Dario", bid.id()))).contains("approvals.refused.own.EDITED");
        }

        @Test
        void aRefusedBidIsOverAndAnotherMayBegin() {
            BidFile bid = board.submitted("Refused", SMALL);

            board.refuse("Dora", bid.id(), "Not at that age").orElseThrow();

            assertThat(board.file(bid.id()).status()).isEqualTo(BidStatus.REFUSED);
            assertThat(why(board.change("Ida", bid.id(), Offered.fee(1)))).contains("bids.refused.change");
            assertThat(board.drafted(bid.target(), Offered.fee(1)).number()).isEqualTo(2);
        }

        @Test
        void overTheMandateHasToBeNamedWithAReason() {
            BidFile bid = board.submitted("Over Mandate", SMALL);
            Ceilings less = new Ceilings(Money.of(1_000_000, "EUR"), Money.of(3_500_000, "EUR"));
            board.as("Manu", () -> mandates.give(bid.target(), 0, MandateForm.upTo(less)))
                    .orElseThrow();
            String digest = bid.current().digest();

            assertThat(why(board.approve("Dora", bid.id()))).contains("approvals.refused.overMandate");
            assertThat(why(board.approve("Dora", bid.id(), new BidDecisionForm(1, digest, true, false, ""))))
                    .contains("approvals.refused.overReason");
            board.approve("Dora", bid.id(), new BidDecisionForm(1, digest, true, false, "Two rivals bid"))
                    .orElseThrow();

            assertThat(board.approval(bid.id()).rounds().getLast().decisions())
                    .singleElement()
                    .matches(ApprovalFile.Decision::overMandate);
        }

        @Test
        void anotherPolicyTouchesNothingThatWasSentBefore() {
            BidFile bid = board.submitted("Before Policy", SMALL);
            ApprovalPolicy before = board.as("Dora", policies::current);
            List<Band> stricter =
                    List.of(new Band(ApprovalPolicy.NO_LIMIT, ApprovalPolicy.NO_LIMIT, new Need(3, true)));

            ApprovalPolicy after = board.as(
                            "Dora", () -> policies.change(before.number(), stricter, "A year of restraint"))
                    .orElseThrow();
            BidFile later = board.submitted("After Policy", SMALL);
            board.as("Dora", () -> policies.change(after.number(), before.bands(), "Restraint is over"))
                    .orElseThrow();

            assertThat(board.approval(bid.id()).rounds().getLast().need()).isEqualTo(new Need(1, false));
            assertThat(board.approval(later.id()).rounds().getLast().need()).isEqualTo(new Need(3, true));
            board.approve("Dora", bid.id()).orElseThrow();
            assertThat(board.file(bid.id()).status()).isEqualTo(BidStatus.APPROVED);
        }

        @Test
        void onlyDirectorsSetThePolicy() {
            assertThatThrownBy(() -> board.as("Manu", () -> policies.change(1, List.of(), "Mine")))
                    .isInstanceOf(AccessDeniedException.class);
        }

        @Test
        void aDeputyDecidesInHisDirectorsStead() {
            BidFile bid = board.submitted("Deputy", SMALL);
            assertThat(why(board.approve("Manu", bid.id()))).contains("approvals.refused.noDirector");
            Deputy named = board.as(
                            "Dora",
                            () -> deputies.name(board.staff("Manu").id(), today(), today().plusDays(7), "Holidays"))
                    .orElseThrow();

            board.approve("Manu", bid.id()).orElseThrow();

            assertThat(board.file(bid.id()).status()).isEqualTo(BidStatus.APPROVED);
            assertThat(board.approval(bid.id()).rounds().getLast().decisions())
                    .singleElement()
                    .satisfies(decision -> {
                        assertThat(decision.by()).isEqualTo(board.staff("Manu").id());
                        assertThat(decision.voice())
                                .isEqualTo(board.staff("Dora").id());
                    });
            board.as("Dora", () -> deputies.recall(named.id())).orElseThrow();
            BidFile next = board.submitted("Deputy Recalled", SMALL);
            assertThat(why(board.approve("Manu", next.id()))).contains("approvals.refused.noDirector");
        }

        @Test
        void aDirectorAndHisDeputyAreOneVoice() {
            BidFile bid = board.submitted("One Voice", MIDDLE);
            Deputy named = board.as(
                            "Dino", () -> deputies.name(board.staff("Manu").id(), today(), today(), "Travelling"))
                    .orElseThrow();
            board.approve("Manu", bid.id()).orElseThrow();

            assertThat(why(board.approve("Dino", bid.id()))).contains("approvals.refused.spokenAlready");
            assertThat(board.file(bid.id()).status()).isEqualTo(BidStatus.FOR_APPROVAL);
            board.as("Dino", () -> deputies.recall(named.id())).orElseThrow();
        }

        @Test
        void twoDirectorsAtTheSameMomentCompleteIt() throws ExecutionException, InterruptedException {
            BidFile bid = board.submitted("Same Moment", MIDDLE);

            List<Answer<ApprovalFile>> answers =
                    atOnce(List.of(() -> board.approve("Dora", bid.id()), () -> board.approve("Dino", bid.id())));

            assertThat(answers).allMatch(answer -> answer.refusal().isEmpty());
            assertThat(board.file(bid.id()).status()).isEqualTo(BidStatus.APPROVED);
            assertThat(board.facts(bid.target()))
                    .filteredOn("approvals.fact.approved"::equals)
                    .hasSize(1);
        }

        @Test
        void twentyTimesSentForApprovalIsOnce() throws ExecutionException, InterruptedException {
            BidFile bid = board.drafted(board.target("Twenty Sent").id(), Offered.fee(MIDDLE));

            List<Answer<ApprovalFile>> answers = atOnce(times(20, () -> board.sent("Enzo", bid)));

            assertThat(answers).allMatch(answer -> answer.refusal().isEmpty());
            assertThat(board.approval(bid.id()).rounds()).hasSize(1);
            assertThat(board.facts(bid.target()))
                    .filteredOn("approvals.fact.sent"::equals)
                    .hasSize(1);
        }

        @Test
        void twentyTimesApprovedIsOnce() throws ExecutionException, InterruptedException {
            BidFile bid = board.submitted("Twenty Approved", MIDDLE);
            BidDecisionForm form = BidDecisionForm.of(1, bid.current().digest());
            board.as("Dora", () -> stepUp.confirm(Boardroom.PASSWORD)).orElseThrow();

            List<Answer<ApprovalFile>> answers =
                    atOnce(times(20, () -> board.as("Dora", () -> room.approve(bid.id(), form))));

            assertThat(answers).allMatch(answer -> answer.refusal().isEmpty());
            assertThat(board.approval(bid.id()).rounds().getLast().decisions()).hasSize(1);
            assertThat(board.facts(bid.target()))
                    .filteredOn("approvals.fact.decided.APPROVED"::equals)
                    .hasSize(1);
            assertThat(board.file(bid.id()).status()).isEqualTo(BidStatus.FOR_APPROVAL);
        }

        @Test
        void ofAnApprovalAndAChangeAtTheSameMomentNothingUnapprovedIsSent()
                throws ExecutionException, InterruptedException {
            for (int round = 0; round < 5; round++) {
                BidFile bid = board.submitted("Race", SMALL);
                BidDecisionForm form = BidDecisionForm.of(1, bid.current().digest());
                atOnce(List.of(
                        () -> board.approve("Dora", bid.id(), form).refusal().isEmpty(),
                        () -> board.as("Ida", () -> bids.change(bid.id(), 1, Offered.fee(SMALL + 9)))
                                .refusal()
                                .isEmpty()));

                BidFile after = board.file(bid.id());
                assertThat(after.current().no()).isEqualTo(2);
                assertThat(after.status()).isEqualTo(BidStatus.DRAFT);
                assertThat(why(board.recordSent(bid.id()))).contains("bids.refused.send");
            }
        }

        private static <T> List<Supplier<T>> times(int times, Supplier<T> act) {
            return IntStream.range(0, times).mapToObj(one -> act).toList();
        }

        private static <T> List<T> atOnce(List<Supplier<T>> acts) throws ExecutionException, InterruptedException {
            CountDownLatch gate = new CountDownLatch(1);
            try (ExecutorService people = Executors.newFixedThreadPool(acts.size())) {
                List<Future<T>> futures = new ArrayList<>();
                for (Supplier<T> act : acts) {
                    futures.add(people.submit(() -> {
                        gate.await();
                        return act.get();
                    }));
                }
                gate.countDown();
                List<T> results = new ArrayList<>();
                for (Future<T> future : futures) {
                    results.add(future.get());
                }
                return results;
            }
        }
    }
}
