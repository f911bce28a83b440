package club.mercato.mandates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.mercato.contacts.Told;
import club.mercato.journal.Journal;
import club.mercato.kernel.Answer;
import club.mercato.kernel.Money;
import club.mercato.kernel.Refused;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetEvent;
import club.mercato.pipeline.TargetId;
import club.mercato.testing.OnH2;
import club.mercato.testing.OnPostgres;
import java.util.List;
import java.util.Optional;
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

/** A mandate is a manager's word: one stands at a time, the others stay readable, and each is a fact. */
class MandateDeskTest {

    @Nested
    @OnH2
    class H2 extends Rules {}

    @Nested
    @OnPostgres
    class Postgres extends Rules {}

    abstract static class Rules {

        @Autowired
        private AutowireCapableBeanFactory beans;

        @Autowired
        private MandateDesk mandates;

        @Autowired
        private Journal journal;

        private Told told = new Told();

        @BeforeEach
        void tell() {
            told = beans.createBean(Told.class);
        }

        @Test
        void aManagerGivesAMandateWithItsLadder() {
            TargetCard target = told.approached("Gets A Mandate", "Borgo Mandate");
            MandateForm form = new MandateForm(
                    upTo(40, 46),
                    List.of(
                            new Mandate.Step(upTo(36, 40), "Three dates"),
                            new Mandate.Step(upTo(40, 46), "Add-ons for titles")),
                    "Until the draw");

            Mandate given = give(target, 0, form).orElseThrow();

            assertThat(given.number()).isOne();
            assertThat(given.ladder()).isEqualTo(form.ladder());
            assertThat(standing(target)).contains(given);
            assertThat(given.by()).isEqualTo(told.manager().id());
            assertThat(facts(target)).contains("mandates.fact.given");
        }

        @Test
        void anotherMandateTakesItsPlaceAndTheFirstStaysReadable() {
            TargetCard target = told.approached("Another Mandate", "Borgo Mandate");
            give(target, 0, MandateForm.upTo(upTo(40, 46))).orElseThrow();

            Mandate second = give(target, 1, MandateForm.upTo(upTo(42, 48))).orElseThrow();

            assertThat(standing(target)).contains(second);
            List<Mandate> history = told.as(told.recruiter(), () -> mandates.history(target.id()));
            assertThat(history).extracting(Mandate::number).containsExactly(2, 1);
            assertThat(history.getLast().ended().map(Mandate.Ended::way)).contains(Mandate.Way.REPLACED);
            assertThat(history.getLast().ceilings()).isEqualTo(upTo(40, 46));
        }

        @Test
        void whoeverDidNotSeeTheLatestMandateIsToldOfIt() {
            TargetCard target = told.approached("Unseen Mandate", "Borgo Mandate");
            give(target, 0, MandateForm.upTo(upTo(40, 46))).orElseThrow();

            Answer<Mandate> answer = give(target, 0, MandateForm.upTo(upTo(10, 10)));

            assertThat(why(answer)).contains("mandates.refused.givenMeanwhile");
            assertThat(standing(target).map(Mandate::ceilings)).contains(upTo(40, 46));
        }

        @Test
        void aWithdrawnMandateLeavesNothingToOffer() {
            TargetCard target = told.approached("Withdrawn Mandate", "Borgo Mandate");
            give(target, 0, MandateForm.upTo(upTo(40, 46))).orElseThrow();

            told.as(told.manager(), () -> mandates.withdraw(target.id(), 1, "He is injured"))
                    .orElseThrow();

            assertThat(standing(target)).isEmpty();
            assertThat(told.as(told.recruiter(), () -> mandates.leeway(target.id(), upTo(1, 1))))
                    .isInstanceOf(Leeway.NoMandate.class);
            assertThat(facts(target)).contains("mandates.fact.withdrawn");
            assertThat(give(target, 1, MandateForm.upTo(upTo(30, 30)))
                            .orElseThrow()
                            .number())
                    .isEqualTo(2);
        }

        @Test
        void aWithdrawalNeedsAReason() {
            TargetCard target = told.approached("No Reason", "Borgo Mandate");
            give(target, 0, MandateForm.upTo(upTo(40, 46))).orElseThrow();

            Answer<Mandate> answer = told.as(told.manager(), () -> mandates.withdraw(target.id(), 1, " "));

            assertThat(why(answer)).contains("mandates.refused.noReason");
            assertThat(standing(target)).isPresent();
        }

        @Test
        void aRecruiterGivesNoMandate() {
            TargetCard target = told.approached("Recruiters Wish", "Borgo Mandate");

            assertThatThrownBy(() -> told.as(
                            told.recruiter(), () -> mandates.give(target.id(), 0, MandateForm.upTo(upTo(40, 46)))))
                    .isInstanceOf(AccessDeniedException.class);
            assertThat(standing(target)).isEmpty();
        }

        @Test
        void ofTwoManagersAtTheSameMomentOneIsToldOfTheOther() throws ExecutionException, InterruptedException {
            TargetCard target = told.approached("Same Moment", "Borgo Mandate");

            try (ExecutorService managers = Executors.newFixedThreadPool(4)) {
                List<Future<Answer<Mandate>>> answers = IntStream.range(0, 4)
                        .mapToObj(one -> managers.submit(() -> give(target, 0, MandateForm.upTo(upTo(40, 40L + one)))))
                        .toList();
                int given = 0;
                for (Future<Answer<Mandate>> answer : answers) {
                    given += answer.get().refusal().isEmpty() ? 1 : 0;
                }
                assertThat(given).isOne();
            }

            assertThat(told.as(told.recruiter(), () -> mandates.history(target.id())))
                    .hasSize(1);
            assertThat(facts(target)).filteredOn("mandates.fact.given"::equals).hasSize(1);
        }

        @Test
        void aTargetThatNeverWasGetsNone() {
            TargetId none = new TargetId(UUID.randomUUID());

            Answer<Mandate> answer =
                    told.as(told.manager(), () -> mandates.give(none, 0, MandateForm.upTo(upTo(1, 1))));

            assertThat(why(answer)).contains("mandates.refused.unknown");
        }

        private Answer<Mandate> give(TargetCard target, int seen, MandateForm form) {
            return told.as(told.manager(), () -> mandates.give(target.id(), seen, form));
        }

        private Optional<Mandate> standing(TargetCard target) {
            return told.as(told.recruiter(), () -> mandates.standing(target.id()));
        }

        private List<String> facts(TargetCard target) {
            return told.as(told.recruiter(), () -> journal.about(TargetEvent.of(target.id()), 50)).stream()
                    .map(entry -> entry.what().key())
                    .toList();
        }

        private static Optional<String> why(Answer<?> answer) {
            return answer.refusal().map(Refused::why).map(why -> why.key());
        }

        private static Ceilings upTo(long guaranteed, long maximum) {
            return new Ceilings(Money.of(guaranteed * 1_000_000, "EUR"), Money.of(maximum * 1_000_000, "EUR"));
        }
    }
}
