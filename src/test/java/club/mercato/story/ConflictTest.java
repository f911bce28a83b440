package club.mercato.story;

import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.journal.Entry;
import club.mercato.journal.Journal;
import club.mercato.kernel.Answer;
import club.mercato.kernel.Refused;
import club.mercato.pipeline.Board;
import club.mercato.pipeline.MoveAnswer;
import club.mercato.pipeline.MoveWish;
import club.mercato.pipeline.NegotiationDesk;
import club.mercato.pipeline.NegotiationDesk.Versioned;
import club.mercato.pipeline.NewTarget;
import club.mercato.pipeline.Stage;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetEvent;
import club.mercato.pipeline.TargetForm;
import club.mercato.pipeline.TargetId;
import club.mercato.staff.StaffId;
import club.mercato.staff.StaffMember;
import club.mercato.testing.OnH2;
import club.mercato.testing.OnPostgres;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Two members of staff want to change the same target: nothing is overwritten and nobody is left in the dark. */
class ConflictTest {

    private static final int TIMES = 8;
    private static final int LOOKS = 40;

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
        private Board board;

        @Autowired
        private Journal journal;

        @RepeatedTest(TIMES)
        void ofTwoMovesAtTheSameMomentOneIsMadeAndTheOtherIsToldOfIt(RepetitionInfo turn) throws Exception {
            Scout scout = new Scout(context);
            StaffMember recruiter = scout.recruiter();
            StaffMember manager = scout.manager();
            TargetId id = scout.identified("Moved Twice " + turn.getCurrentRepetition());
            scout.prioritised(id);
            MoveWish toShortlisted = scout.wish(id, Stage.SHORTLISTED);
            MoveWish toApproach = scout.wish(id, Stage.APPROACH);

            List<MoveAnswer> answers = AtOnce.all(List.of(
                    () -> scout.as(recruiter, () -> desk.move(toShortlisted)),
                    () -> scout.as(manager, () -> desk.move(toApproach))));

            boolean recruiterWasFirst = answers.getFirst() instanceof MoveAnswer.Moved;
            Stage stage = recruiterWasFirst ? Stage.SHORTLISTED : Stage.APPROACH;
            StaffId mover = recruiterWasFirst ? recruiter.id() : manager.id();
            assertThat(recruiterWasFirst ? answers.getFirst() : answers.getLast())
                    .isEqualTo(new MoveAnswer.Moved(Stage.IDENTIFIED, stage));
            assertThat(recruiterWasFirst ? answers.getLast() : answers.getFirst())
                    .isInstanceOfSatisfying(MoveAnswer.Overtaken.class, told -> {
                        assertThat(told.by()).isEqualTo(mover);
                        assertThat(told.stage()).isEqualTo(stage);
                    });
            TargetCard card = scout.card(id);
            assertThat(card.stage()).isEqualTo(stage);
            assertThat(card.moves()).isOne();
            assertThat(facts(scout, id, "pipeline.fact.moved"))
                    .singleElement()
                    .extracting(Entry::by)
                    .isEqualTo(mover);
        }

        @Test
        void whoeverMovesACardAsHeSawItBeforeAnotherMoveIsToldWhoMovedIt() {
            Scout scout = new Scout(context);
            TargetId id = scout.identified("Seen Before");
            scout.prioritised(id);
            MoveWish seenBefore = scout.wish(id, Stage.SHORTLISTED);
            scout.moved(id, Stage.APPROACH);

            MoveAnswer answer = scout.as(scout.recruiter(), () -> desk.move(seenBefore));

            assertThat(answer).isInstanceOfSatisfying(MoveAnswer.Overtaken.class, told -> {
                assertThat(told.by()).isEqualTo(scout.manager().id());
                assertThat(told.stage()).isEqualTo(Stage.APPROACH);
            });
            assertThat(scout.card(id).stage()).isEqualTo(Stage.APPROACH);
            assertThat(facts(scout, id, "pipeline.fact.moved")).hasSize(1);
        }

        /** A screen that was told of a change and then saw the board of before would never see it. */
        @Test
        void whoeverLooksAtTheBoardAfterAMoveSeesItThoughOthersLookAtTheSameMoment() throws Exception {
            Scout scout = new Scout(context);
            StaffMember recruiter = scout.recruiter();
            TargetId id = scout.identified("Looked At");
            scout.prioritised(id);
            for (int time = 0; time < LOOKS; time++) {
                Stage stage = scout.card(id).stage() == Stage.APPROACH ? Stage.SHORTLISTED : Stage.APPROACH;
                MoveWish wish = new MoveWish(id, scout.card(id).moves(), stage, Map.of("reason", "to and fro"));
                scout.as(recruiter, () -> desk.move(wish));

                Callable<Stage> look = () -> scout.as(
                        recruiter, () -> board.now().card(id).orElseThrow().stage());
                assertThat(AtOnce.all(List.of(look, look, look, look))).containsOnly(stage);
            }
        }

        @RepeatedTest(TIMES)
        void aPlayerPutOnTheBoardTwiceAtTheSameMomentIsOneTarget(RepetitionInfo turn) throws Exception {
            Scout scout = new Scout(context);
            StaffMember recruiter = scout.recruiter();
            StaffMember manager = scout.manager();
            NewTarget wish = scout.wish("Wanted Twice " + turn.getCurrentRepetition());

            List<Answer<TargetId>> answers = AtOnce.all(List.of(
                    () -> scout.as(recruiter, () -> desk.identify(wish)),
                    () -> scout.as(manager, () -> desk.identify(wish))));

            List<TargetId> made = answers.stream()
                    .filter(answer -> answer.refusal().isEmpty())
                    .map(Answer::orElseThrow)
                    .toList();
            assertThat(made).hasSize(1);
            assertThat(answers.stream().flatMap(answer -> answer.refusal().stream()))
                    .singleElement()
                    .satisfies(refused -> {
                        assertThat(refused.why().key()).isEqualTo("pipeline.refused.alreadyTarget");
                        assertThat(refused.mends())
                                .extracting(Refused.Mend::on)
                                .containsExactly(Optional.of(made.getFirst().value()));
                    });
            assertThat(facts(scout, made.getFirst(), "pipeline.fact.identified"))
                    .hasSize(1);
        }

        @Test
        void anEditMadeOnAStaleFormIsRefusedAndTheOthersStands() {
            Scout scout = new Scout(context);
            TargetId id = scout.identified("Edited Twice");
            Versioned seen = scout.as(scout.recruiter(), () -> desk.formOf(id).orElseThrow());
            scout.as(scout.manager(), () -> desk.shape(id, seen.version(), prioritised(seen, 1)))
                    .orElseThrow();

            Answer<Versioned> answer =
                    scout.as(scout.recruiter(), () -> desk.shape(id, seen.version(), prioritised(seen, 3)));

            assertThat(answer.refusal().map(refused -> refused.why().key()))
                    .contains("pipeline.refused.changedMeanwhile");
            assertThat(scout.card(id).priority()).contains(1);
            assertThat(scout.card(id).priorityStands()).isTrue();
        }

        @Test
        void aRefusedEditChangesNothing() {
            Scout scout = new Scout(context);
            TargetId id = scout.identified("Half Edited");
            scout.prioritised(id);
            Versioned seen = scout.as(scout.recruiter(), () -> desk.formOf(id).orElseThrow());
            TargetForm disownedAndLessUrgent = new TargetForm(Optional.empty(), Optional.of(3), Optional.empty());

            Answer<Versioned> answer =
                    scout.as(scout.recruiter(), () -> desk.shape(id, seen.version(), disownedAndLessUrgent));

            assertThat(answer.refusal().map(refused -> refused.why().key()))
                    .contains("pipeline.refused.priorityStands");
            assertThat(scout.as(scout.recruiter(), () -> desk.formOf(id).orElseThrow()))
                    .isEqualTo(seen);
            assertThat(facts(scout, id, "pipeline.fact.noOwner")).isEmpty();
        }

        @RepeatedTest(TIMES)
        void ofTwoEditsAtTheSameMomentOneIsSavedAndTheOtherIsRefused(RepetitionInfo turn) throws Exception {
            Scout scout = new Scout(context);
            StaffMember recruiter = scout.recruiter();
            StaffMember manager = scout.manager();
            TargetId id = scout.identified("Edited At Once " + turn.getCurrentRepetition());
            Versioned seen = scout.as(recruiter, () -> desk.formOf(id).orElseThrow());

            List<Answer<Versioned>> answers = AtOnce.all(List.of(
                    () -> scout.as(recruiter, () -> desk.shape(id, seen.version(), prioritised(seen, 2))),
                    () -> scout.as(manager, () -> desk.shape(id, seen.version(), prioritised(seen, 1)))));

            boolean recruiterWasFirst = answers.getFirst().refusal().isEmpty();
            assertThat(answers.stream().flatMap(answer -> answer.refusal().stream()))
                    .singleElement()
                    .extracting(refused -> refused.why().key())
                    .isEqualTo("pipeline.refused.changedMeanwhile");
            assertThat(scout.card(id).priority()).contains(recruiterWasFirst ? 2 : 1);
            assertThat(facts(scout, id, recruiterWasFirst ? "pipeline.fact.suggested" : "pipeline.fact.priority"))
                    .hasSize(1);
            assertThat(facts(scout, id, recruiterWasFirst ? "pipeline.fact.priority" : "pipeline.fact.suggested"))
                    .isEmpty();
        }

        private static TargetForm prioritised(Versioned seen, int priority) {
            return new TargetForm(
                    seen.form().need(), Optional.of(priority), seen.form().owner());
        }

        private List<Entry> facts(Scout scout, TargetId id, String key) {
            return scout.as(scout.recruiter(), () -> journal.about(TargetEvent.of(id), 100)).stream()
                    .filter(entry -> entry.what().key().equals(key))
                    .toList();
        }
    }
}
