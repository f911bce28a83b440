package club.mercato.testing;

import club.mercato.staff.House;
import club.mercato.staff.Role;
import club.mercato.staff.StaffMember;
import club.mercato.staff.StaffRoom;
import club.mercato.staff.TestStaff;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Members of staff for tests, and acts done as one of them, with the product's own principal. */
public final class SignedInAs {

    private static final ZoneId ZONE = ZoneId.of("Europe/Rome");

    private SignedInAs() {}

    /** A member of staff who has an account; the same one again for the same username. */
    public static StaffMember employed(StaffRoom staffRoom, String username, Role... roles) {
        return House.opening(() -> staffRoom.everyone().values().stream()
                .filter(member -> member.username().equals(username))
                .findAny()
                .orElseGet(() -> staffRoom.welcome(
                        UUID.randomUUID(), username, nameOf(username), "{none}", ZONE, Set.of(roles), false)));
    }

    /** A member of staff of whom no account knows: enough where nothing is written. */
    public static StaffMember stranger(Role... roles) {
        return TestStaff.stranger("stranger", ZONE, roles);
    }

    public static void run(StaffMember member, Runnable act) {
        get(member, () -> {
            act.run();
            return true;
        });
    }

    public static <T extends @Nullable Object> T get(StaffMember member, Supplier<T> act) {
        return with(TestStaff.authentication(member), act);
    }

    /** Runs the act with exactly this authentication; {@code null} is nobody. */
    public static <T extends @Nullable Object> T with(@Nullable Authentication authentication, Supplier<T> act) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        try {
            return act.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private static String nameOf(String username) {
        return Character.toUpperCase(username.charAt(0)) + username.substring(1) + " Testa";
    }
}
