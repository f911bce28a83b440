package club.mercato.contacts;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds what is {@link Due} to somebody. A day counts as his; an hour is one moment for everybody. */
@Component
class DueQueries {

    private static final String HIS = " from FollowUpRow f where f.who = :who and f.ended is null";
    private static final String LATE =
            "((f.dueAt is null and f.dueOn < :today) or (f.dueAt is not null and f.dueAt < :now))";
    private static final String STILL =
            "((f.dueAt is null and f.dueOn = :today) or (f.dueAt is not null and f.dueAt >= :now and f.dueAt < :night))";

    private final EntityManager entities;

    DueQueries(EntityManager entities) {
        this.entities = entities;
    }

    Map<Due, Integer> counts(Due.To to) {
        String sums = Arrays.stream(Due.values())
                .map(kind -> "sum(case when " + condition(kind) + " then 1 else 0 end)")
                .collect(Collectors.joining(", "));
        Object[] row = with(to, entities.createQuery("select " + sums + HIS, Object[].class))
                .getSingleResult();
        Map<Due, Integer> counts = new EnumMap<>(Due.class);
        for (Due kind : Due.values()) {
            // no row at all has no sum
            counts.put(kind, row[kind.ordinal()] instanceof Number sum ? sum.intValue() : 0);
        }
        return counts;
    }

    List<FollowUp> list(Due.To to, Due kind, int most) {
        String query = "select f" + HIS + " and " + condition(kind)
                + " order by f.dueOn, case when f.dueAt is null then 1 else 0 end, f.dueAt, f.setAt, f.id";
        return with(to, entities.createQuery(query, FollowUpRow.class))
                .setMaxResults(most)
                .getResultStream()
                .map(FollowUpRow::read)
                .toList();
    }

    private static String condition(Due kind) {
        return switch (kind) {
            case OVERDUE -> "(f.afterParking = false and " + LATE + ")";
            case TODAY -> "(f.afterParking = false and " + STILL + ")";
            case BACK -> "(f.afterParking = true and f.dueOn <= :today)";
        };
    }

    /** Not every list asks for everything. */
    private static <T> TypedQuery<T> with(Due.To to, TypedQuery<T> query) {
        Map<String, Object> known =
                Map.of("who", to.who().value(), "today", to.today(), "now", to.now(), "night", to.night());
        query.getParameters()
                .forEach(parameter -> query.setParameter(parameter.getName(), known.get(parameter.getName())));
        return query;
    }
}
