package club.mercato.bids.form;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number as people write sums: "40000000", "40,000,000", "40 000 000", "28.5m", "900k". */
final class TypedNumber {

    private static final Pattern FORM = Pattern.compile("([0-9.,]*[0-9])(m|mio|mn|k)?");
    private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}([.,][0-9]{3})+");
    private static final int THOUSAND = 3;

    private TypedNumber() {}

    /**
     * Reads what was typed.
     *
     * @param decimal the reader's own decimal separator, a point or a comma: it settles what "28,500" means
     * @return empty if it is no such number, or less than nothing
     */
    static Optional<BigDecimal> read(String typed, char decimal) {
        String dense = typed.replaceAll("[\\s\\h'’_]", "").toLowerCase(Locale.ROOT);
        Matcher parts = FORM.matcher(dense);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String unit = Optional.ofNullable(parts.group(2)).orElse("");
        return plain(parts.group(1), decimal, !unit.isEmpty()).map(digits -> scaled(new BigDecimal(digits), unit));
    }

    /** In digits, with a point before the decimals. */
    private static Optional<String> plain(String written, char decimal, boolean inUnits) {
        int last = Math.max(written.lastIndexOf('.'), written.lastIndexOf(','));
        if (last < 0) {
            return Optional.of(written);
        }
        char separator = written.charAt(last);
        String whole = written.substring(0, last);
        boolean once = whole.indexOf(separator) < 0;
        boolean both = once && (whole.indexOf('.') >= 0 || whole.indexOf(',') >= 0);
        boolean grouping =
                separator != decimal && !inUnits && GROUPED.matcher(written).matches();
        if (!once || grouping && !both) {
            return GROUPED.matcher(written).matches() && hasOne(written, separator)
                    ? Optional.of(digits(written))
                    : Optional.empty();
        }
        if (both && !GROUPED.matcher(whole).matches()) {
            return Optional.empty();
        }
        return Optional.of((whole.isEmpty() ? "0" : digits(whole)) + "." + written.substring(last + 1));
    }

    private static boolean hasOne(String written, char separator) {
        return written.indexOf(separator == '.' ? ',' : '.') < 0;
    }

    private static String digits(String written) {
        return written.replaceAll("[.,]", "");
    }

    private static BigDecimal scaled(BigDecimal number, String unit) {
        int decimals = unit.isEmpty() ? 0 : unit.equals("k") ? THOUSAND : 2 * THOUSAND;
        BigDecimal moved = number.movePointRight(decimals);
        return moved.scale() < 0 ? moved.setScale(0) : moved;
    }
}
