package club.mercato.directory.intake;

import club.mercato.kernel.Money;
import club.mercato.kernel.Word;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What single cells say, in the forms that real files have. An empty cell says nothing: null. */
final class Cells {

    /** How files write that they do not know. */
    private static final Set<String> UNKNOWN =
            Set.of("", "-", "–", "—", "?", "na", "n/a", "nan", "null", "none", "unknown", "<na>");

    private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ][0-9:.]+Z?)?");
    private static final Pattern NUMBERS_DAY = Pattern.compile("(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(\\p{L}{3,9})\\.? (\\d{1,2}),? (\\d{4})(?: \\(\\d+\\))?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\.? (\\p{L}{3,9})\\.?,? (\\d{4})");

    private static final Pattern SUM = Pattern.compile("([+-]?)([0-9][0-9.,]*)(\\p{L}*)\\.?");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:([.,])\\d{3})(?:\\1\\d{3})+");
    private static final Pattern ONE_GROUP = Pattern.compile("\\d{1,3}[.,]\\d{3}");
    private static final Pattern PLAIN = Pattern.compile("\\d+(?:[.,]\\d+)?");
    private static final Map<String, BigDecimal> UNITS = Map.of(
            "", BigDecimal.ONE,
            "k", BigDecimal.valueOf(1_000),
            "th", BigDecimal.valueOf(1_000),
            "tsd", BigDecimal.valueOf(1_000),
            "m", BigDecimal.valueOf(1_000_000),
            "mio", BigDecimal.valueOf(1_000_000),
            "mill", BigDecimal.valueOf(1_000_000),
            "bn", BigDecimal.valueOf(1_000_000_000),
            "mrd", BigDecimal.valueOf(1_000_000_000));
    private static final Currency EURO = Currency.getInstance("EUR");

    private static final Pattern CENTIMETRES = Pattern.compile("(\\d{1,4})(?:[.,]0)?(?: ?cm)?");
    private static final Pattern METRES = Pattern.compile("(\\d)[.,](\\d{2}) ?m?");

    private static final Pattern WHOLE_NUMBER = Pattern.compile("^(\\d+)\\.0$");

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern LETTERS_LOST = Pattern.compile("\uFFFD|\\p{L}\\?\\p{L}");

    private Cells() {}

    /** @return null if the file does not know */
    static @Nullable String known(String cell) {
        String text = cell.strip();
        return UNKNOWN.contains(text.toLowerCase(Locale.ROOT)) ? null : text;
    }

    /** An id as text: what a spreadsheet made 418560.0 of is 418560. */
    static @Nullable String id(String cell) {
        String text = known(cell);
        return text == null ? null : WHOLE_NUMBER.matcher(text).replaceFirst("$1");
    }

    /** @throws Unreadable if letters were lost or read in the wrong encoding: MÃ¼ller, M?ller */
    static @Nullable String text(String cell) throws Unreadable {
        String text = known(cell);
        if (text == null) {
            return null;
        }
        if (LETTERS_LOST.matcher(text).find()) {
            throw new Unreadable("directory.import.reason.lettersLost", new Word.Text(text));
        }
        for (String word : text.split("\\s+")) {
            if (isMojibake(word)) {
                throw new Unreadable("directory.import.reason.mojibake", new Word.Text(text));
            }
        }
        return text;
    }

    /**
     * UTF-8 that was read as a Western encoding turns back into UTF-8 when written in that encoding; honest text with
     * accents does not.
     */
    static boolean isMojibake(String word) {
        if (word.chars().allMatch(c -> c < 128)) {
            return false;
        }
        return isUtf8Written(word, WINDOWS) || isUtf8Written(word, StandardCharsets.ISO_8859_1);
    }

    private static boolean isUtf8Written(String word, Charset charset) {
        try {
            ByteBuffer bytes = charset.newEncoder().encode(java.nio.CharBuffer.wrap(word));
            StandardCharsets.UTF_8.newDecoder().decode(bytes);
            return true;
        } catch (CharacterCodingException honest) {
            return false;
        }
    }

    /**
     * A calendar day: 2000-07-21, 21/07/2000, 21.07.2000, Jul 21, 2000, 21 July 2000.
     *
     * @throws Unreadable if it is none, or could be two: 03/04/2000
     */
    static @Nullable LocalDate day(String column, String cell) throws Unreadable {
        String text = known(cell);
        if (text == null) {
            return null;
        }
        try {
            Matcher iso = ISO_DAY.matcher(text);
            if (iso.matches()) {
                return LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3));
            }
            Matcher numbers = NUMBERS_DAY.matcher(text);
            if (numbers.matches()) {
                return numbersDay(column, text, numbers);
            }
            Matcher monthFirst = MONTH_FIRST.matcher(text);
            if (monthFirst.matches() && month(monthFirst.group(1)) != null) {
                return LocalDate.of(number(monthFirst, 3), month(monthFirst.group(1)), number(monthFirst, 2));
            }
            Matcher dayFirst = DAY_FIRST.matcher(text);
            if (dayFirst.matches() && month(dayFirst.group(2)) != null) {
                return LocalDate.of(number(dayFirst, 3), month(dayFirst.group(2)), number(dayFirst, 1));
            }
        } catch (DateTimeException noSuchDay) {
            throw new Unreadable("directory.import.reason.noSuchDay", new Word.Text(column), new Word.Text(text));
        }
        throw new Unreadable("directory.import.reason.dayUnreadable", new Word.Text(column), new Word.Text(text));
    }

    private static LocalDate numbersDay(String column, String text, Matcher numbers) throws Unreadable {
        int first = number(numbers, 1);
        int second = number(numbers, 3);
        int year = number(numbers, 4);
        // With dots the day comes first in every country that writes them.
        if (numbers.group(2).equals(".") || first > 12 || first == second) {
            return LocalDate.of(year, second, first);
        }
        if (second > 12) {
            return LocalDate.of(year, first, second);
        }
        throw new Unreadable("directory.import.reason.dayAmbiguous", new Word.Text(column), new Word.Text(text));
    }

    private static @Nullable Month month(String name) {
        for (Month month : Month.values()) {
            String full = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            if (name.equalsIgnoreCase(full) || name.equalsIgnoreCase(full.substring(0, 3))) {
                return month;
            }
        }
        return null;
    }

    /**
     * A sum of euros: 200000000, 1.500.000, €2.00m, €910Th., €500k, 1,5 Mio. €.
     *
     * @throws Unreadable if it is no number, negative, in another currency, or could be two: 1.500
     */
    static @Nullable Money euros(String cell) throws Unreadable {
        String text = known(cell);
        if (text == null) {
            return null;
        }
        String bare = text.replace("€", "").replaceFirst("(?i)^EUR|EUR$", "").replaceAll("[\\s\\p{Z}]", "");
        Matcher sum = SUM.matcher(bare);
        BigDecimal unit = sum.matches() ? UNITS.get(sum.group(3).toLowerCase(Locale.ROOT)) : null;
        if (unit == null) {
            throw new Unreadable("directory.import.reason.valueUnreadable", new Word.Text(text));
        }
        BigDecimal amount = number(sum.group(2), unit, text).multiply(unit);
        if (sum.group(1).equals("-") && amount.signum() != 0) {
            throw new Unreadable("directory.import.reason.valueNegative", new Word.Text(text));
        }
        return new Money(amount.setScale(2, RoundingMode.HALF_UP), EURO);
    }

    private static BigDecimal number(String digits, BigDecimal unit, String text) throws Unreadable {
        if (GROUPED.matcher(digits).matches()) {
            return new BigDecimal(digits.replaceAll("[.,]", ""));
        }
        // 1.500 euros or one and a half thousandths of one: with a unit nobody groups.
        if (ONE_GROUP.matcher(digits).matches() && unit.equals(BigDecimal.ONE)) {
            throw new Unreadable("directory.import.reason.valueAmbiguous", new Word.Text(text));
        }
        if (PLAIN.matcher(digits).matches()) {
            return new BigDecimal(digits.replace(',', '.'));
        }
        throw new Unreadable("directory.import.reason.valueUnreadable", new Word.Text(text));
    }

    /** @throws Unreadable if it is no height: 195, 195 cm, 1.95 m */
    static @Nullable Integer centimetres(String cell) throws Unreadable {
        String text = known(cell);
        if (text == null) {
            return null;
        }
        Matcher metres = METRES.matcher(text);
        if (metres.matches()) {
            return number(metres, 1) * 100 + number(metres, 2);
        }
        Matcher centimetres = CENTIMETRES.matcher(text);
        if (centimetres.matches()) {
            return number(centimetres, 1);
        }
        throw new Unreadable("directory.import.reason.heightUnreadable", new Word.Text(text));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
