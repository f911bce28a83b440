package club.mercato.killed;

import club.mercato.directory.ClubForm;
import club.mercato.directory.ClubRegister;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** Enters clubs. */
record EnterClubs(ClubRegister register, JdbcTemplate sql) implements Deed {

    @Override
    public UUID act() {
        return register.enter(ClubForm.named("Club " + UUID.randomUUID()))
                .orElseThrow()
                .value();
    }

    @Override
    public Set<UUID> changed() {
        return ids("select id from club");
    }

    @Override
    public Set<UUID> told() {
        return ids(
                "select subject_id from fact where subject_kind = 'club' and sentence = 'directory.fact.clubEntered'");
    }

    private Set<UUID> ids(String query) {
        return sql.queryForList(query, UUID.class).stream().collect(Collectors.toSet());
    }
}
