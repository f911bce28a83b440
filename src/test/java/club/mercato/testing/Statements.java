package club.mercato.testing;

import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Counts the SQL statements of a thread: what other threads of the house do meanwhile is none of a test's business. */
public final class Statements implements StatementInspector {

    /** Sets it up, in the properties of a test. */
    public static final String COUNTED =
            "spring.jpa.properties.hibernate.session_factory.statement_inspector=club.mercato.testing.Statements";

    private static final ThreadLocal<Long> COUNT = ThreadLocal.withInitial(() -> 0L);

    /** How many statements an act makes on the thread that does it. */
    public static long of(Runnable act) {
        long before = COUNT.get();
        act.run();
        return COUNT.get() - before;
    }

    @Override
    public String inspect(String sql) {
        COUNT.set(COUNT.get() + 1);
        return sql;
    }
}
