package club.mercato.budget;

import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.bids.BidStatus;
import club.mercato.bids.LiveBid;
import club.mercato.directory.PlayerId;
import club.mercato.figures.AnyDeal;
import club.mercato.figures.Season;
import club.mercato.kernel.Money;
import club.mercato.season.TransferWindow;
import club.mercato.season.WindowId;
import club.mercato.staff.StaffId;
import club.mercato.terms.Deal;
import club.mercato.terms.Kind;
import club.mercato.terms.Percent;
import club.mercato.terms.Purchase;
import club.mercato.terms.Terms;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a budget comes to, worked out by hand, and what holds of any. */
class BudgetSheetTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final StaffId DIRECTOR = new StaffId(UUID.randomUUID());
    private static final TransferWindow SUMMER = new TransferWindow(
            new WindowId(UUID.randomUUID()),
            0,
            "FIGC",
            "Summer 2025",
            Instant.parse("2025-06-30T22:00:00Z"),
            Instant.parse("2025-09-01T18:00:00Z"),
            Optional.empty(),
            ZoneId.of("Europe/Rome"),
            "test",
            "B",
            LocalDate.of(2025, 6, 1));

    /** 40.0m in three dates, and 6.0m that is as likely as not. */
    private static final Terms BOUGHT = Deal.of(Kind.PERMANENT)
            .paying("16000000", LocalDate.of(2025, 7, 15))
            .paying("12000000", LocalDate.of(2026, 7, 15))
            .paying("12000000", LocalDate.of(2027, 7, 15))
            .once("the title", "6000000", 50)
            .years(5)
            .terms();

    /** A season for 1.5m, and 10.0m the day after, if we want. */
    private static final Terms LENT = Deal.of(Kind.LOAN_WITH_OPTION)
            .lent(LocalDate.of(2026, 6, 30), "1500000")
            .with(Purchase.option(Money.of(10_000_000, "EUR")))
            .years(4)
            .terms();

    /** 8,000,000.10 × 1.1725 = 9,380,000.11725. */
    private static final Terms FOREIGN = Deal.of(Kind.PERMANENT)
            .in("GBP", "1.1725")
            .paying("8000000.10")
            .years(3)
            .terms();

    private final List<BudgetSheet.Line> committed =
            List.of(Live.line(BidStatus.ACCEPTED, BOUGHT), Live.line(BidStatus.SENT, LENT));
    private final List<BudgetSheet.Line> pending = List.of(Live.line(BidStatus.FOR_APPROVAL, FOREIGN));

    @Test
    void whatIsFreeIsTheBudgetWithoutWhatIsCommittedAndPending() {
        BudgetSheet sheet = sheet(60, Burden.none(EUR));

        assertThat(sheet.committedBurden().sums()).isEqualTo(levels("41500000.00", "44500000.00", "57500000.00"));
        assertThat(sheet.pendingBurden().sums()).isEqualTo(levels("9380000.12", "9380000.12", "9380000.12"));
        assertThat(sheet.free()).contains(levels("9119999.88", "6119999.88", "-6880000.12"));
    }

    @Test
    void cashFallsIntoTheSeasonsOfItsDays() {
        BudgetSheet sheet = sheet(60, Burden.none(EUR));

        assertThat(said(sheet.taken().guaranteed()))
                .isEqualTo("25/26 26880000.12, 26/27 12000000.00, 27/28 12000000.00");
        assertThat(said(sheet.taken().maximum())).isEqualTo("25/26 32880000.12, 26/27 22000000.00, 27/28 12000000.00");
    }

    @Test
    void whatIsReservedIsTakenAsWell() {
        Burden reserved = Burden.of(
                Live.bid(BidStatus.APPROVED, Deal.permanent("2000000", 3).terms()), Live.BASIS);

        BudgetSheet sheet = sheet(60, reserved);

        assertThat(sheet.free()).contains(levels("7119999.88", "4119999.88", "-8880000.12"));
        assertThat(sheet.taken().sums()).isEqualTo(levels("52880000.12", "55880000.12", "68880000.12"));
    }

    @Test
    void aSaleIsInNothingUntilItComesTrue() {
        ExpectedSale expected = sale(ExpectedSale.Status.EXPECTED, Optional.empty());
        BudgetSheet before = sheet(60, Burden.none(EUR), expected);
        BudgetSheet after = sheet(
                60, Burden.none(EUR), sale(ExpectedSale.Status.REALISED, Optional.of(Money.of(8_000_000, "EUR"))));

        assertThat(before.free()).isEqualTo(sheet(60, Burden.none(EUR)).free());
        assertThat(before.opens()).isEqualTo(levels("0.00", "5400000.00", "9000000.00"));
        assertThat(after.whole()).contains(Money.of(68_000_000, "EUR"));
        assertThat(after.free()).contains(levels("17119999.88", "14119999.88", "1119999.88"));
        assertThat(after.opens().isZero()).isTrue();
    }

    @Test
    void withoutABudgetNothingIsFreeAndNothingIsOver() {
        BudgetSheet sheet =
                new BudgetSheet(SUMMER, EUR, Optional.empty(), committed, pending, Burden.none(EUR), List.of());

        assertThat(sheet.free()).isEmpty();
        assertThat(sheet.taken().sums().guaranteed()).isEqualTo(money("50880000.12"));
    }

    @Test
    void theTotalsOfTenThousandBidsAreTheSumOfTheirPartsToTheCent() {
        List<LiveBid> bids = Stream.generate(new AnyDeal(20251125)::next)
                .limit(10_000)
                .map(terms -> Live.bid(BidStatus.APPROVED, terms))
                .toList();

        Burden all = Burden.of(bids, Live.BASIS, EUR);

        assertThat(all.sums().guaranteed())
                .isEqualTo(Money.sum(EUR, bids.stream().map(bid -> bid.sums().guaranteed())))
                .isEqualTo(total(all.guaranteed()));
        assertThat(all.sums().expected())
                .isEqualTo(Money.sum(EUR, bids.stream().map(bid -> bid.sums().expected())));
        assertThat(all.sums().maximum())
                .isEqualTo(Money.sum(EUR, bids.stream().map(bid -> bid.sums().maximum())))
                .isEqualTo(total(all.maximum()));
        List<List<LiveBid>> halves = List.of(bids.subList(0, 4_321), bids.subList(4_321, bids.size()));
        assertThat(halves.stream().map(half -> Burden.of(half, Live.BASIS, EUR)).reduce(Burden::plus))
                .contains(all);
    }

    private BudgetSheet sheet(long millions, Burden reserved, ExpectedSale... sales) {
        WindowBudget budget = new WindowBudget(
                SUMMER.id(), 1, Money.of(millions * 1_000_000, "EUR"), "The board's", DIRECTOR, Instant.EPOCH);
        return new BudgetSheet(SUMMER, EUR, Optional.of(budget), committed, pending, reserved, List.of(sales));
    }

    private static ExpectedSale sale(ExpectedSale.Status status, Optional<Money> realised) {
        SaleForm form = new SaleForm(
                SUMMER.id(),
                new PlayerId(UUID.randomUUID()),
                Money.of(9_000_000, "EUR"),
                Percent.of(60),
                "If his club is found",
                LocalDate.of(2025, 8, 31),
                Optional.empty());
        return new ExpectedSale(
                new SaleId(UUID.randomUUID()), 0, form, "A Player", status, realised, "", DIRECTOR, Instant.EPOCH);
    }

    private static Levels levels(String guaranteed, String expected, String maximum) {
        return new Levels(money(guaranteed), money(expected), money(maximum));
    }

    private static Money money(String euros) {
        return Money.read("EUR " + euros);
    }

    private static Money total(SortedMap<Season, Money> seasons) {
        return Money.sum(EUR, seasons.values().stream());
    }

    private static String said(Map<Season, Money> seasons) {
        return seasons.entrySet().stream()
                .map(one -> one.getKey().label() + " " + one.getValue().amount().toPlainString())
                .collect(Collectors.joining(", "));
    }
}
