package club.mercato.story;

import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.contacts.ContactForm;
import club.mercato.contacts.ContactLog;
import club.mercato.contacts.FollowUpForm;
import club.mercato.contacts.FollowUps;
import club.mercato.contacts.LoggedContact;
import club.mercato.contacts.Outcome;
import club.mercato.contacts.Party;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Subject;
import club.mercato.kernel.Word;
import club.mercato.notices.Mentions;
import club.mercato.notices.Notice;
import club.mercato.notices.Notices;
import club.mercato.pipeline.BackRoom;
import club.mercato.pipeline.RestrictionForm;
import club.mercato.pipeline.TargetEvent;
import club.mercato.pipeline.TargetId;
import club.mercato.staff.Role;
import club.mercato.staff.StaffMember;
import club.mercato.staff.StaffRoom;
import club.mercato.testing.OnH2;
import club.mercato.testing.OnPostgres;
import club.mercato.testing.SignedInAs;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Whoever is named with an @ is told, with what was written; and never of what he may not know. */
class MentionsTest {

    @Nested
    @OnH2
    class H2 extends Rules {}

    @Nested
    @OnPostgres
    class Postgres extends Rules {}

    abstract static class Rules {

        @Autowired
        ApplicationContext context;

        @Autowired
        Notices notices;

        @Autowired
        Mentions mentions;

        @Autowired
        ContactLog log;

        @Autowired
        FollowUps followUps;

        @Autowired
        BackRoom backRoom;

        @Autowired
        StaffRoom staffRoom;

        private Scout scout;
        private StaffMember teun;
        private String atTeun = "";

        @BeforeEach
        void somebodyWhoWasNeverNamed() {
            scout = new Scout(context);
            teun = SignedInAs.employed(staffRoom, "named-" + UUID.randomUUID(), Role.RECRUITER);
            atTeun = "@" + teun.username();
        }

        @Test
        void whoeverIsNamedInASummaryIsToldWhatWasWritten() {
            TargetId target = scout.approached("Named In A Summary");

            logged(target, "They ask " + atTeun + " to call.");

            assertThat(told(teun)).singleElement().satisfies(notice -> {
                assertThat(notice.about().name()).isEqualTo("Named In A Summary");
                assertThat(notice.doer()).contains(scout.recruiter().id());
                assertThat(notice.what())
                        .isEqualTo(Sentence.of(
                                "notices.notice.mentioned.in", new Word.Text("They ask " + atTeun + " to call.")));
            });
        }

        @Test
        void aCorrectionTellsOnlyWhomItNamesAnew() {
            StaffMember matteo = SignedInAs.employed(staffRoom, "named-" + UUID.randomUUID(), Role.MANAGER);
            TargetId target = scout.approached("Named Anew");
            LoggedContact contact = logged(target, atTeun + " may call.");

            scout.as(
                            scout.recruiter(),
                            () -> log.correct(
                                    contact.id(),
                                    contact.version(),
                                    form(target, atTeun + " and @" + matteo.username() + " may call."),
                                    "One more"))
                    .orElseThrow();

            assertThat(told(teun)).hasSize(1);
            assertThat(told(matteo)).hasSize(1);
        }

        @Test
        void whoeverIsNamedInANextStepIsTold() {
            TargetId target = scout.approached("Named In A Step");

            scout.as(
                            scout.recruiter(),
                            () -> followUps.set(
                                    target, FollowUpForm.on(LocalDate.now().plusDays(9), "Ask " + atTeun)))
                    .orElseThrow();
            scout.as(
                            scout.recruiter(),
                            () -> followUps.set(
                                    target, FollowUpForm.on(LocalDate.now().plusDays(12), "Ask " + atTeun)))
                    .orElseThrow();

            assertThat(told(teun)).as("named once, although the day changed").hasSize(1);
        }

        @Test
        void whoeverMayNotKnowIsNotToldAndTheWriterHearsOfThat() {
            TargetId target = scout.approached("Nobody Else Knows");
            scout.as(scout.manager(), () -> backRoom.restrict(target, new RestrictionForm(Optional.empty(), Set.of())))
                    .orElseThrow();
            Subject about = TargetEvent.of(target);

            logged(target, "Tell " + atTeun + " and @" + scout.manager().username() + ".");

            assertThat(told(teun)).isEmpty();
            assertThat(scout.as(scout.recruiter(), () -> mentions.untold(about, "Tell " + atTeun)))
                    .containsExactly(teun);
            assertThat(scout.as(scout.recruiter(), () -> mentions.nameable(about)))
                    .contains(scout.manager())
                    .doesNotContain(teun, scout.recruiter());
        }

        @Test
        void whoeverMayNotKnowLearnsNothingByAsking() {
            TargetId target = scout.approached("Asked About In Vain");
            scout.as(scout.manager(), () -> backRoom.restrict(target, new RestrictionForm(Optional.empty(), Set.of())))
                    .orElseThrow();
            Subject hidden = TargetEvent.of(target);
            Subject never = TargetEvent.of(new TargetId(UUID.randomUUID()));

            for (Subject about : List.of(hidden, never)) {
                assertThat(scout.as(teun, () -> mentions.nameable(about))).isEmpty();
                assertThat(scout.as(
                                teun,
                                () -> mentions.untold(
                                        about, "@" + scout.manager().username())))
                        .isEmpty();
            }
        }

        private LoggedContact logged(TargetId target, String summary) {
            return scout.as(scout.recruiter(), () -> log.log(form(target, summary)))
                    .orElseThrow()
                    .contact();
        }

        private static ContactForm form(TargetId target, String summary) {
            return ContactForm.of(target, Party.SELLING_CLUB, Outcome.PENDING, summary);
        }

        private List<Notice> told(StaffMember member) {
            return scout.as(member, () -> notices.page(Optional.empty(), 50));
        }
    }
}
