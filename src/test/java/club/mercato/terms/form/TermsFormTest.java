package club.mercato.terms.form;

import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.kernel.Money;
import club.mercato.kernel.Phrasebook;
import club.mercato.kernel.Refused;
import club.mercato.terms.AddOn;
import club.mercato.terms.Clauses;
import club.mercato.terms.Clauses.SellOn;
import club.mercato.terms.Deal;
import club.mercato.terms.Instalment;
import club.mercato.terms.Kind;
import club.mercato.terms.Percent;
import club.mercato.terms.Purchase;
import club.mercato.terms.Terms;
import club.mercato.terms.form.PriceForm.Bought;
import club.mercato.terms.form.PriceForm.Extra;
import club.mercato.terms.form.PriceForm.Lent;
import club.mercato.terms.form.PriceForm.Part;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is typed becomes terms, or each thing that is wrong is said at its field. */
class TermsFormTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final LocalDate NEXT_JUNE = LocalDate.of(2026, 6, 30);

    private final Phrasebook english = new Phrasebook(Locale.ENGLISH, ZoneOffset.UTC);
    private final TermsForm simple = TermsForm.empty(Kind.PERMANENT, EUR, Deal.JULY, ZoneId.of("Europe/Rome"))
            .with(PriceForm.EMPTY.fee(new BigDecimal("40000000"), List.of()))
            .with(ContractForm.empty(EUR).lasting(5, null, null));

    @Test
    void aFeeAndYearsAreTermsPaidAtOnce() {
        assertThat(simple.refusals()).isEmpty();
        assertThat(simple.terms().orElseThrow())
                .isEqualTo(Deal.permanent("40000000", 5).terms());
    }

    @Test
    void instalmentsAddUpToTheFeeToTheCent() {
        TermsForm short1 = simple.with(simple.price()
                .fee(
                        new BigDecimal("40000000"),
                        List.of(
                                new Part(Deal.JULY, new BigDecimal("20000000")),
                                new Part(NEXT_JUNE, new BigDecimal("19999999.99")))));

        assertThat(short1.refusals()).singleElement().satisfies(refused -> {
            assertThat(path(refused)).isEqualTo("instalments");
            assertThat(english.say(refused.why()))
                    .isEqualTo("The instalments add up to EUR 39,999,999.99, not to EUR 40,000,000.00.");
        });
    }

    @Test
    void anAddOnWithoutACapIsRefused() {
        Extra endless = new Extra("a start", new BigDecimal("100000"), true, null, BigDecimal.TEN, null);

        assertThat(simple.with(simple.price().addOns(List.of(endless))).refusals())
                .singleElement()
                .satisfies(refused -> {
                    assertThat(path(refused)).isEqualTo("addOns[0].cap");
                    assertThat(english.say(refused.why())).contains("Without a cap the bid has no maximum.");
                });
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceAndEachAtItsField() {
        TermsForm form = TermsForm.empty(Kind.PERMANENT, EUR, Deal.JULY, ZoneOffset.UTC)
                .as(Kind.LOAN_WITH_CONDITIONAL_OBLIGATION)
                .with(PriceForm.EMPTY
                        .lent(new Lent(LocalDate.of(2025, 6, 1), new BigDecimal("-1"), null, new BigDecimal("101")))
                        .bought(Bought.EMPTY)
                        .addOns(List.of(Extra.EMPTY)))
                .with(new ClausesForm(BigDecimal.ZERO, SellOn.Of.PROFIT, " ", BigDecimal.ONE, null, null, false))
                .from(null);

        assertThat(form.refusals().stream().map(TermsFormTest::path))
                .containsExactlyInAnyOrder(
                        "starts",
                        "loan.wageShare",
                        "loan.fee",
                        "purchase.price",
                        "purchase.condition",
                        "purchase.likelihood",
                        "addOns[0].condition",
                        "addOns[0].amount",
                        "addOns[0].likelihood",
                        "contract.length",
                        "sellOn.share",
                        "sellOn.base",
                        "buyBack.from",
                        "buyBack.until");
        assertThat(form.refusals())
                .allSatisfy(refused -> assertThat(english.say(refused.why())).endsWith("."));
    }

    @Test
    void moreDecimalsThanTheCurrencyHasAreNotRoundedAway() {
        TermsForm fine = simple.with(simple.price().fee(new BigDecimal("40000000.005"), List.of()));

        assertThat(fine.refusals()).extracting(TermsFormTest::path).containsExactly("fee");
    }

    @Test
    void aFormOfAnotherKindDropsWhatThatDoesNotHave() {
        TermsForm loan = simple.as(Kind.LOAN);
        assertThat(loan.price().fee()).isNull();
        assertThat(loan.contract().years()).isNull();
        assertThat(loan.refusals()).extracting(TermsFormTest::path).containsExactly("loan.until");

        TermsForm back = loan.as(Kind.PERMANENT);
        assertThat(back.price().loan()).isNull();
        assertThat(back.refusals()).extracting(TermsFormTest::path).containsExactly("fee", "contract.length");
    }

    @Test
    void termsFillTheFormThatBecomesThem() {
        Money price = Money.of(12_000_000, "EUR");
        Stream<Terms> all = Stream.of(
                Deal.permanent("40000000", 6).once("title", "1000000", 20).terms(),
                Deal.of(Kind.LOAN_WITH_CONDITIONAL_OBLIGATION)
                        .lent(NEXT_JUNE, "1", 55)
                        .with(Purchase.obligationIf("10 starts", price, Percent.of(95))
                                .paid(List.of(new Instalment(NEXT_JUNE, price)))
                                .asGoodAsCertain())
                        .until(LocalDate.of(2029, 6, 30))
                        .with(AddOn.perOccurrence("a start", Money.of(1, "EUR"), price, Percent.of(5)))
                        .terms(),
                Deal.of(Kind.SWAP)
                        .giving("A. Player", "8000000", "0")
                        .years(4)
                        .with(Clauses.NONE
                                .with(new SellOn(Percent.of(10), SellOn.Of.PROFIT, "above 40m"))
                                .with(new Clauses.BuyBack(price, NEXT_JUNE, NEXT_JUNE)))
                        .terms(),
                Deal.of(Kind.PERMANENT).in("GBP", "1.17").paying("100").years(3).terms());

        assertThat(all)
                .allSatisfy(terms ->
                        assertThat(TermsForm.of(terms).terms().orElseThrow()).isEqualTo(terms));
    }

    private static String path(Refused refused) {
        return refused.lacks().orElseThrow().name();
    }
}
