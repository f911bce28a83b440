package club.mercato.staff;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;

/**
 * A member of staff as others see him.
 *
 * @param key      the id's value; use {@link #id()}
 * @param initials one or two letters for his disc
 * @param zone     where his days begin and end
 */
public record StaffMember(UUID key, String username, String name, String initials, Set<Role> roles, ZoneId zone)
        implements Serializable {

    public StaffMember {
        roles = Set.copyOf(roles);
    }

    public StaffId id() {
        return new StaffId(key);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Whether his word on a priority, an owner or a need stands: a manager's or a director's. */
    public boolean leads() {
        return is(Role.MANAGER) || is(Role.DIRECTOR);
    }

    /** Whether targets are anything that he works with or decides on: not an administrator's alone. */
    public boolean readsTargets() {
        return is(Role.RECRUITER) || leads();
    }

    /** Whether he works on targets: creates and moves them, logs contacts. */
    public boolean worksTargets() {
        return is(Role.RECRUITER) || is(Role.MANAGER);
    }
}
