package club.mercato.settings.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.staff.Role;
import club.mercato.testing.ScreenTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.IntegerField;
import org.junit.jupiter.api.Test;

/** Managers and administrators keep the house's settings. */
class SettingsViewTest extends ScreenTest {

    @Test
    void aManagerSetsHowLongAMedicalMayTake() {
        signIn(Role.MANAGER);
        UI.getCurrent().navigate("settings");
        IntegerField signed = field("Signed");
        signed.setValue(signed.getValue() + 3);
        int wished = signed.getValue();

        _click(_get(Button.class, spec -> spec.withText("Save")));

        assertThat(_get(SettingsView.class).getElement().getTextRecursively()).contains("Saved.");
        UI.getCurrent().navigate("players");
        UI.getCurrent().navigate("settings");
        assertThat(field("Signed").getValue()).isEqualTo(wished);
    }

    @Test
    void whatIsOutOfBoundsIsSaidAtItsField() {
        signIn(Role.ADMIN);
        UI.getCurrent().navigate("settings");
        field("Identified").setValue(0);

        _click(_get(Button.class, spec -> spec.withText("Save")));

        assertThat(field("Identified").getErrorMessage()).isEqualTo("From 1 to 365.");
    }

    @Test
    void aLimitThatIsEmptiedIsNone() {
        signIn(Role.MANAGER);
        UI.getCurrent().navigate("settings");
        IntegerField most = field("Most cards in Medical");
        assertThat(most.getValue()).isNull();

        most.setValue(2);
        _click(_get(Button.class, spec -> spec.withText("Save")));
        most.clear();
        _click(_get(Button.class, spec -> spec.withText("Save")));

        assertThat(most.isInvalid()).isFalse();
        UI.getCurrent().navigate("players");
        UI.getCurrent().navigate("settings");
        assertThat(field("Most cards in Medical").getValue()).isNull();
    }

    @Test
    void aRecruiterSetsNothing() {
        signIn(Role.RECRUITER);

        UI.getCurrent().navigate("settings");

        assertThat(_find(SettingsView.class)).isEmpty();
    }

    private static IntegerField field(String label) {
        return _get(IntegerField.class, spec -> spec.withLabel(label));
    }
}
