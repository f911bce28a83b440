package club.mercato.staff;

import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** Makes the product's own principal for tests of other modules. */
public final class TestStaff {

    private TestStaff() {}

    public static StaffMember stranger(String username, ZoneId zone, Role... roles) {
        return new StaffMember(UUID.randomUUID(), username, username, Initials.of(username), Set.of(roles), zone);
    }

    public static Authentication authentication(StaffMember member) {
        SignedIn principal = new SignedIn(member, "", true);
        return UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities());
    }
}
