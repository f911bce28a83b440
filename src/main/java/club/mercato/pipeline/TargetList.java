package club.mercato.pipeline;

import club.mercato.directory.PlayerId;
import club.mercato.season.NeedId;
import club.mercato.staff.May;
import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Targets as a list, page by page: the database filters and sorts, the screen gets what it shows. */
@Service
@May.ReadPipeline
@Transactional(readOnly = true)
public class TargetList {

    private static final int LARGEST_PAGE = 500;

    private final EntityManager entities;
    private final TargetRows rows;

    TargetList(EntityManager entities, TargetRows rows) {
        this.entities = entities;
        this.rows = rows;
    }

    /** @param limit at most 500 */
    public List<TargetCard> page(TargetQuery query, int offset, int limit) {
        CriteriaBuilder criteria = entities.getCriteriaBuilder();
        CriteriaQuery<TargetRow> select = criteria.createQuery(TargetRow.class);
        Root<TargetRow> row = select.from(TargetRow.class);
        select.where(wishes(query, criteria, row).toArray(Predicate[]::new));
        Expression<?> sorted = row.get(attribute(query.order()));
        // The stage sorts by its place on the board, not by its name; what is unknown stands last either way.
        Expression<?> key = query.order() == TargetQuery.Order.STAGE ? placeOf(criteria, row) : sorted;
        Expression<Integer> unknownLast =
                criteria.<Integer>selectCase().when(criteria.isNull(sorted), 1).otherwise(0);
        select.orderBy(
                criteria.asc(unknownLast),
                query.descending() ? criteria.desc(key) : criteria.asc(key),
                criteria.desc(row.get("stageSince")),
                criteria.asc(row.get("id")));
        return entities.createQuery(select)
                .setFirstResult(offset)
                .setMaxResults(Math.min(limit, LARGEST_PAGE))
                .getResultStream()
                .map(TargetRow::card)
                .toList();
    }

    public int count(TargetQuery query) {
        CriteriaBuilder criteria = entities.getCriteriaBuilder();
        CriteriaQuery<Long> select = criteria.createQuery(Long.class);
        Root<TargetRow> row = select.from(TargetRow.class);
        select.select(criteria.count(row)).where(wishes(query, criteria, row).toArray(Predicate[]::new));
        return Math.toIntExact(entities.createQuery(select).getSingleResult());
    }

    /** Every target a player ever was, the latest first. */
    public List<TargetCard> of(PlayerId player) {
        return rows.findByPlayerIdOrderByStageSinceDesc(player.value()).stream()
                .map(TargetRow::card)
                .toList();
    }

    private static List<Predicate> wishes(TargetQuery query, CriteriaBuilder criteria, Root<TargetRow> row) {
        List<Predicate> wishes = new ArrayList<>();
        wishes.add(criteria.equal(row.get("state"), query.state()));
        if (!query.stages().isEmpty()) {
            wishes.add(row.get("stage").in(query.stages()));
        }
        query.owner().ifPresent(owner -> wishes.add(criteria.equal(row.get("ownerId"), owner.value())));
        if (!query.priorities().isEmpty()) {
            wishes.add(row.get("priority").in(query.priorities()));
        }
        if (!query.needs().isEmpty()) {
            wishes.add(row.get("needId")
                    .in(query.needs().stream().map(NeedId::value).toList()));
        }
        query.club().ifPresent(club -> wishes.add(criteria.equal(row.get("clubId"), club.value())));
        query.position().ifPresent(position -> wishes.add(criteria.equal(row.get("playerPosition"), position)));
        for (String word : query.words()) {
            wishes.add(criteria.or(
                    begins(criteria, row.get("playerKey"), word),
                    begins(criteria, row.get("clubKey"), word),
                    begins(criteria, row.get("codeKey"), word)));
        }
        return wishes;
    }

    /** Folded words hold letters and digits only, so no wildcard of the search text reaches the pattern. */
    private static Predicate begins(CriteriaBuilder criteria, Expression<String> key, String word) {
        return criteria.or(criteria.like(key, word + "%"), criteria.like(key, "% " + word + "%"));
    }

    private static Expression<Integer> placeOf(CriteriaBuilder criteria, Root<TargetRow> row) {
        CriteriaBuilder.Case<Integer> place = criteria.selectCase();
        for (Stage stage : Stage.values()) {
            place = place.when(criteria.equal(row.get("stage"), stage), stage.ordinal());
        }
        return place.otherwise(Stage.values().length);
    }

    private static String attribute(TargetQuery.Order order) {
        return switch (order) {
            case STAGE -> "stage";
            case PLAYER -> "playerKey";
            case CLUB -> "clubKey";
            case OWNER -> "ownerId";
            case PRIORITY -> "priority";
            case POSITION -> "playerPosition";
            case SILENCE -> "askedOn";
            case IN_STAGE -> "stageSince";
            case FOLLOW_UP -> "followUpOn";
            case VALUE -> "marketValue";
            case CONTRACT -> "contractUntil";
        };
    }
}
