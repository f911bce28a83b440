package club.mercato.contacts;

import club.mercato.directory.ClubId;
import club.mercato.staff.May;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The contact log in figures, added up by the database over what the viewer may know of. */
@Service
@May.ReadPipeline
@Transactional(readOnly = true)
public class ContactFigures {

    private static final String KNOWN =
            " from Contact c join ContactVersion v on v.contactId = c.id and v.number = c.latest";

    private static final List<Outcome> ANSWERS =
            Arrays.stream(Outcome.values()).filter(Outcome::answers).toList();

    private final EntityManager entities;

    ContactFigures(EntityManager entities) {
        this.entities = entities;
    }

    /** @param from the Monday on which it began */
    public record Week(LocalDate from, int contacts) {}

    /** @param answered of our questions, how many the club answered, at once or later */
    public record Answering(ClubId club, String name, int asked, int answered) {}

    /**
     * Contacts of the last weeks, the current one last.
     *
     * @param today the reader's day
     * @param zone  where his weeks begin
     * @param weeks how many, 1 to 52
     */
    public List<Week> perWeek(LocalDate today, ZoneId zone, int weeks) {
        LocalDate first =
                today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(weeks - 1L);
        String sums = IntStream.range(0, weeks)
                .mapToObj(week -> "sum(case when v.happenedAt >= :w%d and v.happenedAt < :w%d then 1 else 0 end)"
                        .formatted(week, week + 1))
                .collect(Collectors.joining(", "));
        TypedQuery<Object[]> query = entities.createQuery(
                "select count(c), " + sums + KNOWN + " where v.happenedAt >= :w0 and v.happenedAt < :w" + weeks,
                Object[].class);
        for (int week = 0; week <= weeks; week++) {
            query.setParameter(
                    "w" + week, first.plusWeeks(week).atStartOfDay(zone).toInstant());
        }
        Object[] row = query.getSingleResult();
        return IntStream.range(0, weeks)
                // no row at all has no sum
                .mapToObj(week ->
                        new Week(first.plusWeeks(week), row[week + 1] instanceof Number sum ? sum.intValue() : 0))
                .toList();
    }

    /**
     * How the selling clubs answered our questions since a moment, those asked most first.
     *
     * @param most clubs at most
     */
    public List<Answering> answerRates(Instant since, int most) {
        return entities.createQuery("""
                        select t.clubId, t.clubName, count(v),
                            sum(case when exists (select 1 from Contact a join ContactVersion w
                                    on w.contactId = a.id and w.number = a.latest
                                    where a.targetId = c.targetId and w.party = v.party and w.happenedAt >= v.happenedAt
                                    and w.outcome in :answers)
                                then 1 else 0 end)
                        """ + KNOWN + """
                         join TargetRow t on t.id = c.targetId
                        where v.party = club.mercato.contacts.Party.SELLING_CLUB
                            and v.direction = club.mercato.contacts.Direction.WE_APPROACHED
                            and v.outcome <> club.mercato.contacts.Outcome.INFORMATION
                            and v.happenedAt >= :since and t.clubId is not null
                        group by t.clubId, t.clubName order by count(v) desc, t.clubName""", Object[].class)
                .setParameter("answers", ANSWERS)
                .setParameter("since", since)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new Answering(
                        new ClubId((UUID) row[0]),
                        (String) row[1],
                        ((Number) row[2]).intValue(),
                        ((Number) row[3]).intValue()))
                .toList();
    }
}
