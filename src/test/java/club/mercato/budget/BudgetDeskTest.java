package club.mercato.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.mercato.approvals.BidDecisionForm;
import club.mercato.approvals.Boardroom;
import club.mercato.approvals.BudgetEffect;
import club.mercato.approvals.RemainingBudget;
import club.mercato.bids.BidDesk;
import club.mercato.bids.BidFile;
import club.mercato.bids.LiveBids;
import club.mercato.bids.Offered;
import club.mercato.bids.ReplyForm;
import club.mercato.bids.ReplyKind;
import club.mercato.contacts.Told;
import club.mercato.directory.PlayerId;
import club.mercato.journal.Entry;
import club.mercato.journal.Journal;
import club.mercato.kernel.Answer;
import club.mercato.kernel.HouseClock;
import club.mercato.kernel.Money;
import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import club.mercato.pipeline.BackRoom;
import club.mercato.pipeline.ClosingReason;
import club.mercato.pipeline.NegotiationDesk;
import club.mercato.pipeline.RestrictionForm;
import club.mercato.pipeline.TargetCard;
import club.mercato.season.WindowId;
import club.mercato.staff.StaffMember;
import club.mercato.terms.Percent;
import club.mercato.terms.Terms;
import club.mercato.testing.OnH2;
import club.mercato.testing.OnPostgres;
import club.mercato.testing.Statements;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.access.AccessDeniedException;

/** A window's budget is a director's word; what bids take of it is reckoned for everybody, and named only to some. */
class BudgetDeskTest {

    @Nested
    @OnH2
    class H2 extends Rules {}

    @Nested
    @OnPostgres
    class Postgres extends Rules {}

    abstract static class Rules {

        private static final ZoneId ROME = ZoneId.of("Europe/Rome");

        @Autowired
        private AutowireCapableBeanFactory beans;

        @Autowired
        private BudgetDesk budgets;

        @Autowired
        private SaleDesk sales;

        @Autowired
        private LiveBids liveBids;

        @Autowired
        private RemainingBudget remaining;

        @Autowired
        private BudgetEffect effect;

        @Autowired
        private BidDesk bids;

        @Autowired
        private BackRoom backRoom;

        @Autowired
        private NegotiationDesk targets;

        @Autowired
        private Journal journal;

        @Autowired
        private HouseClock clock;

        private Boardroom board = new Boardroom();
        private Told told = new Told();
        private WindowId window = new WindowId(UUID.randomUUID());

        @BeforeEach
        void meet() {
            board = beans.createBean(Boardroom.class);
            told = beans.createBean(Told.class).inWindow("Budget " + UUID.randomUUID());
            window = told.window().id();
        }

        @Test
        void aDirectorSetsABudgetAndChangesItAndBothStayReadable() {
            WindowBudget first = set(0, 100, "The board's of June").orElseThrow();
            WindowBudget second = set(1, 120, "A sponsor came").orElseThrow();

            assertThat(standing()).contains(second);
            assertThat(board.as("Ida", () -> budgets.history(window))).containsExactly(second, first);
            assertThat(second.by()).isEqualTo(board.staff("Dora").id());
            assertThat(facts()).containsExactly("budget.fact.set", "budget.fact.set");
        }

        @Test
        void aBudgetNeedsAReasonAndIsNotBelowZero() {
            assertThat(why(set(0, 100, " "))).contains("budget.refused.noReason");
            assertThat(why(set(0, -1, "Debts"))).contains("budget.refused.negative");
            assertThat(why(board.as(
                            "Dora", () -> budgets.set(new WindowId(UUID.randomUUID()), 0, euros(1), "Of no window"))))
                    .contains("budget.refused.unknown");
            assertThat(standing()).isEmpty();
            assertThat(facts()).isEmpty();
        }

        @Test
        void whoeverDidNotSeeTheLatestIsToldOfIt() {
            set(0, 100, "The board's of June").orElseThrow();

            assertThat(why(set(0, 80, "Less"))).contains("budget.refused.setMeanwhile");
            assertThat(standing().map(WindowBudget::transfer)).contains(euros(100_000_000));
        }

        @Test
        void ofDirectorsAtTheSameMomentAllButOneAreToldOfTheOther() throws ExecutionException, InterruptedException {
            try (ExecutorService directors = Executors.newFixedThreadPool(4)) {
                List<Future<Answer<WindowBudget>>> answers = IntStream.range(0, 4)
                        .mapToObj(one -> directors.submit(() -> set(0, 100L + one, "At once")))
                        .toList();
                int done = 0;
                for (Future<Answer<WindowBudget>> answer : answers) {
                    done += answer.get().refusal().isEmpty() ? 1 : 0;
                }
                assertThat(done).isOne();
            }
            assertThat(board.as("Ida", () -> budgets.history(window))).hasSize(1);
        }

        @Test
        void onlyADirectorSetsIt() {
            for (String name : List.of("Ida", "Manu")) {
                assertThatThrownBy(() -> board.as(name, () -> budgets.set(window, 0, euros(1), "Mine")))
                        .isInstanceOf(AccessDeniedException.class);
            }
        }

        @Test
        void aBidTakesOfTheBudgetFromItsSendingOnUntilItIsOver() {
            set(0, 100, "The board's").orElseThrow();
            BidFile bid = board.drafted(target("Takes His Part").id(), Offered.withAddOn(4_000_000, 1_000_000));
            assertThat(sheet("Ida").taken().sums().isZero()).isTrue();

            board.sent("Enzo", bid).orElseThrow();
            assertThat(sheet("Ida").pendingBurden().sums()).isEqualTo(levels(4_000_000, 4_500_000, 5_000_000));
            board.approve("Dora", bid.id()).orElseThrow();
            assertThat(sheet("Ida").pending()).isEmpty();
            assertThat(sheet("Ida").committedBurden().sums()).isEqualTo(levels(4_000_000, 4_500_000, 5_000_000));
            board.recordSent(bid.id()).orElseThrow();
            assertThat(sheet("Ida").free()).contains(levels(96_000_000, 95_500_000, 95_000_000));
            board.as(
                            "Ida",
                            () -> bids.recordReply(
                                    bid.id(), 1, ReplyForm.of(ReplyKind.REJECTED, Boardroom.today(), "No")))
                    .orElseThrow();

            assertThat(sheet("Ida").taken().sums().isZero()).isTrue();
        }

        @Test
        void anExpiredOfferAndAClosedTargetTakeNothing() {
            LocalDateTime soon = LocalDateTime.now(ROME).plusHours(2);
            BidFile expires = committed("Expires", Offered.until(3_000_000, soon, ROME));
            board.recordSent(expires.id()).orElseThrow();
            BidFile closed = committed("Is Closed", Offered.fee(2_000_000));
            assertThat(sheet("Ida").taken().sums().maximum()).isEqualTo(euros(5_000_000));

            board.as("Ida", () -> targets.close(closed.target(), ClosingReason.FAILED_MEDICAL, ""))
                    .orElseThrow();
            BudgetSheet later = Objects.requireNonNull(
                    clock.at(soon.plusMinutes(1).atZone(ROME).toInstant(), () -> sheet("Ida")));

            assertThat(sheet("Ida").taken().sums().maximum()).isEqualTo(euros(3_000_000));
            assertThat(later.taken().sums().isZero()).isTrue();
        }

        @Test
        void anApprovalSaysThatItIsOverAndTheBidIsNotCountedTwice() {
            set(0, 10, "The board's").orElseThrow();
            committed("Is Bought Already", Offered.fee(4_000_000));
            BidFile fits = submitted("Fits", Offered.withAddOn(4_500_000, 500_000));
            BidFile over = submitted("Is Over", Offered.withAddOn(2_000_000, 1_000_000));

            // 10 - 4 - 5 = 1 is left for 3; 10 - 4 - 3 = 3 is left for 5
            assertThat(over("Dora", over)).contains(euros(2_000_000));
            assertThat(over("Dora", fits)).contains(euros(2_000_000));
            assertThat(why(board.approve("Dora", over.id()))).contains("approvals.refused.overBudget");
            board.as("Ida", () -> bids.withdraw(fits.id(), "Too much at once")).orElseThrow();

            assertThat(over("Dora", over)).isEmpty();
            board.approve("Dora", over.id()).orElseThrow();
            assertThat(over("Dora", board.file(over.id())))
                    .as("committed now, and still not counted twice")
                    .isEmpty();
            assertThat(board.as("Dora", () -> effect.of(over)))
                    .contains(new BudgetEffect.Effect(
                            left(6_000_000, 6_000_000, 6_000_000), left(4_000_000, 3_500_000, 3_000_000)));
        }

        @Test
        void whoeverNamesItApprovesOverTheBudget() {
            set(0, 1, "Next to nothing").orElseThrow();
            BidFile over = submitted("Named Over", Offered.fee(4_000_000));

            board.approve(
                            "Dora",
                            over.id(),
                            new BidDecisionForm(1, over.current().digest(), false, true, "He is the one we need"))
                    .orElseThrow();

            assertThat(sheet("Ida").free().map(Levels::maximum)).contains(euros(-3_000_000));
        }

        @Test
        void withoutABudgetNothingIsOver() {
            BidFile bid = submitted("No Budget", Offered.fee(4_000_000));

            assertThat(over("Dora", bid)).isEmpty();
            assertThat(board.as("Dora", () -> effect.of(bid))).isEmpty();
        }

        @Test
        void whatSomebodyMayNotKnowOfIsOneSumForHim() {
            set(0, 20, "The board's").orElseThrow();
            committed("Known To All", Offered.fee(3_000_000));
            BidFile hidden = committed("Falcon Himself", Offered.withAddOn(4_000_000, 1_000_000));
            BidFile waits = submitted("Falcon's Brother", Offered.fee(2_000_000));
            StaffMember manager = board.staff("Manu");
            for (BidFile bid : List.of(hidden, waits)) {
                board.as(
                                manager,
                                () -> backRoom.restrict(
                                        bid.target(), new RestrictionForm(Optional.of("Falcon"), Set.of())))
                        .orElseThrow();
            }

            BudgetSheet outsider = sheet("Dino");
            BudgetSheet reader = sheet("Manu");

            assertThat(outsider.committed()).hasSize(1);
            assertThat(outsider.pending()).isEmpty();
            assertThat(outsider.reserved().sums()).isEqualTo(levels(6_000_000, 6_500_000, 7_000_000));
            assertThat(outsider.toString())
                    .doesNotContain(
                            "Falcon",
                            hidden.id().value().toString(),
                            hidden.target().value().toString());
            assertThat(reader.reserved().sums().isZero()).isTrue();
            assertThat(reader.committed()).hasSize(2);
            assertThat(outsider.free()).isEqualTo(reader.free()).contains(levels(11_000_000, 10_500_000, 10_000_000));
            assertThat(board.as("Dino", () -> liveBids.of(window))).hasSize(1);
            BidFile next = submitted("Comes Next", Offered.fee(4_500_000));
            assertThat(board.as("Dino", () -> effect.of(next)).map(BudgetEffect.Effect::now))
                    .as("what is reserved is gone for everybody")
                    .contains(left(11_000_000, 10_500_000, 10_000_000));
        }

        @Test
        void aSaleOpensTheBudgetOnlyOnceItCameTrue() {
            set(0, 10, "The board's").orElseThrow();
            SaleForm form = sale("Leaves Perhaps", 9_000_000);
            ExpectedSale expected = board.as("Dora", () -> sales.expect(form)).orElseThrow();
            assertThat(sheet("Ida").free().map(Levels::guaranteed)).contains(euros(10_000_000));

            board.as("Dora", () -> sales.realise(expected.id(), expected.version(), euros(8_000_000)))
                    .orElseThrow();

            assertThat(sheet("Ida").free().map(Levels::guaranteed)).contains(euros(18_000_000));
            BidFile bid = submitted("Bought With It", Offered.fee(4_500_000));
            assertThat(board.as("Dora", () -> effect.of(bid)).map(BudgetEffect.Effect::now))
                    .contains(left(18_000_000, 18_000_000, 18_000_000));
            assertThat(facts())
                    .containsExactly("budget.fact.saleRealised", "budget.fact.saleExpected", "budget.fact.set");
        }

        @Test
        void aSaleIsSaidAnewOrDroppedWithAReasonAndThenIsOver() {
            SaleForm form = sale("Stays After All", 9_000_000);
            ExpectedSale first = board.as("Dora", () -> sales.expect(form)).orElseThrow();
            assertThat(why(board.as("Dino", () -> sales.expect(form)))).contains("budget.refused.alreadyExpected");
            SaleForm more = new SaleForm(
                    window, form.player(), euros(11_000_000), Percent.of(80), "", form.due(), Optional.empty());

            ExpectedSale second = board.as("Dora", () -> sales.amend(first.id(), first.version(), more))
                    .orElseThrow();

            assertThat(second.form()).isEqualTo(more);
            assertThat(why(board.as("Dino", () -> sales.drop(first.id(), first.version(), "Old news"))))
                    .contains("budget.refused.saleMeanwhile.EXPECTED");
            assertThat(why(board.as("Dora", () -> sales.drop(first.id(), second.version(), " "))))
                    .contains("budget.refused.noReason");
            ExpectedSale dropped = board.as("Dora", () -> sales.drop(first.id(), second.version(), "He extended"))
                    .orElseThrow();
            assertThat(why(board.as("Dora", () -> sales.realise(first.id(), dropped.version(), euros(1)))))
                    .contains("budget.refused.saleOver");
            assertThat(board.as("Ida", () -> sales.of(window))).isEmpty();
            board.as("Dora", () -> sales.expect(form)).orElseThrow();
        }

        @Test
        void aSaleNeedsAPlayerOfTheDirectoryAndAnAmount() {
            SaleForm form = sale("Has No Price", 0);

            assertThat(why(board.as("Dora", () -> sales.expect(form)))).contains("budget.refused.nothing");
            SaleForm nobody = new SaleForm(
                    window,
                    new PlayerId(UUID.randomUUID()),
                    euros(1),
                    Percent.of(1),
                    "",
                    LocalDate.now(ROME),
                    Optional.empty());
            assertThat(why(board.as("Dora", () -> sales.expect(nobody)))).contains("budget.refused.noPlayer");
            assertThatThrownBy(() -> board.as("Manu", () -> sales.expect(form)))
                    .isInstanceOf(AccessDeniedException.class);
        }

        @Test
        void aBudgetWithManyBidsIsReadInAsManyStatementsAsOneWithFew() {
            set(0, 100, "The board's").orElseThrow();
            submitted("Statement 0", Offered.fee(1_000_000));
            sheet("Ida");
            long few = Statements.of(() -> sheet("Ida"));
            IntStream.rangeClosed(1, 8).forEach(nth -> submitted("Statement " + nth, Offered.fee(1_000_000)));

            long many = Statements.of(() -> sheet("Ida"));

            assertThat(sheet("Ida").pending()).hasSize(9);
            assertThat(few).isPositive();
            assertThat(many).isEqualTo(few);
        }

        private TargetCard target(String player) {
            return told.approached(player + " " + UUID.randomUUID(), "Borgo Budget");
        }

        private BidFile submitted(String player, Terms terms) {
            BidFile bid = board.drafted(target(player).id(), terms);
            board.sent("Enzo", bid).orElseThrow();
            return board.file(bid.id());
        }

        private BidFile committed(String player, Terms terms) {
            BidFile bid = submitted(player, terms);
            board.approve("Dora", bid.id()).orElseThrow();
            return board.file(bid.id());
        }

        private SaleForm sale(String player, long amount) {
            PlayerId him = target(player).player().id();
            return new SaleForm(
                    window,
                    him,
                    euros(amount),
                    Percent.of(60),
                    "A club is found",
                    LocalDate.now(ROME),
                    Optional.empty());
        }

        private Answer<WindowBudget> set(int seen, long millions, String why) {
            return board.as("Dora", () -> budgets.set(window, seen, euros(millions * 1_000_000), why));
        }

        private Optional<WindowBudget> standing() {
            return board.as("Ida", () -> budgets.standing(window));
        }

        private BudgetSheet sheet(String name) {
            return board.as(name, () -> budgets.sheet(window)).orElseThrow();
        }

        private Optional<Money> over(String name, BidFile bid) {
            return board.as(name, () -> remaining.over(bid));
        }

        /** The latest first. */
        private List<String> facts() {
            return board.as("Ida", () -> journal.about(BudgetEvent.of(window), 50)).stream()
                    .map(Entry::what)
                    .map(Sentence::key)
                    .toList();
        }

        private static Optional<String> why(Answer<?> answer) {
            return answer.refusal().map(Refused::why).map(Sentence::key);
        }

        private static Money euros(long amount) {
            return Money.of(amount, "EUR");
        }

        private static Levels levels(long guaranteed, long expected, long maximum) {
            return new Levels(euros(guaranteed), euros(expected), euros(maximum));
        }

        private static BudgetEffect.Left left(long guaranteed, long expected, long maximum) {
            return new BudgetEffect.Left(euros(guaranteed), euros(expected), euros(maximum));
        }
    }
}
