package club.mercato.contacts.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.approach.Between;
import club.mercato.contacts.ContactLog;
import club.mercato.contacts.Direction;
import club.mercato.contacts.Party;
import club.mercato.contacts.Told;
import club.mercato.journal.Journal;
import club.mercato.parts.ActWanted;
import club.mercato.parts.RefusalNote;
import club.mercato.pipeline.Stage;
import club.mercato.pipeline.TargetEvent;
import club.mercato.pipeline.TargetId;
import club.mercato.staff.StaffMember;
import club.mercato.testing.ScreenTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The contact form says at the place what the guard misses, and lets nobody past who does not lead. */
@Import({Told.class, Between.class})
class CautionTest extends ScreenTest {

    private static final LocalDate RUNS_ON = LocalDate.of(2099, 6, 30);

    @Autowired
    private Between between;

    @Autowired
    private ContactLog log;

    @Autowired
    private Journal journal;

    @Test
    void theWarningComesWithThePartyAndGoesWithIt() {
        opened(between.recruiter());
        assertThat(_find(RefusalNote.class)).isEmpty();

        parties().choose(Party.AGENT);

        assertThat(_get(RefusalNote.class).getElement().getTextRecursively())
                .startsWith("No consent of Sassuolo Prova is on record.");
        assertThat(_find(NativeButton.class, spec -> spec.withText("Serve notice")))
                .hasSize(2); // on the page below, and in the form
        assertThat(_find(NativeButton.class, spec -> spec.withText("Go on with a reason")))
                .as("only whoever leads goes on")
                .isEmpty();

        parties().choose(Party.SELLING_CLUB);
        assertThat(_find(RefusalNote.class)).isEmpty();
    }

    @Test
    void whatTheyBeganIsNotStopped() {
        TargetId target = opened(between.recruiter());
        parties().choose(Party.AGENT);
        _click(_get(NativeButton.class, spec -> spec.withText("More fields")));

        _get(MoreFields.class).direction.setValue(Direction.THEY_APPROACHED);
        assertThat(_find(RefusalNote.class)).isEmpty();
        save("He offered his player.");

        assertThat(logged(target)).isEqualTo(1);
    }

    @Test
    void savingAgainstTheWarningIsRefusedAndNothingIsLost() {
        TargetId target = opened(between.recruiter());
        parties().choose(Party.PLAYER);

        save("Rang him.");

        assertThat(logged(target)).isZero();
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Summary")).getValue())
                .isEqualTo("Rang him.");
        assertThat(_find(RefusalNote.class)).hasSize(1);
    }

    @Test
    void aManagerGoesOnWithAReason() {
        TargetId target = opened(between.manager());
        parties().choose(Party.PLAYER);
        _click(_get(
                NativeButton.class,
                spec -> spec.withText("Go on with a reason")
                        .withPredicate(button -> button.getParent().orElseThrow() instanceof RefusalNote)));

        save("He wants to come.");
        assertThat(reason().getErrorMessage()).isEqualTo("Say why you go on.");
        reason().setValue("He rang us first");
        save("He wants to come.");

        assertThat(logged(target)).isEqualTo(1);
        assertThat(journal.about(TargetEvent.of(target), 20))
                .extracting(entry -> entry.what().key())
                .contains("contacts.fact.overruled");
    }

    @Test
    void theActLeavesTheFormAndKeepsWhatWasTyped() {
        TargetId target = opened(between.recruiter());
        parties().choose(Party.AGENT);
        _get(TextArea.class, spec -> spec.withLabel("Summary")).setValue("Half a sentence");

        _click(_get(
                NativeButton.class,
                spec -> spec.withText("Serve notice")
                        .withPredicate(button -> button.getParent().orElseThrow() instanceof RefusalNote)));

        assertThat(_find(ContactDialog.class)).as("never a dialog on a dialog").isEmpty();
        assertThat(ContactDraft.of(target))
                .hasValueSatisfying(draft -> assertThat(draft.summary()).isEqualTo("Half a sentence"));
    }

    private TargetId opened(StaffMember who) {
        TargetId target = between.at(Stage.APPROACH, between.club("Sassuolo Prova", "FIGC"), RUNS_ON);
        signIn(who);
        UI.getCurrent().navigate("targets/" + target.value());
        ActWanted.tell(UI.getCurrent(), "log-contact", Optional.of(target.value()));
        return target;
    }

    @SuppressWarnings("unchecked") // the first group is that of the parties
    private static ChoiceGroup<Party> parties() {
        return _get(ChoiceGroup.class, spec -> spec.withClasses("parties"));
    }

    private static TextField reason() {
        return _get(TextField.class, spec -> spec.withLabel("Reason to go on"));
    }

    private void save(String text) {
        _get(TextArea.class, spec -> spec.withLabel("Summary")).setValue(text);
        _get(ContactDialog.class).save();
    }

    private int logged(TargetId target) {
        return log.log(target, Optional.empty(), "", 0, 10).size();
    }
}
