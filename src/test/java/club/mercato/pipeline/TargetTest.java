package club.mercato.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.directory.PlayerId;
import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import club.mercato.season.NeedId;
import club.mercato.season.WindowId;
import club.mercato.staff.Role;
import club.mercato.staff.StaffId;
import club.mercato.staff.StaffMember;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TargetTest {

    private static final Instant MONDAY = Instant.parse("2025-06-16T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2025-06-17T09:00:00Z");
    private static final StaffMember RECRUITER = member(Role.RECRUITER);
    private static final StaffMember OTHER_RECRUITER = member(Role.RECRUITER);
    private static final StaffMember MANAGER = member(Role.MANAGER);
    private static final List<StageGate> GATES = List.of(new OwnerGate(), new NeedGate(), new PriorityGate());

    private final Target target = Target.identified(
            UUID.randomUUID(),
            new PlayerId(UUID.randomUUID()),
            new WindowId(UUID.randomUUID()),
            Route.TRANSFER,
            RECRUITER.id(),
            MONDAY);

    @Test
    void aShortlistedTargetNeedsAnOwnerAndANeed() {
        assertThat(move(Stage.SHORTLISTED, RECRUITER))
                .extracting(refused -> refused.why().key())
                .containsExactly("pipeline.refused.noOwner", "pipeline.refused.noNeed");
        assertThat(target.stage()).isEqualTo(Stage.IDENTIFIED);

        target.assignTo(RECRUITER.id(), RECRUITER);
        target.answer(new NeedId(UUID.randomUUID()));

        assertThat(move(Stage.SHORTLISTED, RECRUITER)).isEmpty();
        assertThat(target.stage()).isEqualTo(Stage.SHORTLISTED);
        assertThat(target.stageSince()).isEqualTo(TUESDAY);
        assertThat(target.moves()).isEqualTo(1);
    }

    @Test
    void aSuggestedPriorityDoesNotOpenTheApproach() {
        shortlisted();
        target.prioritise(1, Optional.empty(), RECRUITER);

        assertThat(move(Stage.APPROACH, RECRUITER))
                .extracting(refused -> refused.why().key())
                .containsExactly("pipeline.refused.noPriority");

        target.prioritise(1, Optional.empty(), MANAGER);
        assertThat(move(Stage.APPROACH, RECRUITER)).isEmpty();
    }

    @Test
    void aRecruiterDoesNotReplaceAPriorityThatStands() {
        target.prioritise(2, Optional.of(1), MANAGER);

        assertThat(target.prioritise(1, Optional.empty(), RECRUITER)).isPresent();

        assertThat(target.candidate().priority()).contains(2);
        assertThat(target.candidate().priorityStands()).isTrue();
    }

    @Test
    void anybodyGivesAFirstOwnerButOnlyHeOrAManagerHandsItOn() {
        assertThat(target.assignTo(RECRUITER.id(), OTHER_RECRUITER)).isEmpty();
        assertThat(target.assignTo(OTHER_RECRUITER.id(), OTHER_RECRUITER)).isPresent();
        assertThat(target.candidate().owner()).contains(RECRUITER.id());
        assertThat(target.assignTo(OTHER_RECRUITER.id(), RECRUITER)).isEmpty();
        assertThat(target.assignTo(RECRUITER.id(), MANAGER)).isEmpty();
    }

    @Test
    void everyGateOnTheWayMustBeMet() {
        shortlisted();

        assertThat(move(Stage.TALKS, RECRUITER))
                .extracting(refused -> refused.why().key())
                .containsExactly("pipeline.refused.noPriority");
    }

    @Test
    void aDatumIsNotAskedForWhereAnotherGateStaysShut() {
        List<StageGate> gates = new ArrayList<>(GATES);
        gates.add(new ShutGate(Stage.TALKS, Sentence.of("pipeline.refused.noBidSent")));

        List<Refused> refusals = target.moveTo(Stage.TALKS, gates, Optional.empty(), RECRUITER, TUESDAY);

        assertThat(refusals).hasSize(1);
        assertThat(refusals.getFirst().lacks()).isEmpty();
    }

    @Test
    void aStepBackIsFreeButNeedsAReason() {
        shortlisted();

        assertThat(move(Stage.IDENTIFIED, RECRUITER))
                .extracting(refused -> refused.why().key())
                .containsExactly("pipeline.refused.noReason");
        assertThat(target.moveTo(Stage.IDENTIFIED, GATES, Optional.of("  "), RECRUITER, TUESDAY))
                .hasSize(1);
        assertThat(target.moveTo(Stage.IDENTIFIED, GATES, Optional.of("injured"), RECRUITER, TUESDAY))
                .isEmpty();
        assertThat(target.stage()).isEqualTo(Stage.IDENTIFIED);
    }

    @Test
    void aMoveToWhereItStandsChangesNothing() {
        assertThat(move(Stage.IDENTIFIED, RECRUITER)).isEmpty();
        assertThat(target.moves()).isZero();
        assertThat(target.stageSince()).isEqualTo(MONDAY);
    }

    @Test
    void aClosedTargetDoesNotMoveAndComesBackToItsStage() {
        shortlisted();
        target.close(ClosingReason.CLUB_REFUSED);

        assertThat(move(Stage.APPROACH, MANAGER))
                .extracting(refused -> refused.why().key())
                .containsExactly("pipeline.refused.notOpen");

        target.reopen(false);
        assertThat(target.stage()).isEqualTo(Stage.SHORTLISTED);
        assertThat(target.state()).isEqualTo(TargetState.OPEN);
    }

    @Test
    void aManagersFormConfirmsWhatARecruiterSuggested() {
        target.prioritise(1, Optional.empty(), RECRUITER);

        target.shape(new TargetForm(Optional.empty(), Optional.of(1), Optional.empty()), MANAGER);

        assertThat(target.candidate().priorityStands()).isTrue();
    }

    @Test
    void whoeverMovedItTakesTheMoveBackWithoutAReasonAndItStandsWhereItStoodSinceBefore() {
        shortlisted();

        assertThat(target.takeBackMove(GATES, RECRUITER)).isEmpty();

        assertThat(target.stage()).isEqualTo(Stage.IDENTIFIED);
        assertThat(target.stageSince()).isEqualTo(MONDAY);
        assertThat(target.moves()).as("it is a move of its own").isEqualTo(2);
    }

    @Test
    void nobodyTakesBackWhatAnotherMovedNorWhatWasTakenBack() {
        shortlisted();

        assertThat(target.takeBackMove(GATES, MANAGER))
                .extracting(refused -> refused.why().key())
                .containsExactly("pipeline.refused.nothingToTakeBack");
        assertThat(target.stage()).isEqualTo(Stage.SHORTLISTED);

        target.takeBackMove(GATES, RECRUITER);
        assertThat(target.takeBackMove(GATES, RECRUITER)).hasSize(1);
        assertThat(target.stage()).isEqualTo(Stage.IDENTIFIED);
    }

    @Test
    void takingBackAStepBackGoesThroughTheGatesAgain() {
        shortlisted();
        target.moveTo(Stage.IDENTIFIED, GATES, Optional.of("by mistake"), RECRUITER, TUESDAY);
        target.shape(new TargetForm(target.candidate().need(), Optional.empty(), Optional.empty()), RECRUITER);

        assertThat(target.takeBackMove(GATES, RECRUITER))
                .extracting(refused -> refused.why().key())
                .containsExactly("pipeline.refused.noOwner");

        target.assignTo(RECRUITER.id(), RECRUITER);
        assertThat(target.takeBackMove(GATES, RECRUITER)).isEmpty();
        assertThat(target.stage()).isEqualTo(Stage.SHORTLISTED);
    }

    private void shortlisted() {
        target.assignTo(RECRUITER.id(), RECRUITER);
        target.answer(new NeedId(UUID.randomUUID()));
        assertThat(move(Stage.SHORTLISTED, RECRUITER)).isEmpty();
    }

    private List<Refused> move(Stage to, StaffMember by) {
        return target.moveTo(to, GATES, Optional.empty(), by, TUESDAY);
    }

    private static StaffMember member(Role role) {
        UUID id = UUID.randomUUID();
        return new StaffMember(new StaffId(id).value(), role.name(), role.name(), "X", Set.of(role), ZoneOffset.UTC);
    }

    /** Lets nobody in. */
    private record ShutGate(Stage before, Sentence why) implements StageGate {
        @Override
        public Optional<Refused> refusal(Candidate candidate) {
            return Optional.of(Refused.because(why));
        }
    }
}
