package club.mercato.testing;

import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.staff.CurrentStaff;
import club.mercato.staff.Role;
import club.mercato.staff.StaffMember;
import club.mercato.staff.StaffRoom;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The tests' own footing: each database is what its name says, and whoever signs in is known to the services. */
class HelpersTest {

    @Nested
    @OnH2
    class H2 extends Rules {
        H2() {
            super("H2");
        }
    }

    @Nested
    @OnPostgres
    class Postgres extends Rules {
        Postgres() {
            super("PostgreSQL");
        }
    }

    abstract static class Rules {

        private final String product;

        @Autowired
        DataSource dataSource;

        @Autowired
        StaffRoom staffRoom;

        @Autowired
        CurrentStaff currentStaff;

        Rules(String product) {
            this.product = product;
        }

        @Test
        void theDatabaseIsTheOneNamed() throws SQLException {
            try (Connection connection = dataSource.getConnection()) {
                assertThat(connection.getMetaData().getDatabaseProductName()).isEqualTo(product);
            }
        }

        @Test
        void whoeverIsEmployedIsKnownByName() {
            StaffMember rita = SignedInAs.employed(staffRoom, "rita", Role.RECRUITER);

            assertThat(SignedInAs.employed(staffRoom, "rita", Role.RECRUITER).id())
                    .isEqualTo(rita.id());
            SignedInAs.run(rita, () -> {
                assertThat(currentStaff.get()).isEqualTo(rita);
                assertThat(staffRoom.owners()).contains(rita);
            });
        }
    }
}
