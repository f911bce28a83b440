package club.mercato.notices;

import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.staff.Role;
import club.mercato.staff.StaffMember;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom an @ means. */
class HandlesTest {

    private static final Handles HANDLES = new Handles(List.of(
            member("recruiter", "Ilaria Monteforte", "IM"),
            member("recruiter2", "Teun van der Aalst", "TA"),
            member("manager", "Matteo Degl'Innocenti", "MD"),
            member("scout", "Matteo De Luca", "ML"),
            member("tomas", "Tomás Ábalos", "TÁ")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ask @Ilaria Monteforte tomorrow.   | recruiter
            @ilaria, call them                 | recruiter
            (@IM)                              | recruiter
            Ask @recruiter                     | recruiter
            Ask @recruiter2                    | recruiter2
            @Teun van der Aalst: yes           | recruiter2
            @Matteo Degl'Innocenti knows       | manager
            @Matteo De Luca knows              | scout
            @tomás and nobody else             | tomas
            """)
    void oneIsMeant(String text, String username) {
        assertThat(HANDLES.in(text)).extracting(StaffMember::username).containsExactly(username);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ask @Matteo                        | two are called so
            write to sales@manager.example     | an address
            @Ilariana                          | another name
            Ilaria Monteforte                  | no @
            @                                  | nobody
            """)
    void nobodyIsMeant(String text, String why) {
        assertThat(HANDLES.in(text)).as(why).isEmpty();
    }

    @ParameterizedTest
    @CsvSource("@IM and @TA and again @Ilaria")
    void severalAreMeant(String text) {
        assertThat(HANDLES.in(text))
                .extracting(StaffMember::username)
                .containsExactlyInAnyOrder("recruiter", "recruiter2");
    }

    private static StaffMember member(String username, String name, String initials) {
        return new StaffMember(
                UUID.randomUUID(), username, name, initials, Set.of(Role.RECRUITER), ZoneId.of("Europe/Rome"));
    }
}
