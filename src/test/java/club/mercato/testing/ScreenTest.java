package club.mercato.testing;

import club.mercato.staff.Role;
import club.mercato.staff.StaffMember;
import club.mercato.staff.StaffRoom;
import club.mercato.staff.TestStaff;
import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * A test of screens without a browser: sign in, then navigate and look with Karibu-Testing's {@code LocatorJ}.
 *
 * <pre>{@code
 * class PlayersViewTest extends ScreenTest {
 *
 *     @Test
 *     void theListIsFoundByName() {
 *         signIn(Role.RECRUITER);
 *         UI.getCurrent().navigate("players");
 *         assertThat(_get(H1.class).getText()).isEqualTo("Players");
 *     }
 * }
 * }</pre>
 */
@OnH2
public abstract class ScreenTest {

    private static final Routes ROUTES = ProductRoutes.all();

    @Autowired
    protected ApplicationContext context;

    @Autowired
    protected StaffRoom staffRoom;

    /** Opens a browser tab as a member of staff who has exactly these roles, and an account named after them. */
    protected StaffMember signIn(Role... roles) {
        StaffMember member = employed(roles);
        signIn(member);
        return member;
    }

    /** The account that {@link #signIn(Role...)} uses for these roles. */
    protected StaffMember employed(Role... roles) {
        String username =
                String.join("-", Arrays.stream(roles).map(Role::name).toList()).toLowerCase(Locale.ROOT);
        return SignedInAs.employed(staffRoom, username, roles);
    }

    /** Opens a new session and tab as this member of staff; what was open before is closed. */
    protected void signIn(StaffMember member) {
        signOut();
        // The first page is opened while the session is set up, so its request must know the viewer already.
        MockVaadin.setMockRequestFactory(session -> signedIn(new FakeRequest(session), member));
        become(member);
        MockVaadin.setup(UI::new, new MockSpringServlet(ROUTES, context, UI::new));
        signedIn((FakeRequest) VaadinServletRequest.getCurrent().getRequest(), member);
        become(member);
    }

    @AfterEach
    protected void signOut() {
        MockVaadin.tearDown();
        MockVaadin.setMockRequestFactory(FakeRequest::new);
        SecurityContextHolder.clearContext();
    }

    private static void become(StaffMember member) {
        SecurityContext security = SecurityContextHolder.createEmptyContext();
        security.setAuthentication(TestStaff.authentication(member));
        SecurityContextHolder.setContext(security);
    }

    private static FakeRequest signedIn(FakeRequest request, StaffMember member) {
        Authentication authentication = TestStaff.authentication(member);
        request.setUserPrincipalInt(authentication);
        request.setUserInRole((principal, role) -> member.roles().stream()
                .anyMatch(held -> role.equals(held.name()) || role.equals("ROLE_" + held.name())));
        return request;
    }
}
