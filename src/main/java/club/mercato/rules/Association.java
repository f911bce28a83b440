package club.mercato.rules;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;

/**
 * A national association with the leagues under it: clubs of one such association play by its rules among themselves.
 *
 * @param name       its short name: FIGC
 * @param also       other names by which clubs and rules mean it, such as its league's
 * @param zone       where its days begin and its deadlines are said
 * @param seasonEnds last day of its season
 */
public record Association(String name, List<String> also, ZoneId zone, MonthDay seasonEnds) {

    public Association {
        also = List.copyOf(also);
    }

    /** Last day of the season that this day lies in. */
    public LocalDate seasonEndFrom(LocalDate day) {
        LocalDate thisYear = seasonEnds.atYear(day.getYear());
        return day.isAfter(thisYear) ? seasonEnds.atYear(day.getYear() + 1) : thisYear;
    }
}
