package club.mercato.directory;

import club.mercato.directory.PlayerRow.ClubMark;
import club.mercato.kernel.Money;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Pages of players, read as rows: a list of a hundred thousand needs no entities. */
@Component
class PlayerList {

    private static final String COLUMNS =
            "select p.id, p.name, p.position, p.date_of_birth, p.nationality, p.contract_until,"
                    + " p.market_value, p.market_value_currency, c.id as club_id, c.name as club_name, c.short_name,"
                    + " c.roundel, c.ground_colour, c.letter_colour"
                    + " from player p left join club c on c.id = p.club_id";

    private final JdbcTemplate jdbc;

    PlayerList(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A statement with its parameters in order. */
    record Query(String sql, List<Object> parameters) {}

    List<PlayerRow> page(PlayerSearch criteria, int offset, int limit) {
        if (WordIndex.cannotMatch(criteria.text())) {
            return List.of();
        }
        Query query = pageQuery(criteria, offset, limit);
        return jdbc.query(query.sql(), PlayerList::row, query.parameters().toArray());
    }

    int count(PlayerSearch criteria) {
        if (WordIndex.cannotMatch(criteria.text())) {
            return 0;
        }
        List<Object> parameters = new ArrayList<>();
        Integer count = jdbc.queryForObject(
                "select count(*) from player p" + where(criteria, parameters), Integer.class, parameters.toArray());
        return count == null ? 0 : count;
    }

    /**
     * Players whose market value is nearest to an amount, the most valued first: as many above it as below, if there are.
     *
     * @param bornFrom   the oldest
     * @param bornUntil  the youngest
     * @param most       on either side
     */
    List<PlayerRow> around(
            Money value, FieldPosition position, PlayerId without, LocalDate bornFrom, LocalDate bornUntil, int most) {
        List<PlayerRow> rows = new ArrayList<>(beside(value, ">=", "", position, without, bornFrom, bornUntil, most));
        Collections.reverse(rows);
        rows.addAll(beside(value, "<", " desc", position, without, bornFrom, bornUntil, most));
        return rows;
    }

    private List<PlayerRow> beside(
            Money value,
            String side,
            String order,
            FieldPosition position,
            PlayerId without,
            LocalDate bornFrom,
            LocalDate bornUntil,
            int most) {
        return jdbc.query(
                COLUMNS + " where p.position = ? and p.id <> ? and p.market_value_currency = ?"
                        + " and p.date_of_birth between ? and ? and p.market_value " + side + " ?"
                        + " order by p.market_value" + order + ", p.id fetch first ? rows only",
                PlayerList::row,
                position.name(),
                without.value(),
                value.currency().getCurrencyCode(),
                bornFrom,
                bornUntil,
                value.amount(),
                most);
    }

    static Query pageQuery(PlayerSearch criteria, int offset, int limit) {
        List<Object> parameters = new ArrayList<>();
        String sql = COLUMNS
                + where(criteria, parameters)
                + " order by " + order(criteria)
                + " offset ? rows fetch first ? rows only";
        parameters.add(offset);
        parameters.add(limit);
        return new Query(sql, parameters);
    }

    private static String where(PlayerSearch criteria, List<Object> parameters) {
        List<String> parts = new ArrayList<>();
        WordIndex.Condition matching = WordIndex.matching(WordIndex.Of.PLAYER, "p", criteria.text());
        if (!matching.sql().isEmpty()) {
            parts.add(matching.sql());
            parameters.addAll(matching.parameters());
        }
        if (criteria.position() != null) {
            parts.add("p.position = ?");
            parameters.add(criteria.position().name());
        }
        if (criteria.club() != null) {
            parts.add("p.club_id = ?");
            parameters.add(criteria.club().value());
        }
        return parts.isEmpty() ? "" : " where " + String.join(" and ", parts);
    }

    private static String order(PlayerSearch criteria) {
        String direction = criteria.descending() ? " desc" : "";
        // The younger was born later: by age is by birth backwards.
        String birthBackwards = criteria.descending() ? "" : " desc";
        String byName = "p.search_key, p.id";
        return switch (criteria.order()) {
            case NAME -> "p.search_key" + direction + ", p.date_of_birth" + direction + ", p.id";
            case AGE -> "p.date_of_birth" + birthBackwards + " nulls last, " + byName;
            case CLUB -> "c.search_key" + direction + " nulls last, " + byName;
            case CONTRACT -> "p.contract_until" + direction + " nulls last, " + byName;
            case VALUE -> "p.market_value" + direction + " nulls last, " + byName;
        };
    }

    private static PlayerRow row(ResultSet row, int number) throws SQLException {
        String position = row.getString("position");
        return new PlayerRow(
                new PlayerId(row.getObject("id", UUID.class)),
                row.getString("name"),
                position == null ? null : FieldPosition.valueOf(position),
                row.getObject("date_of_birth", LocalDate.class),
                club(row),
                row.getString("nationality"),
                row.getObject("contract_until", LocalDate.class),
                value(row));
    }

    private static @Nullable ClubMark club(ResultSet row) throws SQLException {
        UUID id = row.getObject("club_id", UUID.class);
        return id == null
                ? null
                : new ClubMark(
                        new ClubId(id),
                        row.getString("club_name"),
                        row.getString("short_name"),
                        row.getString("roundel"),
                        row.getString("ground_colour"),
                        row.getString("letter_colour"));
    }

    private static @Nullable Money value(ResultSet row) throws SQLException {
        BigDecimal amount = row.getBigDecimal("market_value");
        return amount == null ? null : new Money(amount, Currency.getInstance(row.getString("market_value_currency")));
    }
}
