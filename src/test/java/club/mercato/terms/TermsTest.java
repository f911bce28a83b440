package club.mercato.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.mercato.kernel.Money;
import club.mercato.kernel.Phrasebook;
import club.mercato.kernel.Refused;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What terms must be, what they are written as, and what they are known by. */
class TermsTest {

    private static final LocalDate NEXT_JUNE = LocalDate.of(2026, 6, 30);

    private final Phrasebook english = new Phrasebook(Locale.ENGLISH, ZoneOffset.UTC);

    // Validity

    @Test
    void aFeeADayAndAContractAreEnough() {
        Terms terms = Deal.permanent("40000000", 5).terms();

        assertThat(terms.fee()).isEqualTo(Money.of(40_000_000, "EUR"));
        assertThat(terms.boughtOn()).contains(Deal.JULY);
        assertThat(terms.ends()).isEqualTo(LocalDate.of(2030, 6, 30));
    }

    @Test
    void termsThatDoNotHoldCannotExist() {
        Terms good = Deal.permanent("40000000", 5).terms();

        assertThatThrownBy(() -> new Terms(
                        Kind.FREE_TRANSFER,
                        good.denomination(),
                        good.starts(),
                        good.price(),
                        good.contract(),
                        good.agentFees(),
                        good.clauses(),
                        good.expiry()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void eachKindHasItsOwnParts() {
        assertRefused(Deal.of(Kind.PERMANENT).years(5), "fee", "Say the fixed fee.");
        assertRefused(Deal.of(Kind.FREE_TRANSFER).paying("1").years(5), "fee", "A free transfer has no fixed fee.");
        assertRefused(Deal.of(Kind.LOAN), "loan", "Say until when he is lent");
        assertRefused(Deal.of(Kind.LOAN).lent(NEXT_JUNE, "0").paying("1"), "fee", "A loan has a loan fee");
        assertRefused(Deal.of(Kind.LOAN).lent(NEXT_JUNE, "0").years(2), "contract.length", "A loan lasts until");
        assertRefused(Deal.permanent("1", 5).lent(NEXT_JUNE, "0"), "loan", "Only a loan");
        assertRefused(
                Deal.of(Kind.LOAN_WITH_OPTION).lent(NEXT_JUNE, "0").years(4),
                "purchase",
                "Say the price of the option");
        assertRefused(Deal.of(Kind.SWAP).years(4), "swapped", "Say which player");
        assertRefused(Deal.permanent("1", 5).giving("A. Player", "1", "0"), "swapped", "Only in a swap");
        assertRefused(Deal.of(Kind.PERMANENT).paying("1"), "contract.length", "Say how long the contract runs");
    }

    @Test
    void anObligationSaysWhatItHangsOnExactlyIfItHangsOnSomething() {
        Deal conditional = Deal.of(Kind.LOAN_WITH_CONDITIONAL_OBLIGATION)
                .lent(NEXT_JUNE, "0")
                .years(4);
        Money price = conditional.money("12000000");
        assertRefused(conditional.with(Purchase.obligation(price)), "purchase.condition", "Say it in words.");

        Deal unconditional =
                Deal.of(Kind.LOAN_WITH_OBLIGATION).lent(NEXT_JUNE, "0").years(4);
        assertRefused(
                unconditional.with(new Purchase(price, List.of(), "20 starts", Optional.empty(), false)),
                "purchase.condition",
                "is a conditional obligation");
        assertRefused(
                unconditional.with(Purchase.obligation(price).asGoodAsCertain()),
                "purchase.virtuallyCertain",
                "Nothing is uncertain here");
    }

    @Test
    void aCapIsNeverBelowWhatIsPaidOnce() {
        assertRefused(
                Deal.permanent("1", 5).once("title", "5", 10).each("a start", "200000", "100000", 50),
                "addOns[1].cap",
                "The cap is below EUR 200,000.00");
    }

    @Test
    void amountsAreOfTheOfferAndARateStandsExactlyWhereItIsNeeded() {
        Deal foreign =
                Deal.of(Kind.PERMANENT).in("GBP", "1.17").paying("10000000").years(5);
        assertThat(foreign.terms().fee()).isEqualTo(Money.of(10_000_000, "GBP"));

        assertRefused(
                Deal.of(Kind.PERMANENT).in("EUR", "1").paying("10000000").years(5), "rate", "The offer is in EUR");
        assertRefused(Deal.of(Kind.PERMANENT).in("GBP", "0").paying("1").years(5), "rate", "more than nothing");
        assertRefused(
                Deal.permanent("1", 5).with(AddOn.once("title", Money.of(1, "GBP"), Percent.of(5))),
                "addOns[0].amount",
                "This is paid in EUR.");
    }

    @Test
    void theSplitKeepsEveryCent() {
        Money fee = Deal.permanent("1", 1).money("10000000.01");

        assertThat(Instalment.splitIn(3, fee, LocalDate.of(2025, 8, 31), Period.ofMonths(6)))
                .extracting(part -> part.due() + " " + part.amount().amount())
                .containsExactly("2025-08-31 3333333.33", "2026-02-28 3333333.33", "2026-08-31 3333333.35");
    }

    @Test
    void aMonthThatIsBegunCountsWhole() {
        LocalDate midAugust = LocalDate.of(2025, 8, 15);

        assertThat(Length.until(LocalDate.of(2028, 6, 30)).monthsFrom(midAugust))
                .isEqualTo(35);
        assertThat(Length.until(LocalDate.of(2028, 8, 14)).monthsFrom(midAugust))
                .isEqualTo(36);
        assertThat(Length.years(3).monthsFrom(midAugust)).isEqualTo(36);
        assertThat(Length.years(3).lastDayFrom(midAugust)).isEqualTo(LocalDate.of(2028, 8, 14));
        assertThat(Length.until(NEXT_JUNE).monthsFrom(LocalDate.of(2026, 1, 31)))
                .isEqualTo(6);
        assertThat(Length.until(NEXT_JUNE).monthsFrom(NEXT_JUNE)).isEqualTo(1);
    }

    @Test
    void theContractBeginsWithThePurchase() {
        Money price = Money.of(12_000_000, "EUR");
        Terms option = Deal.of(Kind.LOAN_WITH_OPTION)
                .lent(NEXT_JUNE, "0")
                .with(Purchase.option(price))
                .years(4)
                .terms();
        assertThat(option.boughtOn()).contains(LocalDate.of(2026, 7, 1));
        assertThat(option.ends()).isEqualTo(NEXT_JUNE.plusYears(4));

        Purchase ifTen = Purchase.obligationIf("10 starts", price, Percent.of(95));
        Deal conditional = Deal.of(Kind.LOAN_WITH_CONDITIONAL_OBLIGATION)
                .lent(NEXT_JUNE, "0")
                .years(4);
        assertThat(conditional.with(ifTen).terms().boughtOn()).contains(LocalDate.of(2026, 7, 1));
        assertThat(conditional.with(ifTen.asGoodAsCertain()).terms().boughtOn()).contains(Deal.JULY);

        Terms loan = Deal.of(Kind.LOAN).lent(NEXT_JUNE, "0").terms();
        assertThat(loan.boughtOn()).isEmpty();
        assertThat(loan.ends()).isEqualTo(NEXT_JUNE);
    }

    // Canonical text and digest

    @Test
    void theCanonicalTextIsTheSameInEveryLanguageAndOnEveryMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Deal.permanent("40000000", 5).wage("4200000").terms().canonical())
                    .isEqualTo("""
                            mercato terms 1
                            kind=PERMANENT
                            currency=EUR
                            own=EUR
                            starts=2025-07-01
                            instalments[0]=2025-07-01 EUR 40000000.00
                            levies.solidarity=DEDUCTED
                            levies.training=DEDUCTED
                            levies.trainingCompensation=EUR 0.00
                            contract.months=60
                            contract.yearlyWage=EUR 4200000.00
                            contract.signingOnFee=EUR 0.00
                            agentFees.forClub=EUR 0.00
                            agentFees.forPlayer=EUR 0.00
                            matchingRight=false
                            """);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void theDigestOfAVersionNeverChanges() {
        // decisions are bound to it: if this fails, the canonical text needs a new version beside the old one
        assertThat(Deal.permanent("40000000", 5).wage("4200000").terms().digest())
                .isEqualTo("5af95ca11cb54ccf361acb20907734bf72e38832da3d91398c0bd6c3a4c8e7a3");
    }

    @Test
    void everySingleChangeMakesAnotherDigest() {
        Money price = Money.of(12_000_000, "EUR");
        List<UnaryOperator<Deal>> changes = List.of(
                deal -> deal,
                deal -> deal.starting(Deal.JULY.plusDays(1)),
                deal -> deal.lent(NEXT_JUNE, "1.01"),
                deal -> deal.lent(NEXT_JUNE, "1", 99),
                deal -> deal.lent(NEXT_JUNE.plusDays(1), "1"),
                deal -> deal.with(Purchase.obligationIf("11 starts", price, Percent.of(60))),
                deal -> deal.with(Purchase.obligationIf("10 starts", price, Percent.of(61))),
                deal -> deal.with(Purchase.obligationIf("10 starts", Money.of(1, "EUR"), Percent.of(60))),
                deal -> deal.with(Purchase.obligationIf("10 starts", price, Percent.of(60))
                        .asGoodAsCertain()),
                deal -> deal.with(Purchase.obligationIf("10 starts", price, Percent.of(60))
                        .paid(List.of(new Instalment(NEXT_JUNE, price)))),
                deal -> deal.once("title", "1", 50),
                deal -> deal.once("title", "1", 51),
                deal -> deal.each("title", "1", "1", 50),
                deal -> deal.with(
                        AddOn.once("title", Money.of(1, "EUR"), Percent.of(50)).expectedOn(NEXT_JUNE)),
                Deal::solidarityOnTop,
                deal -> deal.training(Levies.Burden.ON_TOP, "0"),
                deal -> deal.training(Levies.Burden.DEDUCTED, "1"),
                deal -> deal.years(5),
                deal -> deal.until(NEXT_JUNE.plusYears(4)),
                deal -> deal.wage("1"),
                deal -> deal.signingOn("1"),
                deal -> deal.agents("1", "0"),
                deal -> deal.agents("0", "1"),
                deal -> deal.with(Clauses.NONE.withMatchingRight()),
                deal -> deal.with(
                        Clauses.NONE.with(new Clauses.SellOn(Percent.of(10), Clauses.SellOn.Of.FEE, "all of it"))),
                deal -> deal.with(
                        Clauses.NONE.with(new Clauses.SellOn(Percent.of(10), Clauses.SellOn.Of.PROFIT, "all of it"))),
                deal -> deal.with(Clauses.NONE.with(new Clauses.BuyBack(price, NEXT_JUNE, NEXT_JUNE))),
                deal -> deal.standing(new Expiry(LocalDateTime.of(2025, 8, 30, 18, 0), ZoneId.of("Europe/Rome"))),
                deal -> deal.standing(new Expiry(LocalDateTime.of(2025, 8, 30, 18, 0), ZoneId.of("Europe/Paris"))));

        assertThat(changes.stream()
                        .map(change -> change.apply(Deal.of(Kind.LOAN_WITH_CONDITIONAL_OBLIGATION)
                                        .lent(NEXT_JUNE, "1")
                                        .with(Purchase.obligationIf("10 starts", price, Percent.of(60)))
                                        .years(4))
                                .terms()
                                .digest()))
                .doesNotHaveDuplicates();
    }

    @Test
    void termsOfEveryKindAreReadBackFromTheirText() {
        assertThat(everyKind()).allSatisfy(terms -> {
            Terms read = Terms.read(terms.canonical());
            assertThat(read).isEqualTo(terms);
            assertThat(read.digest()).isEqualTo(terms.digest());
        });
        assertThat(everyKind().map(Terms::digest)).doesNotHaveDuplicates();
    }

    @Test
    void aTextThatWasTamperedWithIsNotRead() {
        String text = Deal.permanent("40000000", 5).terms().canonical();

        assertThatThrownBy(() -> Terms.read(text.replace("terms 1", "terms 2")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Terms.read(text + "matchingRight=true\n"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Terms.read(text.replace("EUR 0.00", "EUR 0.0")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Terms.read(text.replace("starts=2025-07-01\n", "")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsWrittenTheSameWayIsTheSame() {
        Terms composed = Deal.permanent("1.50", 5).once("Équipe type", "1", 50).terms();
        Terms decomposed = Deal.permanent("1.5", 5)
                .once(" E\u0301quipe\n type ", "1.0", 50)
                .terms();

        assertThat(decomposed).isEqualTo(composed);
        assertThat(decomposed.digest()).isEqualTo(composed.digest());
    }

    private Stream<Terms> everyKind() {
        Money price = Money.of(12_000_000, "EUR");
        Expiry expiry = new Expiry(LocalDateTime.of(2025, 8, 30, 18, 0), ZoneId.of("Europe/Rome"));
        Clauses kept = Clauses.NONE
                .with(new Clauses.SellOn(Percent.of(10), Clauses.SellOn.Of.PROFIT, "above 40m"))
                .with(new Clauses.BuyBack(Money.of(60_000_000, "EUR"), NEXT_JUNE, NEXT_JUNE.plusYears(1)))
                .withMatchingRight();
        return Stream.of(
                Deal.permanent("40000000", 6)
                        .once("=title", "1000000", 20)
                        .with(AddOn.perOccurrence(
                                        "a start", Money.of(100_000, "EUR"), Money.of(2_000_000, "EUR"), Percent.of(55))
                                .expectedOn(NEXT_JUNE))
                        .with(kept)
                        .standing(expiry)
                        .terms(),
                Deal.of(Kind.PERMANENT)
                        .in("JPY", "0.0061")
                        .paying("500000000")
                        .years(3)
                        .terms(),
                Deal.of(Kind.LOAN)
                        .lent(NEXT_JUNE, "2000000", 60)
                        .wage("3000000")
                        .terms(),
                Deal.of(Kind.LOAN_WITH_OPTION)
                        .lent(NEXT_JUNE, "0")
                        .with(Purchase.option(price).paid(Instalment.splitIn(2, price, NEXT_JUNE, Period.ofYears(1))))
                        .until(LocalDate.of(2030, 6, 30))
                        .terms(),
                Deal.of(Kind.LOAN_WITH_OBLIGATION)
                        .lent(NEXT_JUNE, "1")
                        .with(Purchase.obligation(price))
                        .years(4)
                        .terms(),
                Deal.of(Kind.LOAN_WITH_CONDITIONAL_OBLIGATION)
                        .lent(NEXT_JUNE, "1")
                        .with(Purchase.obligationIf("10 starts", price, Percent.of(95))
                                .asGoodAsCertain())
                        .years(4)
                        .terms(),
                Deal.of(Kind.RELEASE_CLAUSE).paying("62000000").years(5).terms(),
                Deal.of(Kind.FREE_TRANSFER)
                        .years(3)
                        .wage("5000000")
                        .signingOn("3000000")
                        .agents("1000000", "500000")
                        .terms(),
                Deal.of(Kind.SWAP)
                        .paying("5000000")
                        .giving("Þórður Ásgeirsson", "8000000", "2500000")
                        .solidarityOnTop()
                        .training(Levies.Burden.ON_TOP, "300000")
                        .years(4)
                        .terms());
    }

    private void assertRefused(Deal deal, String field, String why) {
        assertThat(deal.ask().refusal()).hasValueSatisfying(refused -> {
            assertThat(refused.lacks()).contains(new Refused.Datum(field));
            assertThat(english.say(refused.why())).contains(why);
        });
    }
}
