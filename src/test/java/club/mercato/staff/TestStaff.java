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

    /** A new session of this member: what was given in another one, a password say, does not count in it. */
    public static Authentication authentication(StaffMember member) {
        SignedIn principal = new SignedIn(member, "", true);
        UsernamePasswordAuthenticationToken session =
                UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities());
        session.setDetails(UUID.randomUUID());
        return session;
    }
}
