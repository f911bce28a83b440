package club.mercato.demo;

import club.mercato.kernel.Money;
import club.mercato.mandates.Ceilings;
import club.mercato.mandates.Mandate;
import club.mercato.mandates.MandateDesk;
import club.mercato.mandates.MandateForm;
import java.util.List;
import org.springframework.stereotype.Component;

/** How far the demo club's negotiators may go for some of its invented players. */
@Component
class DemoMandates {

    private static final int DAYS_AGO = 9;

    private final DemoStaff staff;
    private final DemoBids bids;
    private final MandateDesk mandates;
    private final DemoTexts texts = new DemoTexts();

    DemoMandates(DemoStaff staff, DemoBids bids, MandateDesk mandates) {
        this.staff = staff;
        this.bids = bids;
        this.mandates = mandates;
    }

    /** Of a start that was interrupted, the mandates that are there already stay as they are. */
    void tell(DemoClub.Ground ground) {
        give(4, new MandateForm(upTo(5_000_000, 6_000_000), List.of(), ""), ground);
        give(23, inThreeSteps(), ground);
        give(33, MandateForm.upTo(upTo(15_000_000, 16_000_000)), ground);
    }

    private MandateForm inThreeSteps() {
        String[] words = texts.text("mandate.step").split("\\|");
        return new MandateForm(
                upTo(30_000_000, 34_000_000),
                List.of(
                        new Mandate.Step(upTo(24_000_000, 24_000_000), words[0]),
                        new Mandate.Step(upTo(28_000_000, 33_000_000), words[1]),
                        new Mandate.Step(upTo(30_000_000, 34_000_000), words[2])),
                texts.text("mandate.note"));
    }

    private void give(int number, MandateForm form, DemoClub.Ground ground) {
        staff.did(
                ground.cast().manager(),
                ground.daysAgo(DAYS_AGO, 14, number),
                () -> bids.target(number, ground)
                        .filter(target -> mandates.history(target).isEmpty())
                        .map(target -> mandates.give(target, 0, form).orElseThrow()));
    }

    private static Ceilings upTo(long guaranteed, long maximum) {
        return new Ceilings(Money.of(guaranteed, "EUR"), Money.of(maximum, "EUR"));
    }
}
