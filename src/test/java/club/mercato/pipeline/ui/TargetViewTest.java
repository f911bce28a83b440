package club.mercato.pipeline.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.contacts.ContactForm;
import club.mercato.contacts.ContactLog;
import club.mercato.contacts.Logged;
import club.mercato.contacts.Outcome;
import club.mercato.contacts.Party;
import club.mercato.contacts.Telling;
import club.mercato.contacts.Told;
import club.mercato.kernel.Ids;
import club.mercato.kernel.Phrasebook;
import club.mercato.parts.ActWanted;
import club.mercato.parts.RefusalNote;
import club.mercato.pipeline.ClosingReason;
import club.mercato.pipeline.NegotiationDesk;
import club.mercato.pipeline.Stage;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetState;
import club.mercato.staff.Role;
import club.mercato.testing.ScreenTest;
import club.mercato.testing.Statements;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The page of a target. */
@Import(Told.class)
class TargetViewTest extends ScreenTest {

    @Autowired
    private Told told;

    @Autowired
    private ContactLog log;

    @Autowired
    private NegotiationDesk desk;

    @Test
    void thePageIsHeadedByThePlayersName() {
        open(told.approached("Leonardo Heading", "Olympique Page"), Role.RECRUITER);

        assertThat(_find(H1.class))
                .singleElement()
                .extracting(heading -> heading.getElement().getTextRecursively())
                .isEqualTo("Leonardo Heading");
        assertThat(text()).contains("Olympique Page", "right foot", "188 cm", "Approach · 0 d", "CB");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        signIn(Role.RECRUITER);

        UI.getCurrent().navigate("targets/" + Ids.next());
        String never = _get(H1.class).getText();
        UI.getCurrent().navigate("targets/no-id");

        assertThat(_find(TargetView.class)).isEmpty();
        assertThat(never).isEqualTo(new Phrasebook(Locale.ENGLISH, Telling.ROME).say("shell.nothingHere"));
        assertThat(_get(H1.class).getText()).as("nothing tells the two apart").isEqualTo(never);
    }

    @Test
    void theLogShowsContactsNewestFirstWithTheirGapAndTheSilence() {
        TargetCard target = told.approached("Log On Page", "Olympique Page");
        LocalDate today = LocalDate.now(Telling.ROME);
        told.on(today.minusDays(12), () -> logged(target, Outcome.REFUSED_TO_TALK, "They would not discuss him."));
        told.on(today.minusDays(3), () -> logged(target, Outcome.PENDING, "Asked again."));
        open(target, Role.RECRUITER);

        List<ListItem> rows = rows("Contact log");
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst().getElement().getTextRecursively()).contains("Pending", "Asked again.", "9 days");
        assertThat(text()).contains("3 days silent. Olympique Page was asked by call");
    }

    @Test
    void whatIsLoggedElsewhereStandsInTheLogAfterARefresh() {
        TargetCard target = told.approached("Same Round Trip", "Olympique Page");
        open(target, Role.RECRUITER);
        assertThat(rows("Contact log")).isEmpty();

        told.on(LocalDate.now(Telling.ROME), () -> logged(target, Outcome.LISTENING, "They listen."));
        ActWanted.tell(
                UI.getCurrent(), "target-changed", Optional.of(target.id().value()));

        assertThat(rows("Contact log")).hasSize(1);
        assertThat(rows("Timeline").getFirst().getElement().getTextRecursively())
                .contains("Recruiter Testa", "logged a call with Olympique Page: listening");
    }

    @Test
    void aCorrectionKeepsTheFirstTextReadable() {
        TargetCard target = told.approached("Readable", "Olympique Page");
        Logged first =
                told.on(LocalDate.now(Telling.ROME), () -> logged(target, Outcome.PENDING, "Asked the chairmann."));
        told.on(
                LocalDate.now(Telling.ROME),
                () -> log.correct(
                                first.id(),
                                1,
                                ContactForm.of(target.id(), Party.SELLING_CLUB, Outcome.PENDING, "Asked the chairman."),
                                "Slip")
                        .orElseThrow());
        open(target, Role.RECRUITER);
        assertThat(rows("Contact log").getFirst().getElement().getTextRecursively())
                .contains("Asked the chairman.", "Slip")
                .doesNotContain("chairmann");

        _click(button("Corrected by"));

        assertThat(rows("Contact log").getFirst().getElement().getTextRecursively())
                .contains("Asked the chairmann.");
    }

    @Test
    void aRefusedMoveSaysWhyAndOffersWhatMendsIt() {
        TargetCard target = told.approached("Refused Move", "Olympique Page");
        open(target, Role.RECRUITER);

        choose("In talks");

        RefusalNote note = _get(RefusalNote.class);
        assertThat(note.getElement().getAttribute("role")).isEqualTo("alert");
        assertThat(note.getElement().getTextRecursively())
                .contains("Not moved to In talks.", "Nobody has spoken to Olympique Page yet.", "Log contact");
        assertThat(told.card(target.id()).stage()).isEqualTo(Stage.APPROACH);
    }

    @Test
    void aStepBackAsksForItsReasonAndThenGoesThrough() {
        TargetCard target = told.approached("Step Back", "Olympique Page");
        open(target, Role.RECRUITER);

        choose("Shortlisted");
        TextField reason = _get(TextField.class, spec -> spec.withLabel("Reason"));
        reason.setValue("Too early");
        _click(_get(Button.class, spec -> spec.withText("Move")));

        assertThat(told.card(target.id()).stage()).isEqualTo(Stage.SHORTLISTED);
        assertThat(text()).contains("Shortlisted · 0 d");
    }

    @Test
    void aStaleEditShowsBothSidesAndKeepsWhatWasChosen() {
        TargetCard target = told.approached("Both Sides", "Olympique Page");
        open(target, Role.MANAGER);
        _click(button("Edit"));
        Select<Integer> priority = _get(Select.class, spec -> spec.withLabel("Priority"));
        priority.setValue(3);
        told.as(
                told.manager(),
                () -> desk.prioritise(target.id(), Optional.of(1), 2).orElseThrow());

        _click(_get(Button.class, spec -> spec.withText("Save")));

        assertThat(text(_get(TargetEditor.class))).contains("Somebody else changed this target meanwhile.");
        assertThat(priority.getHelperText()).isEqualTo("Now: Priority 2");
        assertThat(priority.getValue()).isEqualTo(3);

        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(told.card(target.id()).priority()).contains(3);
    }

    @Test
    void aTargetIsClosedWithAReasonAndComesBack() {
        TargetCard target = told.approached("Closed", "Olympique Page");
        open(target, Role.RECRUITER);
        _click(button("Close target"));
        Select<ClosingReason> reason = _get(Select.class, spec -> spec.withLabel("Reason"));
        reason.setValue(ClosingReason.CLUB_REFUSED);
        _click(_get(Button.class, spec -> spec.withText("Close target")));
        assertThat(text()).contains("Closed: Club refused.");

        _click(button("Reopen"));
        _get(TextField.class, spec -> spec.withLabel("Reason")).setValue("They called");
        _click(_get(Button.class, spec -> spec.withText("Reopen")));
        assertThat(told.card(target.id()).state()).isEqualTo(TargetState.OPEN);
    }

    @Test
    void aDirectorReadsAndSetsPrioritiesOnly() {
        open(told.approached("Director's", "Olympique Page"), Role.DIRECTOR);

        assertThat(_find(NativeButton.class).stream()
                        .map(one -> one.getElement().getTextRecursively()))
                .contains("Edit")
                .noneMatch(text -> text.startsWith("Move to")
                        || text.startsWith("Log contact")
                        || text.startsWith("Close target")
                        || text.startsWith("Correct"));
    }

    @Test
    void openingAPageAsksTheDatabaseAtMostTwentyOneTimes() {
        TargetCard target = told.approached("Statements", "Olympique Page");
        LocalDate today = LocalDate.now(Telling.ROME);
        for (int day = 1; day < 9; day++) {
            int ago = day;
            told.on(
                    today.minusDays(ago),
                    () -> log.log(ContactForm.of(target.id(), Party.SELLING_CLUB, Outcome.LISTENING, "Day " + ago)
                                    .confirming())
                            .orElseThrow());
        }
        signIn(told.recruiter());

        long statements = Statements.of(
                () -> UI.getCurrent().navigate("targets/" + target.id().value()));

        assertThat(statements).isBetween(1L, 21L);
    }

    private void open(TargetCard target, Role role) {
        signIn(told.as(told.recruiter(), () -> employed(role)));
        UI.getCurrent().navigate("targets/" + target.id().value());
    }

    private static void choose(String stage) {
        _click(button("Move to"));
        _click(button(stage));
    }

    private static NativeButton button(String text) {
        return _find(NativeButton.class).stream()
                .filter(one -> one.getElement().getTextRecursively().startsWith(text))
                .findFirst()
                .orElseThrow();
    }

    private static List<ListItem> rows(String name) {
        return _find(UnorderedList.class).stream()
                .filter(list -> name.equals(list.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow()
                .getChildren()
                .map(ListItem.class::cast)
                .toList();
    }

    private Logged logged(TargetCard target, Outcome outcome, String text) {
        return log.log(ContactForm.of(target.id(), Party.SELLING_CLUB, outcome, text))
                .orElseThrow();
    }

    private static String text() {
        return text(_get(TargetView.class));
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
