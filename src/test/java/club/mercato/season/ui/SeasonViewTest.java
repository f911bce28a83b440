package club.mercato.season.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.approach.Between;
import club.mercato.contacts.Told;
import club.mercato.rules.Topic;
import club.mercato.season.NeedForm;
import club.mercato.season.SeasonCalendar;
import club.mercato.season.TransferWindow;
import club.mercato.season.WindowForm;
import club.mercato.staff.Role;
import club.mercato.staff.StaffMember;
import club.mercato.testing.ScreenTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The page of the season: windows, needs with coverage, rules. */
@Import({Told.class, Between.class})
class SeasonViewTest extends ScreenTest {

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    @Autowired
    private SeasonCalendar calendar;

    @Autowired
    private Between between;

    @BeforeEach
    void theClubIsItalian() {
        between.club("Sassuolo Prova", "FIGC");
    }

    @Test
    void aManagerEntersAWindowInTheAssociationsOwnTime() {
        signIn(Role.MANAGER);
        open();
        String name = "Entered " + UUID.randomUUID();

        _click(_get(NativeButton.class, spec -> spec.withText("Enter window")));
        field("Association").setValue("Serie A");
        field("Name").setValue(name);
        field("Source").setValue("figc.it");
        assertThat(zone().getValue()).as("known from the association").isEqualTo("Europe/Rome");
        zone().setValue("Europe/Rome");
        time("Opens").setValue(LocalDateTime.of(2099, 7, 1, 0, 0));
        save();
        assertThat(time("Closes").getErrorMessage()).isEqualTo("This is needed.");
        time("Closes").setValue(LocalDateTime.of(2099, 9, 1, 20, 0));
        save();

        assertThat(calendar.windows())
                .filteredOn(window -> window.name().equals(name))
                .singleElement()
                .satisfies(window -> assertThat(window.closes()).isEqualTo(Instant.parse("2099-09-01T18:00:00Z")));
        assertThat(row(name)).contains("1 Sep 2099, 20:00 Rome").contains("ours");
    }

    /** In March 2027 New York has changed its clocks on the 14th, and Rome changes them on the 28th. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2099-09-01T18:00:00Z | 1 Sep 2099, 20:00 Rome  | 1 Sep 2099, 14:00 New York
            2027-03-20T19:00:00Z | 20 Mar 2027, 20:00 Rome | 20 Mar 2027, 15:00 New York
            2027-03-29T18:00:00Z | 29 Mar 2027, 20:00 Rome | 29 Mar 2027, 14:00 New York
            """)
    void theDeadlineIsSaidInTheViewersZoneToo(Instant deadline, String there, String here) {
        String name = "Zoned " + UUID.randomUUID();
        StaffMember manager = between.manager();
        between.on(
                LocalDate.of(2026, 1, 1),
                manager,
                () -> calendar.announce(window(name, deadline)).orElseThrow());
        StaffMember inNewYork = new StaffMember(
                manager.key(),
                manager.username(),
                manager.name(),
                manager.initials(),
                manager.roles(),
                ZoneId.of("America/New_York"));

        signIn(inNewYork);
        open();

        assertThat(row(name)).contains(there).contains(here);
    }

    @Test
    void anUncoveredNeedIsSaidAndEdited() {
        String profile = "profile " + UUID.randomUUID();
        TransferWindow next = between.on(
                LocalDate.of(2026, 1, 1),
                between.manager(),
                () -> calendar.announce(window(
                                "Soon " + UUID.randomUUID(), Instant.now().plus(1, ChronoUnit.DAYS)))
                        .orElseThrow());
        between.on(
                LocalDate.of(2026, 1, 1),
                between.manager(),
                () -> calendar.say(new NeedForm("GK", profile, 1, next.id(), ""))
                        .orElseThrow());
        signIn(Role.MANAGER);
        open();
        windows().setValue(next);

        assertThat(row(profile)).contains("No live target");
        _click(_get(NativeButton.class, spec -> spec.withAttribute("aria-label", "Edit GK, " + profile)));
        field("Profile").setValue(profile + " anew");
        save();

        assertThat(row(profile)).contains("anew");
    }

    @Test
    void theRulesAreFilteredAndSayHowSureTheyAre() {
        signIn(Role.RECRUITER);
        open();

        assertThat(row("FIFA-NOTICE-27")).contains("informs only").contains("23 Nov 2026");
        assertThat(row("ITA-CONSENT")).contains("may refuse").contains("NOIF 95-bis(1)");
        topic().setValue(Topic.SQUAD_COST);
        association().setValue("Premier League");

        assertThat(row("ENG-SCR-85")).contains("85 %");
        assertThat(rowsWith("ITA-CONSENT")).isZero();
    }

    @Test
    void theSecretaryKeepsWindowsAndSeesNoNeeds() {
        signIn(Role.ADMIN);
        open();

        assertThat(_find(NativeButton.class, spec -> spec.withText("Enter window")))
                .hasSize(1);
        assertThat(_find(NeedsPanel.class)).isEmpty();
    }

    @Test
    void aRecruiterReadsOnly() {
        signIn(Role.RECRUITER);
        open();

        assertThat(_find(NativeButton.class, spec -> spec.withText("Enter window")))
                .isEmpty();
        assertThat(_find(NativeButton.class, spec -> spec.withText("Enter need")))
                .isEmpty();
        assertThat(_find(Anchor.class, spec -> spec.withText("Season"))).isEmpty();
        assertThat(_get(NeedsPanel.class).isVisible()).isTrue();
    }

    private static void open() {
        UI.getCurrent().navigate("season");
    }

    private static WindowForm window(String name, Instant closes) {
        return new WindowForm(
                "FIGC", name, closes.minus(60, ChronoUnit.DAYS), closes, ROME, "test", LocalDate.of(2025, 6, 1));
    }

    private static void save() {
        _click(_get(Button.class, spec -> spec.withText("Save")));
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static DateTimePicker time(String label) {
        return _get(DateTimePicker.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings("unchecked") // the only one with this label
    private static ComboBox<String> zone() {
        return _get(ComboBox.class, spec -> spec.withLabel("Time zone of the association"));
    }

    @SuppressWarnings("unchecked") // the one that chooses windows
    private static Select<TransferWindow> windows() {
        return _get(Select.class, spec -> spec.withClasses("window-choice"));
    }

    @SuppressWarnings("unchecked") // the one that chooses topics
    private static Select<Topic> topic() {
        return _get(Select.class, spec -> spec.withPredicate(one -> one.getValue() instanceof Topic));
    }

    @SuppressWarnings("unchecked") // the one that chooses associations
    private static Select<String> association() {
        return _get(
                Select.class,
                spec -> spec.withPredicate(
                        one -> "Association".equals(one.getAriaLabel().orElse(""))));
    }

    private static String row(String part) {
        return text(_get(NativeTableRow.class, spec -> spec.withPredicate(row -> contains(row, part))));
    }

    private static int rowsWith(String part) {
        return _find(NativeTableRow.class, spec -> spec.withPredicate(row -> contains(row, part)))
                .size();
    }

    /** Names of rules begin each other, so that a whole word is asked for. */
    private static boolean contains(NativeTableRow row, String part) {
        return row.getChildren()
                .flatMap(Component::getChildren)
                .map(SeasonViewTest::text)
                .anyMatch(text -> text.equals(part) || text.contains(part) && !part.matches("[A-Z]+(-[A-Z0-9]+)+"));
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
