package club.mercato.terms.words;

import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.kernel.Money;
import club.mercato.kernel.Phrasebook;
import club.mercato.terms.Clauses;
import club.mercato.terms.Deal;
import club.mercato.terms.Expiry;
import club.mercato.terms.Instalment;
import club.mercato.terms.Kind;
import club.mercato.terms.Percent;
import club.mercato.terms.Purchase;
import club.mercato.terms.Terms;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How terms and their changes read. */
class WordsTest {

    private static final LocalDate NEXT_JUNE = LocalDate.of(2026, 6, 30);
    private static final Clauses TENTH_OF_PROFIT =
            Clauses.NONE.with(new Clauses.SellOn(Percent.of(10), Clauses.SellOn.Of.PROFIT, "what is above 40m"));

    private final Phrasebook english = new Phrasebook(Locale.ENGLISH, ZoneOffset.UTC);

    @Test
    void aPurchaseIsSaidAsADirectorHearsIt() {
        Terms terms = Deal.of(Kind.PERMANENT)
                .paying(Instalment.splitIn(3, Money.of(39_000_000, "EUR"), Deal.JULY, Period.ofYears(1)))
                .once("title", "4000000", 20)
                .each("a start", "100000", "2000000", 50)
                .with(TENTH_OF_PROFIT)
                .years(5)
                .wage("4200000")
                .agents("2000000", "800000")
                .standing(new Expiry(LocalDateTime.of(2025, 8, 30, 18, 0), ZoneId.of("Europe/Rome")))
                .terms();

        assertThat(inWords(terms)).isEqualTo("""
                EUR 39.0m in three instalments, up to 6.0m in add-ons, 10 % of a future profit. \
                A contract of five years at EUR 4.2m gross a year, agent fees 2.8m, of which 800k for the player. \
                The sell-on counts from: what is above 40m. It stands until 30 Aug 2025, 18:00 Europe/Rome.""");
    }

    @Test
    void loansFreeTransfersClausesAndSwapsAreSaidAsWhatTheyAre() {
        assertThat(inWords(Deal.of(Kind.LOAN_WITH_OPTION)
                        .lent(NEXT_JUNE, "1500000", 60)
                        .with(Purchase.option(Money.of(20_000_000, "EUR")))
                        .until(LocalDate.of(2030, 6, 30))
                        .wage("3000000")
                        .terms()))
                .isEqualTo(
                        "A loan until 30 Jun 2026 for EUR 1.5m, 60 % of his wages borne, an option to buy at EUR 20.0m. "
                                + "A contract until 30 Jun 2030 at EUR 3.0m gross a year.");
        assertThat(inWords(Deal.of(Kind.FREE_TRANSFER)
                        .years(3)
                        .wage("5000000")
                        .signingOn("3250000")
                        .terms()))
                .isEqualTo(
                        "A free transfer. A contract of three years at EUR 5.0m gross a year, 3.25m for signing on.");
        assertThat(inWords(
                        Deal.of(Kind.RELEASE_CLAUSE).paying("62000000").years(1).terms()))
                .startsWith("The release clause of EUR 62.0m, paid at once. A contract of one year at");
        assertThat(inWords(Deal.of(Kind.SWAP)
                        .paying("5000000.01")
                        .giving("A. Player", "8000000", "0")
                        .years(4)
                        .terms()))
                .startsWith("A swap for A. Player, valued at EUR 8.0m, EUR 5,000,000.01 at once.");
    }

    @Test
    void whatChangedIsReadInOneLineEach() {
        Deal before = Deal.of(Kind.PERMANENT)
                .paying("16000000")
                .paying("12000000", NEXT_JUNE)
                .once("title", "1000000", 20)
                .once("promotion", "500000", 10)
                .years(5);
        Deal after = Deal.of(Kind.PERMANENT)
                .paying("12000000")
                .paying("12000000", NEXT_JUNE)
                .paying("4000000", NEXT_JUNE.plusYears(1))
                .once("promotion", "500000", 25)
                .with(TENTH_OF_PROFIT)
                .years(5);

        assertThat(changes(before.terms(), after.terms()))
                .containsExactly(
                        "Instalments: 2 → 3",
                        "Instalment 1: EUR 16,000,000.00 on 1 Jul 2025 → EUR 12,000,000.00 on 1 Jul 2025",
                        "Instalment 3: EUR 4,000,000.00 on 30 Jun 2027, new",
                        "Add-on “title”: EUR 1,000,000.00, 20 % likely, dropped",
                        "Add-on “promotion”: EUR 500,000.00, 10 % likely → EUR 500,000.00, 25 % likely",
                        "Sell-on: 10 % of the profit, new",
                        "Base of the sell-on: what is above 40m, new");
    }

    @Test
    void equalTermsHaveNoChangesAndUnequalOnesAlwaysHave() {
        Terms one = Deal.permanent("1", 5).terms();

        assertThat(TermsChange.between(one, Deal.permanent("1.00", 5).terms())).isEmpty();
        assertThat(changes(one, Deal.permanent("1", 4).terms())).containsExactly("Contract: 5 years → 4 years");
    }

    @Test
    void keysOfSeveralTermsStandWhereTheyWouldInOneForm() {
        List<TermsLine> loan =
                TermsLine.of(Deal.of(Kind.LOAN).lent(NEXT_JUNE, "1").terms());
        List<TermsLine> purchase = TermsLine.of(Deal.permanent("1", 5).terms());

        assertThat(TermsLine.keys(List.of(loan, purchase)))
                .containsSubsequence("kind", "starts", "fee", "instalments", "loan.until", "contract.length")
                .doesNotHaveDuplicates();
    }

    private String inWords(Terms terms) {
        return TermsInWords.of(terms).stream().map(english::say).collect(Collectors.joining(" "));
    }

    private List<String> changes(Terms before, Terms after) {
        return TermsChange.between(before, after).stream()
                .map(change -> english.say(change.says()))
                .toList();
    }
}
