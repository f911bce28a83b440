package club.mercato.story;

import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.journal.Journal;
import club.mercato.kernel.Answer;
import club.mercato.pipeline.NegotiationDesk;
import club.mercato.pipeline.NewTarget;
import club.mercato.pipeline.Stage;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetEvent;
import club.mercato.pipeline.TargetForm;
import club.mercato.pipeline.TargetId;
import club.mercato.pipeline.TargetList;
import club.mercato.staff.StaffMember;
import club.mercato.testing.OnH2;
import club.mercato.testing.OnPostgres;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A player is put straight into a stage in one act, or nothing of it is done. */
class QuickAddTest {

    @Nested
    @OnH2
    class H2 extends Rules {}

    @Nested
    @OnPostgres
    class Postgres extends Rules {}

    abstract static class Rules {

        @Autowired
        private ApplicationContext context;

        @Autowired
        private NegotiationDesk desk;

        @Autowired
        private TargetList list;

        @Autowired
        private Journal journal;

        private Scout scout;

        @BeforeEach
        void findTheScout() {
            scout = new Scout(context);
        }

        @Test
        void whoeverMeetsTheGatesStandsInTheStageAtOnce() {
            NewTarget wish = prioritised(scout.wish("Adamo Diritto"));

            TargetId id = scout.as(scout.manager(), () -> desk.identify(wish, Stage.APPROACH))
                    .orElseThrow();

            TargetCard card = scout.card(id);
            assertThat(card.stage()).isEqualTo(Stage.APPROACH);
            assertThat(card.priorityStands()).isTrue();
            List<String> facts = scout.as(scout.manager(), () -> journal.about(TargetEvent.of(id), 9)).stream()
                    .map(fact -> fact.what().key())
                    .toList();
            assertThat(facts)
                    .containsExactly(
                            "pipeline.fact.moved",
                            "pipeline.fact.priority",
                            "pipeline.fact.need",
                            "pipeline.fact.owner",
                            "pipeline.fact.identified");
        }

        @Test
        void whatAGateRefusesLeavesNothingBehind() {
            NewTarget wish = prioritised(scout.wish("Bice Fermata"));

            assertThat(refused(scout.recruiter(), wish, Stage.APPROACH))
                    .as("his priority is a suggestion")
                    .contains("pipeline.refused.noPriority");
            assertThat(refused(scout.recruiter(), ownerless(wish), Stage.SHORTLISTED))
                    .contains("pipeline.refused.noOwner");
            assertThat(refused(scout.manager(), wish, Stage.TALKS)).isPresent();

            assertThat(scout.as(scout.manager(), () -> list.of(wish.player()))).isEmpty();
            TargetId id = scout.as(scout.recruiter(), () -> desk.identify(wish, Stage.SHORTLISTED))
                    .orElseThrow();
            assertThat(scout.card(id).stage()).isEqualTo(Stage.SHORTLISTED);
        }

        @Test
        void aSecondCardOfAPlayerIsRefusedNamingTheFirst() {
            NewTarget wish = scout.wish("Ciro Doppio");
            TargetId first = scout.as(scout.recruiter(), () -> desk.identify(wish, Stage.SHORTLISTED))
                    .orElseThrow();

            Answer<TargetId> second = scout.as(scout.manager(), () -> desk.identify(wish, Stage.SHORTLISTED));

            assertThat(second.refusal().orElseThrow().mends().getFirst().on()).contains(first.value());
            assertThat(scout.as(scout.manager(), () -> list.of(wish.player()))).hasSize(1);
        }

        private Optional<String> refused(StaffMember by, NewTarget wish, Stage stage) {
            return scout.as(by, () -> desk.identify(wish, stage))
                    .refusal()
                    .map(refused -> refused.why().key());
        }

        private static NewTarget prioritised(NewTarget wish) {
            return new NewTarget(
                    wish.player(),
                    wish.window(),
                    wish.route(),
                    new TargetForm(
                            wish.form().need(), Optional.of(1), wish.form().owner()));
        }

        private static NewTarget ownerless(NewTarget wish) {
            return new NewTarget(
                    wish.player(),
                    wish.window(),
                    wish.route(),
                    new TargetForm(wish.form().need(), Optional.empty(), Optional.empty()));
        }
    }
}
