package club.mercato.testing;

import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.parts.Viewer;
import club.mercato.staff.Role;
import club.mercato.staff.StaffMember;
import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Screens in tests belong to whoever signed in. */
class ScreensTest extends ScreenTest {

    @Autowired
    private Viewer viewer;

    @Test
    void aScreenKnowsItsViewer() {
        StaffMember manager = signIn(Role.MANAGER);

        assertThat(UI.getCurrent()).isNotNull();
        assertThat(viewer.staff()).isEqualTo(manager);

        StaffMember recruiter = signIn(Role.RECRUITER);

        assertThat(viewer.staff()).isEqualTo(recruiter);
    }

    @Test
    void everyViewIsFoundThoughNoneIsPublic() {
        assertThat(ProductRoutes.views()).extracting(Class::getSimpleName).contains("LoginView");
    }
}
