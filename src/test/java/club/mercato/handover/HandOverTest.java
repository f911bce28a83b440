package club.mercato.handover;

import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.contacts.FollowUp;
import club.mercato.contacts.FollowUpForm;
import club.mercato.contacts.FollowUps;
import club.mercato.contacts.Told;
import club.mercato.journal.Journal;
import club.mercato.pipeline.BackRoom;
import club.mercato.pipeline.NegotiationDesk;
import club.mercato.pipeline.RestrictionForm;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetEvent;
import club.mercato.pipeline.TargetId;
import club.mercato.staff.Role;
import club.mercato.staff.StaffId;
import club.mercato.staff.StaffMember;
import club.mercato.staff.StaffRoom;
import club.mercato.testing.OnH2;
import club.mercato.testing.OnPostgres;
import club.mercato.testing.SignedInAs;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Targets and next steps go to another in one act, and the journal says so. */
class HandOverTest {

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
        private HandOver handOver;

        @Autowired
        private FollowUps followUps;

        @Autowired
        private NegotiationDesk desk;

        @Autowired
        private BackRoom backRoom;

        @Autowired
        private Journal journal;

        @Autowired
        private StaffRoom staffRoom;

        @Test
        void aTargetGoesWithItsNextStep() {
            TargetCard target = told.approached("Goes With Step", "Olympique Hand");
            step(target.id(), told.recruiter(), "Call again");
            StaffMember heir = colleague("heir");

            Passing passed = told.as(told.recruiter(), () -> handOver.give(target.id(), target.owner(), heir.id()))
                    .orElseThrow();

            assertThat(passed.next()).map(FollowUp::what).contains("Call again");
            assertThat(told.card(target.id()).owner()).contains(heir.id());
            assertThat(told.as(heir, () -> followUps.next(target.id())).map(FollowUp::who))
                    .contains(heir.id());
            assertThat(facts(target.id())).startsWith("pipeline.fact.owner", "contacts.fact.followUpPassed");
        }

        @Test
        void onlyHeHimselfOrAManagerHandsOverWhatIsHis() {
            TargetCard target = told.approached("Not Yours", "Olympique Hand");
            StaffMember heir = colleague("heir");

            assertThat(told.as(heir, () -> handOver.give(target.id(), target.owner(), heir.id()))
                            .refusal())
                    .isPresent();
            assertThat(told.as(heir, () -> handOver.giveAll(told.recruiter().id(), heir.id()))
                            .refusal())
                    .isPresent();
            assertThat(told.card(target.id()).owner()).contains(told.recruiter().id());
            assertThat(told.as(told.manager(), () -> handOver.give(target.id(), target.owner(), heir.id()))
                            .refusal())
                    .isEmpty();
        }

        @Test
        void nobodyTakesOverWhoDoesNotWorkTargets() {
            TargetCard target = told.approached("To Nobody", "Olympique Hand");
            StaffMember director = colleague("signing-director", Role.DIRECTOR);

            assertThat(told.as(told.manager(), () -> handOver.give(target.id(), target.owner(), director.id()))
                            .refusal())
                    .isPresent();
        }

        @Test
        void everythingGoesInOneActAndThePreviewSaysWhat() {
            StaffMember leaving = colleague("leaving");
            StaffMember heir = colleague("heir");
            TargetCard owned = told.approached("All Of It", "Olympique Hand");
            TargetCard others = told.approached("Only The Step", "Olympique Hand");
            told.as(told.recruiter(), () -> handOver.give(owned.id(), owned.owner(), leaving.id()))
                    .orElseThrow();
            step(owned.id(), leaving, "Ask the agent");
            step(others.id(), leaving, "Send the letter");

            List<Passing> preview = told.as(leaving, () -> handOver.all(leaving.id()));
            assertThat(preview).extracting(passing -> passing.target().id()).containsExactly(owned.id(), others.id());
            assertThat(preview).extracting(Passing::owned).containsExactly(true, false);

            told.as(leaving, () -> handOver.giveAll(leaving.id(), heir.id())).orElseThrow();

            assertThat(told.as(leaving, () -> handOver.all(leaving.id()))).isEmpty();
            assertThat(told.card(owned.id()).owner()).contains(heir.id());
            assertThat(told.card(others.id()).owner()).contains(told.recruiter().id());
            assertThat(told.as(heir, () -> followUps.next(others.id())).map(FollowUp::who))
                    .contains(heir.id());
        }

        @Test
        void aRestrictedTargetGoesOnlyByWhoeverMayKnowOfItAndItsNewOwnerThenDoes() {
            StaffMember leaving = colleague("keeper-of-secrets");
            StaffMember heir = colleague("heir-of-secrets");
            StaffMember otherManager = colleague("manager-outside", Role.MANAGER);
            TargetCard target = told.approached("Secret Of Theirs", "Olympique Hand");
            told.as(told.manager(), () -> handOver.give(target.id(), target.owner(), leaving.id()))
                    .orElseThrow();
            step(target.id(), leaving, "Meet in private");
            Set<StaffId> none = Set.of();
            told.as(told.manager(), () -> backRoom.restrict(target.id(), new RestrictionForm(Optional.empty(), none)))
                    .orElseThrow();

            assertThat(told.as(otherManager, () -> handOver.all(leaving.id()))).isEmpty();
            told.as(otherManager, () -> handOver.giveAll(leaving.id(), heir.id()))
                    .orElseThrow();
            assertThat(told.as(leaving, () -> desk.find(target.id()))).isPresent();

            told.as(leaving, () -> handOver.giveAll(leaving.id(), heir.id())).orElseThrow();

            assertThat(told.as(heir, () -> desk.find(target.id()))).isPresent();
            assertThat(told.as(heir, () -> followUps.next(target.id())).map(FollowUp::who))
                    .contains(heir.id());
            assertThat(told.as(leaving, () -> desk.find(target.id()))).isEmpty();
        }

        private void step(TargetId target, StaffMember who, String what) {
            LocalDate day = LocalDate.now(who.zone()).plusDays(4);
            told.as(
                            who,
                            () -> followUps.set(
                                    target, new FollowUpForm(what, day, Optional.empty(), Optional.of(who.id()))))
                    .orElseThrow();
        }

        private List<String> facts(TargetId target) {
            return told.as(told.manager(), () -> journal.about(TargetEvent.of(target), 9)).stream()
                    .map(entry -> entry.what().key())
                    .toList();
        }

        private StaffMember colleague(String username, Role... roles) {
            return SignedInAs.employed(staffRoom, username, roles.length == 0 ? new Role[] {Role.RECRUITER} : roles);
        }
    }
}
