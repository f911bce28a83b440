package club.mercato.patience.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.contacts.Telling;
import club.mercato.contacts.Told;
import club.mercato.patience.ParkForm;
import club.mercato.patience.Until;
import club.mercato.patience.WaitingRoom;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetState;
import club.mercato.staff.Role;
import club.mercato.testing.ScreenTest;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Parking a target from its page, seeing it wait, and taking it back. */
class ParkingOnScreenTest extends ScreenTest {

    @Autowired
    private WaitingRoom room;

    private Told told = new Told();

    @BeforeEach
    void tell() {
        told = context.getAutowireCapableBeanFactory().createBean(Told.class);
    }

    @Test
    void aTargetIsParkedFromItsPageAndThatIsUndone() {
        TargetCard target = told.approached("Parked On Page", "Borgo Screen");
        open(target, Role.RECRUITER);
        _click(button("Park"));
        assertThat(_get(TextField.class, spec -> spec.withLabel("What is to be done then"))
                        .getValue())
                .isEqualTo("Pick it up again");

        _get(DatePicker.class, spec -> spec.withLabel("Until")).setValue(today().plusDays(9));
        _get(TextField.class, spec -> spec.withLabel("What we wait for")).setValue("The draw");
        _click(_get(Button.class, spec -> spec.withText("Park")));

        assertThat(told.card(target.id()).state()).isEqualTo(TargetState.PARKED);
        assertThat(_get(Waiting.class).getElement().getTextRecursively())
                .contains("Parked", "Until", "The draw", "Then: Pick it up again");
        assertThat(_get(Div.class, spec -> spec.withClasses("target-closed")).getText())
                .startsWith("Parked until");
        assertThat(buttons()).contains("Bring back", "Close target").doesNotContain("Park", "Move to…");

        _click(button("Undo"));

        assertThat(told.card(target.id()).state()).isEqualTo(TargetState.OPEN);
        assertThat(buttons()).contains("Park", "Close target");
    }

    @Test
    void aDayThatIsNotToComeIsRefusedAtItsField() {
        TargetCard target = told.approached("Refused On Page", "Borgo Screen");
        open(target, Role.RECRUITER);
        _click(button("Park"));

        _click(_get(Button.class, spec -> spec.withText("Park")));
        DatePicker day = _get(DatePicker.class, spec -> spec.withLabel("Until"));
        assertThat(day.getErrorMessage()).isEqualTo("Say until which day.");
        day.setValue(today());
        _click(_get(Button.class, spec -> spec.withText("Park")));

        assertThat(day.getErrorMessage()).isEqualTo("A target is parked until a day after today.");
        assertThat(told.card(target.id()).state()).isEqualTo(TargetState.OPEN);
    }

    @Test
    void whatIsParkedIsInItsListWithTheDay() {
        TargetCard target = told.approached("Parked In List", "Borgo Screen");
        told.as(
                told.recruiter(),
                () -> room.park(
                                target.id(),
                                target.parkedUntil(),
                                new ParkForm(Until.day(today().plusDays(3)), "", "Call them"))
                        .orElseThrow());
        signIn(Role.DIRECTOR);

        UI.getCurrent().navigate("targets", new QueryParameters(Map.of("state", List.of("parked"))));

        Grid<TargetCard> grid = _get(Grid.class);
        List<String> names = IntStream.range(0, GridKt._size(grid))
                .mapToObj(row -> GridKt._get(grid, row).player().name())
                .toList();
        assertThat(names).contains("Parked In List");
        UI.getCurrent().navigate("targets");
        Grid<TargetCard> open = _get(Grid.class);
        assertThat(IntStream.range(0, GridKt._size(open))
                        .mapToObj(row -> GridKt._get(open, row).player().name()))
                .doesNotContain("Parked In List");
    }

    @Test
    void aDirectorSeesThatItWaitsAndParksNothing() {
        TargetCard target = told.approached("Read Only", "Borgo Screen");

        open(target, Role.DIRECTOR);

        assertThat(buttons()).doesNotContain("Park", "Close target");
    }

    private void open(TargetCard target, Role role) {
        signIn(told.as(told.recruiter(), () -> employed(role)));
        UI.getCurrent().navigate("targets/" + target.id().value());
    }

    private static LocalDate today() {
        return LocalDate.now(Telling.ROME);
    }

    private static List<String> buttons() {
        return _find(NativeButton.class).stream()
                .map(button -> button.getElement().getTextRecursively())
                .toList();
    }

    private static NativeButton button(String text) {
        return _find(NativeButton.class).stream()
                .filter(button -> button.getElement().getTextRecursively().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
