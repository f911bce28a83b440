package club.mercato.borrowing;

import club.mercato.directory.ClubId;
import club.mercato.directory.SpellRole;
import club.mercato.directory.SpellRow;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;

/**
 * Club-trained is who was registered with a club for 36 months, consecutive or not, between 15 and 21 (FIFA RSTP,
 * definitions). Counted by days from the spells that are entered, the two ages included.
 */
final class ClubTraining {

    private static final int FROM_AGE = 15;
    private static final int UNTIL_AGE = 21;
    private static final long DAYS = 3 * 365L;

    private ClubTraining() {}

    /** @param today an open spell lasts until then */
    static boolean at(ClubId club, Optional<LocalDate> born, Collection<SpellRow> spells, LocalDate today) {
        return born.filter(birth -> spells.stream()
                                .filter(spell -> spell.role() == SpellRole.PLAYER)
                                .filter(spell -> spell.club().id().equals(club))
                                .mapToLong(spell -> days(spell, birth, today))
                                .sum()
                        >= DAYS)
                .isPresent();
    }

    private static long days(SpellRow spell, LocalDate born, LocalDate today) {
        LocalDate last = Optional.ofNullable(spell.until()).orElse(today);
        LocalDate from = later(spell.from(), born.plusYears(FROM_AGE));
        LocalDate until = earlier(last, born.plusYears(UNTIL_AGE + 1L).minusDays(1));
        return Math.max(0, ChronoUnit.DAYS.between(from, until) + 1);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
