package club.mercato.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.bids.BidFile;
import club.mercato.bids.BidId;
import club.mercato.bids.BidStatus;
import club.mercato.bids.SentForm;
import club.mercato.bids.Sums;
import club.mercato.contacts.Channel;
import club.mercato.directory.ClubId;
import club.mercato.directory.ClubProfile;
import club.mercato.directory.PlayerId;
import club.mercato.kernel.Money;
import club.mercato.pipeline.Route;
import club.mercato.pipeline.Stage;
import club.mercato.pipeline.Standing;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetId;
import club.mercato.pipeline.TargetState;
import club.mercato.print.Pdf;
import club.mercato.season.WindowId;
import club.mercato.staff.StaffId;
import club.mercato.terms.AddOn;
import club.mercato.terms.Clauses;
import club.mercato.terms.Deal;
import club.mercato.terms.Expiry;
import club.mercato.terms.Instalment;
import club.mercato.terms.Kind;
import club.mercato.terms.Levies;
import club.mercato.terms.Percent;
import club.mercato.terms.Purchase;
import club.mercato.terms.Terms;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The letter says all that is offered, to whom and until when, and nothing that is ours alone. */
class OfferLetterTest {

    private static final LocalDate SENT = LocalDate.of(2025, 8, 21);
    private static final StaffId SOMEBODY = new StaffId(UUID.randomUUID());
    private static final SentForm FORM = new SentForm(SENT, Channel.EMAIL, "Zdzisław Wójcik, director of football");

    private static final Terms RICH = Deal.of(Kind.PERMANENT)
            .in("GBP", "1.1723")
            .paying(Instalment.splitIn(3, Money.of(40_000_000, "GBP"), Deal.JULY, Period.ofYears(1)))
            .once("20 matches", "1000000", 37)
            .with(AddOn.perOccurrence(
                            "each ten goals", Money.of(500_000, "GBP"), Money.of(2_000_000, "GBP"), Percent.of(23))
                    .expectedOn(LocalDate.of(2027, 5, 19)))
            .solidarityOnTop()
            .training(Levies.Burden.DEDUCTED, "123456.78")
            .years(5)
            .wage("7654321")
            .signingOn("333333")
            .agents("222222", "111111")
            .with(Clauses.NONE
                    .with(new Clauses.SellOn(
                            Percent.of(10), Clauses.SellOn.Of.PROFIT, "what we paid, add-ons included"))
                    .with(new Clauses.BuyBack(
                            Money.of(55_000_000, "GBP"), LocalDate.of(2027, 7, 1), LocalDate.of(2028, 6, 30)))
                    .withMatchingRight())
            .standing(new Expiry(LocalDateTime.of(2025, 8, 28, 18, 0), ZoneId.of("Europe/Rome")))
            .terms();

    @Test
    void everyClauseIsSaidInWordsWithItsSums() throws IOException {
        assertThat(letter(RICH, Route.TRANSFER))
                .contains("Própria FC", "Łódź Borgo", "Zdzisław Wójcik, director of football", "21 Aug 2025")
                .contains("Offer for the permanent transfer of Þórður Ásgeirsson", "born 26 Jan 1999")
                .contains("GBP 40,000,000.00, paid in three instalments:")
                .contains("1 Jul 2025", "GBP 13,333,333.33", "1 Jul 2027", "GBP 13,333,333.34")
                .contains("GBP 1,000,000.00 once: 20 matches.")
                .contains("GBP 500,000.00 each time: each ten goals. At most GBP 2,000,000.00.")
                .contains("All add-ons together: at most GBP 3,000,000.00.")
                .contains("Paid by us on top of the price.", "GBP 123,456.78, taken off the price.")
                .contains("10 % of the profit of a future transfer", "what we paid, add-ons included")
                .contains("You may buy him back for GBP 55,000,000.00, from 1 Jul 2027 to 30 Jun 2028.")
                .contains("You may match any later offer for him.");
    }

    @Test
    void itSaysUntilWhenItStandsWhereThatIsAndWhichTermsItIsOf() throws IOException {
        assertThat(letter(RICH, Route.TRANSFER))
                .contains("This offer stands until 28 Aug 2025, 18:00, Europe/Rome (UTC+02:00).")
                .contains("bid 1, version 1", RICH.digest());
    }

    @Test
    void whatIsOursAloneStaysInTheHouse() throws IOException {
        assertThat(letter(RICH, Route.TRANSFER))
                .doesNotContain(
                        "37 %", "23 %", "1.1723", "EUR", "7,654,321", "333,333.00", "222,222", "111,111", "19 May");
    }

    @Test
    void ofASwapTheBookValueStaysInTheHouse() throws IOException {
        Terms swap = Deal.of(Kind.SWAP)
                .paying("5000000")
                .giving("Ștefan Țîrlea", "8000000", "3141592")
                .years(4)
                .terms();

        assertThat(letter(swap, Route.TRANSFER))
                .contains("Ștefan Țîrlea goes to you, at an agreed value of EUR 8,000,000.00.")
                .doesNotContain("3,141,592");
    }

    @Test
    void aLoanSaysItsFeeTheWagesBorneAndWhatFollows() throws IOException {
        Terms loan = Deal.of(Kind.LOAN_WITH_CONDITIONAL_OBLIGATION)
                .lent(LocalDate.of(2026, 6, 30), "2000000", 80)
                .with(Purchase.obligationIf("we stay in the first league", Money.of(20_000_000, "EUR"), Percent.of(61)))
                .years(4)
                .terms();

        assertThat(letter(loan, Route.TRANSFER))
                .contains("From 1 Jul 2025 to 30 Jun 2026.", "A loan fee of EUR 2,000,000.00, paid on 1 Jul 2025.")
                .contains("80 % of his wages during the loan are borne by us.")
                .contains("We buy him after the loan for EUR 20,000,000.00, if the condition comes true.")
                .contains("Condition: we stay in the first league.", "names no day on which it ends")
                .doesNotContain("61 %");
    }

    @Test
    void aFreeAgentIsOfferedHisContract() throws IOException {
        Terms free = Deal.of(Kind.FREE_TRANSFER)
                .years(3)
                .wage("2400000")
                .signingOn("900000")
                .agents("222222", "150000")
                .terms();

        assertThat(letter(free, Route.FREE_AGENT))
                .contains("Offer of a contract to Þórður Ásgeirsson", "For three years from the day of registration.")
                .contains("EUR 2,400,000.00 gross a year.", "EUR 900,000.00, paid on the day of registration.")
                .contains("EUR 150,000.00, paid to the agent in the player’s stead.")
                .doesNotContain("Łódź Borgo", "222,222", "Solidarity");
    }

    @Test
    void theSameVersionOnTheSameDayIsTheSameFile() {
        assertThat(printed(RICH, Route.TRANSFER)).isEqualTo(printed(RICH, Route.TRANSFER));
    }

    private static String letter(Terms terms, Route route) throws IOException {
        return Pdf.text(printed(terms, route));
    }

    private static byte[] printed(Terms terms, Route route) {
        Money nothing = Money.of(0, "EUR");
        BidFile.Version version = new BidFile.Version(
                1, terms, terms.digest(), new Sums(nothing, nothing, nothing, nothing), SOMEBODY, Instant.EPOCH);
        BidFile bid = new BidFile(
                new BidId(new UUID(0, 1)),
                new TargetId(new UUID(0, 2)),
                1,
                BidStatus.APPROVED,
                SOMEBODY,
                Instant.EPOCH,
                "",
                Optional.empty(),
                List.of(version),
                List.of(),
                List.of());
        return LetterPrint.of(OfferLetter.of(Optional.of(own()), target(route), bid, version, FORM));
    }

    private static ClubProfile own() {
        return new ClubProfile(
                new ClubId(new UUID(0, 3)),
                0,
                "Própria FC",
                "Própria",
                "PFC",
                "#2343B8",
                "#FFFFFF",
                "Italy",
                "Serie A",
                "FIGC",
                true,
                null);
    }

    private static TargetCard target(Route route) {
        return new TargetCard(
                new TargetId(new UUID(0, 2)),
                0,
                Stage.TALKS,
                Instant.EPOCH,
                SOMEBODY,
                TargetState.OPEN,
                Optional.empty(),
                Optional.empty(),
                route,
                new WindowId(new UUID(0, 4)),
                Optional.empty(),
                Optional.empty(),
                Optional.of(1),
                true,
                new TargetCard.Player(
                        new PlayerId(new UUID(0, 5)),
                        "Þórður Ásgeirsson",
                        "thordur asgeirsson",
                        Optional.of("CB"),
                        Optional.of(LocalDate.of(1999, 1, 26)),
                        Optional.empty(),
                        Optional.empty()),
                Optional.of(new TargetCard.Club(
                        new ClubId(new UUID(0, 6)), "Łódź Borgo", "Borgo", "LB", "#000000", "#FFFFFF", "lodz borgo")),
                Standing.UNKNOWN,
                Optional.empty());
    }
}
