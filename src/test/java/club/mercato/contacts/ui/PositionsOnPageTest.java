package club.mercato.contacts.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.contacts.Attitude;
import club.mercato.contacts.ContactForm;
import club.mercato.contacts.ContactLog;
import club.mercato.contacts.Outcome;
import club.mercato.contacts.Party;
import club.mercato.contacts.PersonalPosition;
import club.mercato.contacts.Positions;
import club.mercato.contacts.Telling;
import club.mercato.contacts.Told;
import club.mercato.pipeline.TargetCard;
import club.mercato.testing.ScreenTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Positions and the log on a target's page. */
@Import(Told.class)
class PositionsOnPageTest extends ScreenTest {

    private static final LocalDate TODAY = LocalDate.now(Telling.ROME);

    @Autowired
    private Told told;

    @Autowired
    private ContactLog log;

    @Autowired
    private Positions positions;

    @Test
    void theListSaysHowEachPartyStandsAndWhatIsStale() {
        TargetCard target = told.approached("Stands", "Olympique Strip");
        confirmed(target, TODAY.minusDays(80), Outcome.NOT_FOR_SALE);
        stated(target, TODAY.minusDays(2), PersonalPosition.KEEN);
        open(target);

        List<Component> parties = list("Positions").getChildren().toList();
        assertThat(parties).hasSize(3);
        assertThat(text(parties.get(0))).contains("Club", "Not for sale", "stale");
        assertThat(text(parties.get(1))).contains("Player", "Keen").doesNotContain("stale");
        assertThat(text(parties.get(2))).contains("Agent", "Unknown").doesNotContain("stale");
    }

    @Test
    void everyReadingIsAMarkAndARowOfTheTable() {
        TargetCard target = told.approached("Marks", "Olympique Strip");
        confirmed(target, TODAY.minusDays(30), Outcome.REFUSED_TO_TALK);
        confirmed(target, TODAY.minusDays(20), Outcome.NOT_FOR_SALE);
        open(target);

        assertThat(marks())
                .extracting(mark -> mark.getElement().getAttribute("aria-label"))
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith("Club: reluctant, ")
                                .endsWith("Shown by a call: open it"),
                        second -> assertThat(second).startsWith("Club: not for sale, "));
        assertThat(_find(NativeTableRow.class)).as("with the head").hasSize(3);
    }

    @Test
    void aMarkBringsItsContactIntoViewHoweverFarBackItIs() {
        TargetCard target = told.approached("Far Back", "Olympique Strip");
        confirmed(target, TODAY.minusDays(50), Outcome.REFUSED_TO_TALK);
        for (int day = 30; day > 0; day--) {
            LocalDate on = TODAY.minusDays(day);
            told.on(
                    on,
                    () -> log.log(ContactForm.of(target.id(), Party.SELLING_CLUB, Outcome.INFORMATION, "Heard."))
                            .orElseThrow());
        }
        open(target);
        assertThat(rows()).hasSize(20);

        _click(marks().getFirst());

        assertThat(rows()).hasSize(31);
        assertThat(text(rows().getLast())).contains("Refused to talk");
    }

    @Test
    void aReadingStatedByHandSaysOnWhatItRests() {
        TargetCard target = told.approached("By Hand On Page", "Olympique Strip");
        stated(target, TODAY.minusDays(2), PersonalPosition.KEEN);
        open(target);

        _click(marks().getFirst());

        assertThat(text(_get(PositionStrip.class))).contains("His brother says so.");
    }

    @Test
    void withoutAReadingEachLaneSaysSo() {
        open(told.approached("No Reading", "Olympique Strip"));

        assertThat(marks()).isEmpty();
        assertThat(text(_get(PositionStrip.class))).contains("No reading yet");
    }

    @Test
    void theLogIsNarrowedByOutcome() {
        TargetCard target = told.approached("Narrowed On Page", "Olympique Strip");
        confirmed(target, TODAY.minusDays(3), Outcome.REFUSED_TO_TALK);
        confirmed(target, TODAY.minusDays(2), Outcome.NOT_FOR_SALE);
        open(target);

        _get(LogFilters.class).outcome.setValue(Outcome.NOT_FOR_SALE);
        assertThat(rows()).hasSize(1);
        _get(LogFilters.class).outcome.setValue(Outcome.BID_ACCEPTED);
        assertThat(rows()).isEmpty();
        assertThat(text(_get(LogOnPage.class))).contains("No contact matches.");
        _get(LogFilters.class).outcome.clear();
        assertThat(rows()).hasSize(2);
    }

    @Test
    void aTargetsPageHasOneButtonToLogAContactAndOtherPagesHaveTheFrames() {
        open(told.approached("One Button", "Olympique Strip"));
        assertThat(logButtons()).hasSize(1);

        UI.getCurrent().navigate("players");
        assertThat(logButtons()).hasSize(1);
    }

    private void confirmed(TargetCard target, LocalDate on, Outcome outcome) {
        told.on(
                on,
                () -> log.log(ContactForm.of(target.id(), Party.SELLING_CLUB, outcome, "So they said.")
                                .confirming())
                        .orElseThrow());
    }

    private void stated(TargetCard target, LocalDate on, PersonalPosition position) {
        told.on(
                on,
                () -> positions
                        .read(
                                target.id(),
                                Party.PLAYER,
                                Attitude.of(position),
                                on,
                                Optional.empty(),
                                "His brother says so.")
                        .orElseThrow());
    }

    private void open(TargetCard target) {
        signIn(told.recruiter());
        UI.getCurrent().navigate("targets/" + target.id().value());
    }

    private static List<NativeButton> marks() {
        return _find(NativeButton.class).stream()
                .filter(button -> button.hasClassName("strip-mark"))
                .toList();
    }

    private static List<NativeButton> logButtons() {
        return _find(NativeButton.class).stream()
                .filter(button -> button.getElement().getTextRecursively().startsWith("Log contact"))
                .toList();
    }

    private static List<Component> rows() {
        return list("Contact log").getChildren().toList();
    }

    private static UnorderedList list(String name) {
        return _find(UnorderedList.class).stream()
                .filter(list -> name.equals(list.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
