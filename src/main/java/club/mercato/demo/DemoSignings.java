package club.mercato.demo;

import club.mercato.completion.Completion;
import club.mercato.completion.Medical;
import club.mercato.completion.Permit;
import club.mercato.completion.PersonalTerms;
import club.mercato.completion.SignOff;
import club.mercato.completion.SigningDesk;
import club.mercato.contacts.Party;
import club.mercato.pipeline.TargetId;
import club.mercato.registration.Filing;
import club.mercato.registration.Formality;
import club.mercato.registration.RegistrationDesk;
import club.mercato.staff.StaffMember;
import club.mercato.staff.StepUp;
import club.mercato.terms.Terms;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/** Three of the demo club's invented players after the fee: one waits for his medical, one has signed, one is registered. */
@Component
class DemoSignings {

    private static final int MEDICAL = 7;
    private static final int SIGNED = 8;
    private static final int REGISTERED = 9;

    private final DemoStaff staff;
    private final DemoBids bids;
    private final SigningDesk signing;
    private final RegistrationDesk registration;
    private final StepUp stepUp;
    private final DemoTexts texts = new DemoTexts();

    DemoSignings(DemoStaff staff, DemoBids bids, SigningDesk signing, RegistrationDesk registration, StepUp stepUp) {
        this.staff = staff;
        this.bids = bids;
        this.signing = signing;
        this.registration = registration;
        this.stepUp = stepUp;
    }

    /** Of a start that was interrupted, what is there already stays as it is. */
    void tell(DemoClub.Ground ground) {
        StaffMember ilaria = ground.cast().recruiter();
        Terms terms = new DemoOffers(ground, texts).small();
        bids.accepted(MEDICAL, ilaria, 9, terms, ground).ifPresent(target -> {
            agree(target, ilaria, 4, ground);
            book(target, ilaria, 1, ground);
        });
        bids.accepted(SIGNED, ilaria, 12, terms, ground).ifPresent(target -> sign(target, ilaria, 7, ground));
        bids.accepted(REGISTERED, ilaria, 16, terms, ground).ifPresent(target -> {
            sign(target, ilaria, 11, ground);
            register(target, ilaria, ground);
        });
    }

    private void sign(TargetId target, StaffMember by, int daysAgo, DemoClub.Ground ground) {
        agree(target, by, daysAgo, ground);
        book(target, by, daysAgo, ground);
        staff.did(
                by,
                ground.daysAgo(daysAgo - 1, 15, 20),
                () -> signing.report(
                                target,
                                1,
                                new Medical.Report(
                                        Medical.Outcome.PASSED, ground.today().minusDays(daysAgo - 1L), ""))
                        .orElseThrow());
        Permit.Form permit = new Permit.Form(
                Permit.State.NOT_NEEDED, ground.today().minusDays(daysAgo), texts.text("signing.permit"));
        staff.did(
                by,
                ground.daysAgo(daysAgo - 1, 15, 30),
                () -> signing.permit(target, 0, permit).orElseThrow());
        staff.did(ground.cast().director2(), ground.daysAgo(daysAgo - 2, 9, 50), () -> {
            stepUp.confirm(DemoStaff.PASSWORD).orElseThrow();
            SignOff.Seen seen = now(target).latest().orElseThrow();
            return signing.signOff(target, new SignOff.Form(seen, false, false, texts.text("signing.note")))
                    .orElseThrow();
        });
    }

    /** As the bid offered it. */
    private void agree(TargetId target, StaffMember by, int daysAgo, DemoClub.Ground ground) {
        staff.did(by, ground.daysAgo(daysAgo, 11, 35), () -> {
            Terms offered = now(target).offer().orElseThrow().current().terms();
            PersonalTerms.Pay pay = new PersonalTerms.Pay(
                    offered.contract().yearlyWage(),
                    offered.contract().signingOnFee(),
                    offered.agentFees().forPlayer());
            PersonalTerms.Form form = new PersonalTerms.Form(
                    Party.AGENT, "", ground.today().minusDays(daysAgo), offered.ends(), pay, "", "");
            return signing.agree(target, 0, form).orElseThrow();
        });
    }

    /** For the next morning. */
    private void book(TargetId target, StaffMember by, int daysAgo, DemoClub.Ground ground) {
        Medical.Booking booking = new Medical.Booking(
                ground.today()
                        .minusDays(daysAgo)
                        .plusDays(daysAgo == 1 ? 3 : 1)
                        .atTime(LocalTime.of(8, 30))
                        .atZone(DemoStaff.TURIN)
                        .toInstant(),
                texts.text("signing.place"));
        staff.did(
                by,
                ground.daysAgo(daysAgo, 12, 5),
                () -> signing.book(target, 0, booking).orElseThrow());
    }

    private void register(TargetId target, StaffMember by, DemoClub.Ground ground) {
        staff.did(by, ground.daysAgo(0, 0, 0), () -> {
            int daysAgo = 8;
            for (Formality kind : registration.of(target).orElseThrow().needed()) {
                paper(target, kind, by, daysAgo, ground);
                daysAgo -= 2;
            }
            return target;
        });
    }

    private void paper(TargetId target, Formality kind, StaffMember by, int daysAgo, DemoClub.Ground ground) {
        staff.did(
                by,
                ground.daysAgo(daysAgo, 10, 15),
                () -> registration
                        .say(target, 0, Filing.Form.of(kind, Filing.State.FILED, ground.daysAgo(daysAgo, 10, 0)))
                        .orElseThrow());
        staff.did(
                by,
                ground.daysAgo(daysAgo - 1, 16, 40),
                () -> registration
                        .say(
                                target,
                                1,
                                Filing.Form.of(kind, Filing.State.IN_ORDER, ground.daysAgo(daysAgo - 1, 16, 30)))
                        .orElseThrow());
    }

    private Completion now(TargetId target) {
        return signing.of(target).orElseThrow();
    }
}
