package club.mercato.directory;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** Age in whole years; never stored. Somebody born on 29 February is a year older on 1 March of a common year. */
final class Age {

    private Age() {}

    /** @return null if the day of birth is unknown or after the given day */
    static @Nullable Integer on(LocalDate day, @Nullable LocalDate born) {
        if (born == null || born.isAfter(day)) {
            return null;
        }
        return Period.between(born, day).getYears();
    }
}
