package club.mercato.demo;

import club.mercato.kernel.HouseClock;
import club.mercato.kernel.Ids;
import club.mercato.staff.House;
import club.mercato.staff.Role;
import club.mercato.staff.StaffMember;
import club.mercato.staff.StaffRoom;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The demo club's people: invented, with the accounts that the sign-in page lists. */
@Component
class DemoStaff {

    static final ZoneId TURIN = ZoneId.of("Europe/Rome");
    static final String PASSWORD = "mercato-demo";

    private final StaffRoom staffRoom;
    private final PasswordEncoder passwords;
    private final HouseClock clock;

    DemoStaff(StaffRoom staffRoom, PasswordEncoder passwords, HouseClock clock) {
        this.staffRoom = staffRoom;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Who plays which part in the history. */
    record Cast(
            StaffMember recruiter,
            StaffMember recruiter2,
            StaffMember manager,
            StaffMember director,
            StaffMember director2,
            StaffMember admin) {

        List<StaffMember> recruiters() {
            return List.of(recruiter, recruiter2);
        }
    }

    Cast hire() {
        String password = passwords.encode(PASSWORD);
        StaffMember director = hire("director", "Ragnhild Østby-Castellani", password, Role.DIRECTOR);
        House.opening(() -> {
            staffRoom.seatOnBoard(director.id());
            return director;
        });
        StaffMember director2 = hire("director2", "Sevda Quliyeva", password, Role.DIRECTOR);
        return new Cast(
                hire("recruiter", "Ilaria Monteforte", password, Role.RECRUITER),
                hire("recruiter2", "Teun van der Aalst", password, Role.RECRUITER),
                hire("manager", "Matteo Degl'Innocenti", password, Role.MANAGER),
                director,
                director2,
                hire("admin", "Benedetta Archivolti", password, Role.ADMIN));
    }

    /** The cast of a house that an earlier start began to fill; empty before the first. */
    Optional<Cast> known() {
        Map<String, StaffMember> byName = House.opening(() -> staffRoom.everyone()).values().stream()
                .collect(Collectors.toMap(StaffMember::username, member -> member));
        StaffMember recruiter = byName.get("recruiter");
        StaffMember recruiter2 = byName.get("recruiter2");
        StaffMember manager = byName.get("manager");
        StaffMember director = byName.get("director");
        StaffMember director2 = byName.get("director2");
        StaffMember admin = byName.get("admin");
        if (recruiter == null
                || recruiter2 == null
                || manager == null
                || director == null
                || director2 == null
                || admin == null) {
            return Optional.empty();
        }
        return Optional.of(new Cast(recruiter, recruiter2, manager, director, director2, admin));
    }

    /** What a member of staff did at a moment in the past. */
    <T extends @Nullable Object> T did(StaffMember member, Instant at, Supplier<T> act) {
        return House.opening(() -> staffRoom.as(member, () -> clock.at(at, act)));
    }

    private StaffMember hire(String username, String name, String password, Role role) {
        return House.opening(() -> staffRoom.welcome(Ids.next(), username, name, password, TURIN, Set.of(role), true));
    }
}
