package club.mercato.registration;

import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.contacts.Told;
import club.mercato.journal.Journal;
import club.mercato.kernel.Answer;
import club.mercato.kernel.HouseClock;
import club.mercato.kernel.Refused;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetEvent;
import club.mercato.testing.OnH2;
import club.mercato.testing.OnPostgres;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** The papers are followed one by one; each word on one is a fact, and the latest counts. */
class RegistrationDeskTest {

    @Nested
    @OnH2
    class H2 extends Rules {}

    @Nested
    @OnPostgres
    class Postgres extends Rules {}

    abstract static class Rules {

        /** Inside the tests' window, which closes on 1 September 2025 at 20:00 Rome. */
        private static final Instant IN_TIME = Instant.parse("2025-08-20T10:00:00Z");

        @Autowired
        private AutowireCapableBeanFactory beans;

        @Autowired
        private RegistrationDesk desk;

        @Autowired
        private Journal journal;

        @Autowired
        private HouseClock clock;

        private Told told = new Told();

        @BeforeEach
        void tell() {
            told = beans.createBean(Told.class);
        }

        @Test
        void heIsRegisteredOnceEveryPaperIsInOrder() {
            TargetCard target = told.approached("All In Order", "Borgo Papers");
            for (Formality kind : Formality.values()) {
                assertThat(lacking(target)).contains("registration.refused.missing." + kind.name());
                say(target, 0, Filing.Form.of(kind, Filing.State.IN_ORDER, IN_TIME))
                        .orElseThrow();
            }

            assertThat(lacking(target)).isEmpty();
            assertThat(facts(target))
                    .filteredOn("registration.fact.said"::equals)
                    .hasSize(4);
        }

        @Test
        void afterTheDeadlineNothingIsFiled() {
            TargetCard target = told.approached("Too Late", "Borgo Papers");

            Answer<Dossier> answer = told.as(
                    told.recruiter(),
                    () -> desk.say(
                            target.id(),
                            0,
                            Filing.Form.of(
                                    Formality.CONTRACT, Filing.State.FILED, Instant.parse("2025-09-01T18:00:00Z"))));

            assertThat(why(answer)).contains("registration.refused.tooLate");
            assertThat(told.as(told.recruiter(), () -> desk.of(target)).said()).isEmpty();
        }

        @Test
        void whoeverDidNotSeeTheLatestIsTold() {
            TargetCard target = told.approached("Unseen Papers", "Borgo Papers");
            say(target, 0, Filing.Form.of(Formality.TMS, Filing.State.FILED, IN_TIME))
                    .orElseThrow();

            assertThat(why(say(target, 0, Filing.Form.of(Formality.TMS, Filing.State.IN_ORDER, IN_TIME))))
                    .contains("registration.refused.saidMeanwhile");
            assertThat(say(target, 1, Filing.Form.of(Formality.TMS, Filing.State.IN_ORDER, IN_TIME))
                            .refusal())
                    .isEmpty();
        }

        private Answer<Dossier> say(TargetCard target, int seen, Filing.Form form) {
            return told.as(
                    told.recruiter(),
                    () -> Objects.requireNonNull(clock.at(IN_TIME, () -> desk.say(target.id(), seen, form))));
        }

        private Optional<String> lacking(TargetCard target) {
            return told.as(
                    told.recruiter(),
                    () -> Objects.requireNonNull(clock.at(
                            IN_TIME,
                            () -> desk.of(target)
                                    .lacking(IN_TIME)
                                    .map(refused -> refused.why().key()))));
        }

        private List<String> facts(TargetCard target) {
            return told.as(told.recruiter(), () -> journal.about(TargetEvent.of(target.id()), 50)).stream()
                    .map(entry -> entry.what().key())
                    .toList();
        }

        private static Optional<String> why(Answer<?> answer) {
            return answer.refusal().map(Refused::why).map(why -> why.key());
        }
    }
}
