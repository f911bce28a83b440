package club.mercato.completion;

import static club.mercato.approvals.Boardroom.today;
import static club.mercato.approvals.Boardroom.why;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.mercato.kernel.Answer;
import club.mercato.kernel.Money;
import club.mercato.kernel.Refused;
import club.mercato.pipeline.Stage;
import club.mercato.pipeline.TargetId;
import club.mercato.testing.OnH2;
import club.mercato.testing.OnPostgres;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** From the agreed fee to the signature: each step opens its stage, and four eyes look at the whole. */
class SigningDeskTest {

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
        private SigningDesk desk;

        @Autowired
        private JdbcClient sql;

        private Agreed agreed = new Agreed();

        @BeforeEach
        void meet() {
            agreed = beans.createBean(Agreed.class).meet();
        }

        @Test
        void theMedicalWaitsForThePersonalTerms() {
            TargetId target = agreed.accepted("Waits For Terms");
            assertThat(agreed.refusals("Ida", target, Stage.MEDICAL))
                    .singleElement()
                    .satisfies(refused -> {
                        assertThat(refused.why().key()).isEqualTo("completion.refused.noTerms");
                        assertThat(refused.mends()).containsExactly(Refused.Mend.by("agree-terms"));
                    });

            agreed.agree("Ida", target, agreed.asOffered(target)).orElseThrow();

            assertThat(agreed.why(target, Stage.MEDICAL)).isEmpty();
            assertThat(agreed.board().facts(target)).contains("completion.fact.terms");
        }

        @Test
        void termsNeedAnOfferThatStands() {
            TargetId target = agreed.board().target("No Offer Stands").id();

            Answer<Completion> answer =
                    agreed.agree("Ida", target, Agreed.terms(LocalDate.of(2030, 6, 30), Money.of(1, "EUR"), ""));

            assertThat(why(answer)).contains("completion.refused.noOffer");
            assertThat(agreed.why(target, Stage.MEDICAL)).containsExactly("completion.refused.noOffer");
        }

        @Test
        void aClauseThatWasLodgedAndAnOfferToAFreeAgentAreTalkedAboutToo() {
            TargetId clause = agreed.lodged("Clause Lodged");
            TargetId free = agreed.offeredToAFreeAgent("Free As A Bird");

            agreed.agree("Ida", clause, agreed.asOffered(clause)).orElseThrow();
            agreed.agree("Ida", free, agreed.asOffered(free)).orElseThrow();

            assertThat(agreed.why(clause, Stage.MEDICAL)).isEmpty();
            assertThat(agreed.why(free, Stage.MEDICAL)).isEmpty();
        }

        @Test
        void termsThatAreOtherThanTheBidAreNamed() {
            TargetId target = agreed.accepted("Other Than The Bid");
            LocalDate ends = agreed.asOffered(target).ends();
            Money wage = Money.of(500_000, "EUR");

            assertThat(why(agreed.agree("Ida", target, Agreed.terms(ends, wage, " "))))
                    .contains("completion.refused.differs");
            Completion now = agreed.agree("Ida", target, Agreed.terms(ends, wage, "He was offered more"))
                    .orElseThrow();

            assertThat(now.differences())
                    .extracting(difference -> difference.key())
                    .containsExactly("completion.differs.wage");
            assertThat(agreed.board().facts(target)).contains("completion.fact.termsDiffering");
        }

        @Test
        void theSignatureWaitsForMedicalPermitAndDirector() {
            TargetId target = agreed.accepted("Waits For All");
            agreed.agree("Ida", target, agreed.asOffered(target)).orElseThrow();
            assertThat(agreed.why(target, Stage.SIGNED))
                    .containsExactly(
                            "completion.refused.noMedical",
                            "completion.refused.noPermit",
                            "completion.refused.noSignOff");

            agreed.book(target).orElseThrow();
            assertThat(agreed.why(target, Stage.SIGNED)).first().isEqualTo("completion.refused.noResult");
            agreed.report(target, Medical.Outcome.PASSED, "").orElseThrow();
            agreed.permit(target, Permit.State.APPLIED).orElseThrow();
            assertThat(agreed.why(target, Stage.SIGNED)).first().isEqualTo("completion.refused.permit.APPLIED");
            assertThat(why(agreed.signOff("Dora", target, agreed.latest(target))))
                    .contains("completion.refused.permit.APPLIED");
            agreed.permit(target, Permit.State.GRANTED).orElseThrow();
            assertThat(agreed.refusals("Dora", target, Stage.SIGNED))
                    .singleElement()
                    .satisfies(refused -> assertThat(refused.mends()).containsExactly(Refused.Mend.by("sign-off")));

            agreed.signOff("Dora", target, agreed.latest(target)).orElseThrow();

            assertThat(agreed.why(target, Stage.SIGNED)).isEmpty();
            assertThat(agreed.now(target).medical().orElseThrow().place()).isEqualTo("Clinic, room 4");
            assertThat(agreed.board().facts(target))
                    .contains(
                            "completion.fact.booked",
                            "completion.fact.medical",
                            "completion.fact.permit",
                            "completion.fact.signedOff");
        }

        @Test
        void aFailedMedicalStopsIt() {
            TargetId target = agreed.readyToSign("Failed It");

            agreed.report(target, Medical.Outcome.FAILED, "").orElseThrow();

            assertThat(agreed.why(target, Stage.SIGNED)).first().isEqualTo("completion.refused.failed");
            assertThat(why(agreed.signOff("Dora", target, agreed.latest(target))))
                    .contains("completion.refused.failed");
        }

        @Test
        void conditionsAndOtherTermsHaveToBeKnown() {
            TargetId target = agreed.accepted("Has To Be Known");
            LocalDate ends = agreed.asOffered(target).ends();
            agreed.agree("Ida", target, Agreed.terms(ends, Money.of(9, "EUR"), "Rounding"))
                    .orElseThrow();
            assertThat(why(agreed.report(target, Medical.Outcome.CONDITIONS, "")))
                    .contains("completion.refused.noConditions");
            agreed.report(target, Medical.Outcome.CONDITIONS, "Knee: look again in six weeks")
                    .orElseThrow();
            agreed.permit(target, Permit.State.NOT_NEEDED).orElseThrow();
            SignOff.Form form = agreed.latest(target);

            assertThat(why(agreed.signOff("Dora", target, form))).contains("completion.refused.knowsDiffering");
            assertThat(why(agreed.signOff("Dora", target, new SignOff.Form(form.seen(), true, false, ""))))
                    .contains("completion.refused.knowsConditions");
            agreed.signOff("Dora", target, form.knowing()).orElseThrow();

            assertThat(agreed.board().facts(target)).contains("completion.fact.signedOffKnowing");
        }

        @Test
        void whatAMedicalFoundIsForFew() {
            TargetId target = agreed.accepted("For Few");
            agreed.report(target, Medical.Outcome.CONDITIONS, "Knee").orElseThrow();

            assertThat(note("Ida", target)).as("recorded it").isEqualTo("Knee");
            assertThat(note("Dora", target)).isEqualTo("Knee");
            assertThat(note("Manu", target)).isEqualTo("Knee");
            assertThat(note("Enzo", target)).isEmpty();
        }

        @Test
        void whoeverNegotiatedDoesNotSignOff() {
            TargetId target = agreed.readyToSign("Four Eyes");
            agreed.agree("Dario", target, agreed.asOffered(target)).orElseThrow();

            assertThat(why(agreed.signOff("Dario", target, agreed.latest(target))))
                    .contains("completion.refused.own.terms");
            assertThat(agreed.now(target).isSignedOff()).isFalse();
            assertThat(agreed.board().facts(target)).doesNotContain("completion.fact.signedOff");
        }

        @Test
        void aSignOffAsksForThePassword() {
            TargetId target = agreed.readyToSign("Password Please");
            SignOff.Form form = agreed.latest(target);

            assertThat(why(agreed.board().as("Vera", () -> desk.signOff(target, form))))
                    .contains("completion.refused.password");
        }

        @Test
        void aRecruiterDoesNotSignOff() {
            TargetId target = agreed.readyToSign("Recruiter Signs");
            SignOff.Form form = agreed.latest(target);

            assertThatThrownBy(() -> agreed.board().as("Enzo", () -> desk.signOff(target, form)))
                    .isInstanceOf(AccessDeniedException.class);
        }

        @Test
        void whatIsRecordedAfterASignOffTakesItAway() {
            TargetId target = agreed.readyToSign("Taken Away");
            SignOff.Form read = agreed.latest(target);
            agreed.signOff("Dora", target, read).orElseThrow();

            agreed.agree("Ida", target, agreed.asOffered(target)).orElseThrow();

            assertThat(agreed.why(target, Stage.SIGNED)).containsExactly("completion.refused.signOffVoid");
            assertThat(why(agreed.signOff("Dora", target, read))).contains("completion.refused.changedMeanwhile");
            agreed.signOff("Dora", target, agreed.latest(target)).orElseThrow();
            assertThat(agreed.why(target, Stage.SIGNED)).isEmpty();
        }

        @Test
        void whoeverDidNotSeeTheLatestIsTold() {
            TargetId target = agreed.readyToSign("Unseen Signature");

            Answer<Completion> answer = agreed.board()
                    .as("Enzo", () -> desk.permit(target, 0, new Permit.Form(Permit.State.NEEDED, today(), "")));

            assertThat(why(answer)).contains("completion.refused.recordedMeanwhile");
            assertThat(agreed.now(target).permit().orElseThrow().said().state()).isEqualTo(Permit.State.NOT_NEEDED);
        }

        @Test
        void theDatabaseRefusesASignOffOfWhoeverAgreedTheTerms() {
            TargetId target = agreed.readyToSign("Direct Sql");

            assertThatThrownBy(() -> insert(target, "Ida", Integer.MAX_VALUE, "PASSED", "NOT_NEEDED", 1))
                    .isInstanceOf(DataIntegrityViolationException.class);
        }

        @Test
        void theDatabaseRefusesASignOffOfAnAuthorOfTheBid() {
            TargetId target = agreed.readyToSign("Direct Author");
            agreed.agree("Manu", target, agreed.asOffered(target)).orElseThrow();

            assertThatThrownBy(() -> insert(target, "Ida", 1, "PASSED", "NOT_NEEDED", 2))
                    .as("she is an author, and says so")
                    .isInstanceOf(DataIntegrityViolationException.class);
            assertThatThrownBy(() -> insert(target, "Ida", Integer.MAX_VALUE, "PASSED", "NOT_NEEDED", 2))
                    .as("she is an author, and hides it")
                    .isInstanceOf(DataIntegrityViolationException.class);
        }

        @Test
        void theDatabaseRefusesASignOffWithoutMedicalOrPermit() {
            TargetId target = agreed.readyToSign("Direct Medical");

            assertThatThrownBy(() -> insert(target, "Dora", Integer.MAX_VALUE, "FAILED", "NOT_NEEDED", 1))
                    .isInstanceOf(DataIntegrityViolationException.class);
            assertThatThrownBy(() -> insert(target, "Dora", Integer.MAX_VALUE, "PASSED", "GRANTED", 1))
                    .as("nobody granted it")
                    .isInstanceOf(DataIntegrityViolationException.class);
            assertThat(insert(target, "Dora", Integer.MAX_VALUE, "PASSED", "NOT_NEEDED", 1))
                    .as("the same without the lie")
                    .isOne();
        }

        private int insert(TargetId target, String who, int authorSince, String outcome, String permit, int termsNo) {
            return sql.sql("""
                insert into sign_off (id, target_id, number, terms_no, bid_id, version_no, agreed_by, differs,
                    knows_differing, medical_no, outcome, knows_conditions, permit_no, permit_state, note, signed_by,
                    signer_author_since, signed_at)
                select ?, t.target_id, 1, t.number, t.bid_id, t.version_no, t.recorded_by, t.differs, false, 1, ?, false,
                    1, ?, '', ?, ?, current_timestamp
                from personal_terms t where t.target_id = ? and t.number = ?\
                """)
                    .params(
                            UUID.randomUUID(),
                            outcome,
                            permit,
                            agreed.board().staff(who).key(),
                            authorSince,
                            target.value(),
                            termsNo)
                    .update();
        }

        private String note(String who, TargetId target) {
            return agreed.board()
                    .as(who, () -> desk.of(target).flatMap(Completion::medical).orElseThrow())
                    .note();
        }
    }
}
