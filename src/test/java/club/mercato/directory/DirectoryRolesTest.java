package club.mercato.directory;

import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.kernel.Money;
import club.mercato.staff.Role;
import club.mercato.staff.StaffRoom;
import club.mercato.staff.TestStaff;
import club.mercato.testing.OnH2;
import club.mercato.testing.SignedInAs;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;

/** Role by operation: who may do what in the directory. */
@OnH2
class DirectoryRolesTest {

    private static final Set<Role> EVERYONE = EnumSet.allOf(Role.class);
    private static final Set<Role> EDITORS = EnumSet.of(Role.RECRUITER, Role.MANAGER);

    private static final PlayerId PLAYER = new PlayerId(new UUID(0, 1));
    private static final ClubId CLUB = new ClubId(new UUID(0, 2));
    private static final PersonId PERSON = new PersonId(new UUID(0, 3));

    @Autowired
    private PlayerRegister players;

    @Autowired
    private ClubRegister clubs;

    @Autowired
    private PeopleRegister people;

    @Autowired
    private PlayerImport uploads;

    @Autowired
    private StaffRoom staff;

    private record Row(String operation, Set<Role> allowed, Runnable act) {}

    /** Every form is refused for its missing name, so that whoever may, writes nothing. */
    @Test
    void everyRoleMayDoWhatTheTableSays() {
        PlayerForm player = PlayerForm.named("");
        ClubForm club = ClubForm.named("");
        PersonForm person = new PersonForm("", PersonKind.AGENT, null, null);
        SpellForm spell = new SpellForm(CLUB, SpellRole.PLAYER, LocalDate.EPOCH, null);
        List<Row> table = List.of(
                new Row("PlayerRegister.find", EVERYONE, () -> players.find(PLAYER)),
                new Row("PlayerRegister.findBySourceId", EVERYONE, () -> players.findBySourceId("none")),
                new Row("PlayerRegister.search", EVERYONE, () -> players.search(PlayerSearch.everyone(), 0, 1)),
                new Row(
                        "PlayerRegister.comparable",
                        EVERYONE,
                        () -> players.comparable(PLAYER, Money.of(1, "EUR"), 2, 3)),
                new Row("PlayerRegister.count", EVERYONE, () -> players.count(PlayerSearch.everyone())),
                new Row("PlayerRegister.enter", EDITORS, () -> players.enter(player)),
                new Row("PlayerRegister.amend", EDITORS, () -> players.amend(PLAYER, 0, player)),
                new Row("ClubRegister.find", EVERYONE, () -> clubs.find(CLUB)),
                new Row("ClubRegister.ownClub", EVERYONE, () -> clubs.ownClub()),
                new Row("ClubRegister.search", EVERYONE, () -> clubs.search("", 0, 1)),
                new Row("ClubRegister.count", EVERYONE, () -> clubs.count("")),
                new Row("ClubRegister.enter", EDITORS, () -> clubs.enter(club)),
                new Row("ClubRegister.amend", EDITORS, () -> clubs.amend(CLUB, 0, club)),
                new Row("PeopleRegister.find", EVERYONE, () -> people.find(PERSON)),
                new Row("PeopleRegister.search", EVERYONE, () -> people.search("", 0, 1)),
                new Row("PeopleRegister.count", EVERYONE, () -> people.count("")),
                new Row("PeopleRegister.agents", EVERYONE, () -> people.agents("", 1)),
                new Row("PeopleRegister.at", EVERYONE, () -> people.at(CLUB)),
                new Row("PeopleRegister.spellsOf(PersonId)", EVERYONE, () -> people.spellsOf(PERSON)),
                new Row("PeopleRegister.spellsOf(PlayerId)", EVERYONE, () -> people.spellsOf(PLAYER)),
                new Row("PeopleRegister.waysIn", EVERYONE, () -> people.waysIn(PLAYER)),
                new Row("PeopleRegister.enter", EDITORS, () -> people.enter(person)),
                new Row("PeopleRegister.amend", EDITORS, () -> people.amend(PERSON, 0, person)),
                new Row("PeopleRegister.enterSpell(PersonId)", EDITORS, () -> people.enterSpell(PERSON, spell)),
                new Row("PeopleRegister.enterSpell(PlayerId)", EDITORS, () -> people.enterSpell(PLAYER, spell)),
                new Row("PlayerImport.take", EDITORS, () -> uploads.take("x", new byte[0], (done, of) -> {})));

        for (Row row : table) {
            for (Role role : Role.values()) {
                assertThat(may(role, row.act()))
                        .as(role + " may " + row.operation())
                        .isEqualTo(row.allowed().contains(role));
            }
        }
        assertThat(table.stream().map(row -> row.operation().replaceFirst("\\(.*", "")))
                .as("the table names every operation")
                .containsAll(publicOperations())
                .hasSize((int) methods().count());
    }

    @Test
    void whoHasNotSignedInMayDoNothing() {
        assertThat(may(null, () -> players.count(PlayerSearch.everyone()))).isFalse();
        assertThat(may(null, () -> clubs.ownClub())).isFalse();
        assertThat(may(null, () -> people.count(""))).isFalse();
        assertThat(may(null, () -> uploads.take("x", new byte[0], (done, of) -> {})))
                .isFalse();
    }

    private boolean may(@Nullable Role role, Runnable act) {
        try {
            return SignedInAs.with(
                    role == null
                            ? null
                            : TestStaff.authentication(
                                    SignedInAs.employed(staff, role.name().toLowerCase(Locale.ROOT), role)),
                    () -> {
                        act.run();
                        return true;
                    });
        } catch (AccessDeniedException | AuthenticationException denied) {
            return false;
        }
    }

    private static Set<String> publicOperations() {
        return methods()
                .map(method -> method.getDeclaringClass().getSimpleName() + "." + method.getName())
                .collect(Collectors.toSet());
    }

    private static Stream<Method> methods() {
        return Stream.of(PlayerRegister.class, ClubRegister.class, PeopleRegister.class, PlayerImport.class)
                .flatMap(service -> Arrays.stream(service.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic());
    }
}
