package club.mercato.journal;

import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;

/**
 * Forces a decision to the disk before anybody is told of it. H2 writes a commit to the file at once, but has it on the
 * disk only after a checkpoint; PostgreSQL has it there with the commit, unless its operator chose otherwise.
 */
@Component
public class OnDisk {

    private final JdbcTemplate database;
    private final boolean h2;

    OnDisk(DataSource source) throws MetaDataAccessException {
        this.database = new JdbcTemplate(source);
        this.h2 = "H2".equals(JdbcUtils.extractDatabaseMetaData(source, meta -> meta.getDatabaseProductName()));
    }

    /** In the transaction of the decision. */
    public void whenCommitting() {
        if (!h2) {
            database.execute("set local synchronous_commit to on");
        }
    }

    /** After it. */
    public void now() {
        if (h2) {
            database.execute("checkpoint sync");
        }
    }
}
