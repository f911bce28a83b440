package club.mercato.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.contacts.ContactForm;
import club.mercato.contacts.ContactLog;
import club.mercato.contacts.Outcome;
import club.mercato.contacts.Party;
import club.mercato.contacts.Told;
import club.mercato.kernel.Money;
import club.mercato.testing.OnH2;
import club.mercato.testing.OnPostgres;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** What modules note on a card stays beside what others note there. */
class StandingsTest {

    @Nested
    @OnH2
    @Import(Told.class)
    class H2 extends Rules {}

    @Nested
    @OnPostgres
    @Import(Told.class)
    class Postgres extends Rules {}

    abstract static class Rules {

        @Autowired
        private Told told;

        @Autowired
        private Standings standings;

        @Autowired
        private ContactLog log;

        @Autowired
        private Board board;

        @Autowired
        private TransactionTemplate transaction;

        @Test
        void theGuaranteedPriceOfALiveBidStandsOnTheCardWhateverIsLogged() {
            TargetCard target = told.approached("Priced", "Borgo Prezzo");
            Money price = Money.of(21_500_000, "GBP");

            price(target, Optional.of(price));
            told.on(
                    LocalDate.of(2025, 7, 20),
                    () -> log.log(ContactForm.of(target.id(), Party.SELLING_CLUB, Outcome.PENDING, "Asked.")
                                    .confirming())
                            .orElseThrow());

            Standing standing = told.card(target.id()).standing();
            assertThat(standing.guaranteed()).contains(price);
            assertThat(standing.askedOn()).contains(LocalDate.of(2025, 7, 20));
            assertThat(seen(target).worth()).contains(price);

            price(target, Optional.empty());
            assertThat(seen(target).worth())
                    .as("without a bid the market value counts again")
                    .contains(Money.of(18_000_000, "EUR"));
        }

        private void price(TargetCard target, Optional<Money> price) {
            told.as(told.recruiter(), () -> {
                transaction.executeWithoutResult(
                        status -> standings.note(target.id(), standing -> standing.priced(price)));
                return true;
            });
        }

        private TargetCard seen(TargetCard target) {
            return told.as(told.recruiter(), () -> board.now().card(target.id()).orElseThrow());
        }
    }
}
