package club.mercato.mandates.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.contacts.Told;
import club.mercato.journal.Journal;
import club.mercato.kernel.Money;
import club.mercato.mandates.Ceilings;
import club.mercato.mandates.Mandate;
import club.mercato.mandates.MandateDesk;
import club.mercato.mandates.MandateForm;
import club.mercato.parts.RefusalNote;
import club.mercato.parts.SumField;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetEvent;
import club.mercato.staff.Role;
import club.mercato.testing.ScreenTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** How far a negotiator may go stands on the target's page, beside how the parties stand. */
@Import(Told.class)
class MandateOnPageTest extends ScreenTest {

    @Autowired
    private Told told;

    @Autowired
    private MandateDesk mandates;

    @Autowired
    private Journal journal;

    @Test
    void withoutAMandateThePageSaysThatNothingIsOffered() {
        TargetCard target = told.approached("Nothing Offered", "Borgo Ladder");
        signIn(Role.RECRUITER);
        open(target);

        assertThat(textOf(track())).contains("None").contains("Nothing is offered for him without asking.");
        assertThat(_find(NativeButton.class, spec -> spec.withText("Give a mandate")))
                .as("a recruiter gives none")
                .isEmpty();
    }

    @Test
    void aManagerGivesAMandateWithItsLadderInPlace() {
        TargetCard target = told.approached("Gets A Ladder", "Borgo Ladder");
        signIn(Role.MANAGER);
        open(target);

        _click(_get(NativeButton.class, spec -> spec.withText("Give a mandate")));
        sums("Guaranteed up to").getFirst().setValue(new BigDecimal("40000000"));
        sums("Maximum up to").getFirst().setValue(new BigDecimal("46000000"));
        _click(_get(NativeButton.class, spec -> spec.withText("Add a step")));
        _get(TextField.class, spec -> spec.withLabel("What is conceded")).setValue("Three dates");
        sums("Guaranteed up to").getLast().setValue(new BigDecimal("36000000"));
        sums("Maximum up to").getLast().setValue(new BigDecimal("40000000"));
        _click(_get(Button.class, spec -> spec.withText("Give the mandate")));

        assertThat(textOf(track())).contains("EUR 40.0m").contains("EUR 46.0m").contains("Not used yet.");
        assertThat(textOf(panel())).contains("Three dates").contains("36.0m · 40.0m max");
        assertThat(mandates.standing(target.id()).orElseThrow().ladder()).hasSize(1);
        assertThat(journal.about(TargetEvent.of(target.id()), 1))
                .extracting(entry -> entry.what().key())
                .containsExactly("mandates.fact.given");
    }

    @Test
    void aMaximumBelowTheGuaranteedIsRefusedAtItsField() {
        TargetCard target = told.approached("Maximum Below", "Borgo Ladder");
        signIn(Role.MANAGER);
        open(target);
        _click(_get(NativeButton.class, spec -> spec.withText("Give a mandate")));

        sums("Guaranteed up to").getFirst().setValue(new BigDecimal("40"));
        sums("Maximum up to").getFirst().setValue(new BigDecimal("39"));
        _click(_get(Button.class, spec -> spec.withText("Give the mandate")));

        assertThat(sums("Maximum up to").getFirst().getErrorMessage()).contains("not below the guaranteed");
        assertThat(mandates.standing(target.id())).isEmpty();
    }

    @Test
    void whoeverOverlookedAnotherMandateIsToldBothSides() {
        TargetCard target = told.approached("Overlooked", "Borgo Ladder");
        signIn(Role.MANAGER);
        open(target);
        _click(_get(NativeButton.class, spec -> spec.withText("Give a mandate")));
        mandates.give(target.id(), 0, MandateForm.upTo(upTo(10))).orElseThrow();

        sums("Guaranteed up to").getFirst().setValue(new BigDecimal("20000000"));
        sums("Maximum up to").getFirst().setValue(new BigDecimal("20000000"));
        _click(_get(Button.class, spec -> spec.withText("Give the mandate")));

        assertThat(textOf(_get(RefusalNote.class))).contains("gave another mandate meanwhile: EUR 10,000,000.00");
        _click(_get(Button.class, spec -> spec.withText("Give the mandate")));
        assertThat(mandates.standing(target.id()).map(Mandate::ceilings)).contains(upTo(20));
    }

    @Test
    void aWithdrawnMandateStaysReadable() {
        TargetCard target = told.approached("Taken Away", "Borgo Ladder");
        signIn(Role.MANAGER);
        mandates.give(target.id(), 0, MandateForm.upTo(upTo(10))).orElseThrow();
        open(target);

        _click(_get(NativeButton.class, spec -> spec.withText("Withdraw the mandate")));
        _click(_get(Button.class, spec -> spec.withText("Withdraw the mandate")));
        assertThat(_get(TextField.class, spec -> spec.withLabel("Reason")).getErrorMessage())
                .isEqualTo("Say why.");
        _get(TextField.class, spec -> spec.withLabel("Reason")).setValue("He is injured");
        _click(_get(Button.class, spec -> spec.withText("Withdraw the mandate")));

        assertThat(textOf(track())).contains("None");
        assertThat(textOf(panel())).contains("He is injured").contains("EUR 10,000,000.00 guaranteed");
    }

    private static List<SumField> sums(String label) {
        return _find(SumField.class, spec -> spec.withLabel(label));
    }

    private static Section track() {
        return _get(Section.class, spec -> spec.withClasses("mandate-track"));
    }

    private static Section panel() {
        return _get(Section.class, spec -> spec.withClasses("mandate-panel"));
    }

    private static Ceilings upTo(long millions) {
        return new Ceilings(Money.of(millions * 1_000_000, "EUR"), Money.of(millions * 1_000_000, "EUR"));
    }

    private static void open(TargetCard target) {
        UI.getCurrent().navigate("targets/" + target.id().value());
    }

    private static String textOf(Component component) {
        return component.getElement().getTextRecursively();
    }
}
