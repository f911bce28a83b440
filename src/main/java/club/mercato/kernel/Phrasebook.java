package club.mercato.kernel;

import com.ibm.icu.text.MessageFormat;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Says sentences, days, moments and sums in one reader's language and zone.
 *
 * <p>The bundles stand in {@code messages/<bundle>.properties}; a key's first part names its bundle. Messages are ICU
 * patterns: plurals work, and an apostrophe is an apostrophe. Immutable and safe for threads.
 */
public final class Phrasebook {

    /** The language of whoever asks for one that the bundles do not have. */
    public static final Locale DEFAULT_LANGUAGE = Locale.ENGLISH;

    private static final ResourceBundle.Control NO_DEFAULT_LOCALE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

    private final Locale locale;
    private final ZoneId zone;
    private final Map<String, MessageFormat> patterns = new ConcurrentHashMap<>();

    public Phrasebook(Locale locale, ZoneId zone) {
        this.locale = locale;
        this.zone = zone;
    }

    public Locale locale() {
        return locale;
    }

    public ZoneId zone() {
        return zone;
    }

    /** @throws MissingResourceException if no bundle has the key: a bug, so it is not hidden */
    public String say(Sentence sentence) {
        Object[] arguments = sentence.words().stream().map(this::spoken).toArray();
        return format(sentence.key(), arguments);
    }

    /**
     * @param arguments texts and numbers, {@code {0}} first
     * @throws MissingResourceException if no bundle has the key
     */
    public String say(String key, Object... arguments) {
        return format(key, arguments);
    }

    /** All messages of one bundle, unformatted: for a part of the screen that fills in its own arguments. */
    public Map<String, String> bundle(String name) {
        ResourceBundle bundle = load(name);
        return bundle.keySet().stream().collect(Collectors.toUnmodifiableMap(key -> key, bundle::getString));
    }

    public boolean knows(String key) {
        return load(bundleOf(key)).containsKey(key);
    }

    /** "Thu 21" within six days of today, "28 Aug" beyond, with the year when it is not this or the next twelve months. */
    public String day(LocalDate day, LocalDate today) {
        long away = Math.abs(ChronoUnit.DAYS.between(today, day));
        if (away <= 6) {
            return DateTimeFormatter.ofPattern("EEE d", locale).format(day);
        }
        return away < 300 ? shortDay(day) : fullDay(day);
    }

    /** "28 Aug". */
    public String shortDay(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMM", locale).format(day);
    }

    /** "Aug". */
    public String month(LocalDate day) {
        return DateTimeFormatter.ofPattern("LLL", locale).format(day);
    }

    /** "28 Aug 2025". */
    public String fullDay(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMM yyyy", locale).format(day);
    }

    /** "16:02" in the reader's zone. */
    public String time(Instant moment) {
        return DateTimeFormatter.ofPattern("HH:mm", locale).format(moment.atZone(zone));
    }

    /** "28 Aug 2025 16:02" in the reader's zone. */
    public String moment(Instant moment) {
        return fullDay(dayOf(moment)) + " " + time(moment);
    }

    public LocalDate dayOf(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    /** "2y 10m", "10m", "0m" when less than a month is left; counted in whole months. */
    public String left(LocalDate from, LocalDate until) {
        Period period = Period.between(from, until);
        if (period.isNegative()) {
            period = Period.ZERO;
        }
        return period.getYears() > 0
                ? format("kernel.yearsAndMonths", period.getYears(), period.getMonths())
                : format("kernel.months", period.getMonths());
    }

    /** "32.5m", "900k": how boards and charts write sums, the currency named once beside them. */
    public String inMillions(@Nullable BigDecimal amount) {
        if (amount == null) {
            return format("kernel.none");
        }
        NumberFormat number = NumberFormat.getNumberInstance(locale);
        if (amount.abs().compareTo(MILLION) < 0 && amount.signum() != 0) {
            number.setMaximumFractionDigits(0);
            return format("kernel.thousands", number.format(amount.divide(THOUSAND, 0, RoundingMode.HALF_UP)));
        }
        number.setMinimumFractionDigits(1);
        number.setMaximumFractionDigits(1);
        return format("kernel.millions", number.format(amount.divide(MILLION, 1, RoundingMode.HALF_UP)));
    }

    /**
     * "40.0m", "32.25m", "900k": a sum in short that is still exact, however many decimals that takes; to the last cent
     * where it has more than three of them.
     */
    public String briefly(Money money) {
        BigDecimal amount = money.amount();
        boolean small = amount.abs().compareTo(MILLION) < 0;
        BigDecimal units = amount.movePointLeft(small ? 3 : 6).stripTrailingZeros();
        if (amount.signum() == 0 || units.scale() > (small ? 0 : 3)) {
            return number(amount, amount.signum() == 0 ? 0 : amount.scale());
        }
        return small
                ? format("kernel.thousands", number(units, 0))
                : format("kernel.millions", number(units, Math.max(1, units.scale())));
    }

    private String number(BigDecimal value, int decimals) {
        NumberFormat number = NumberFormat.getNumberInstance(locale);
        number.setMinimumFractionDigits(decimals);
        number.setMaximumFractionDigits(decimals);
        return number.format(value);
    }

    /** To the last cent, with the code: "EUR 40,000,000.00". Where a sum is binding. */
    public String exactly(Money money) {
        return money.currency().getCurrencyCode() + " "
                + number(money.amount(), money.amount().scale());
    }

    private Object spoken(Word word) {
        return switch (word) {
            case Word.Text(String text) -> text;
            case Word.Term(String key) -> format(key);
            case Word.Count(long number) -> number;
            case Word.Day(LocalDate day) -> fullDay(day);
            case Word.Moment(Instant moment) -> moment(moment);
            case Word.Sum(Money money) -> exactly(money);
            case Word.Brief(Money money) -> briefly(money);
            case Word.Number(BigDecimal value) -> number(value, Math.max(0, value.scale()));
            case Word.Said(Sentence sentence) -> say(sentence);
        };
    }

    private String format(String key, Object... arguments) {
        MessageFormat pattern = patterns.computeIfAbsent(
                key, k -> new MessageFormat(load(bundleOf(k)).getString(k), locale));
        synchronized (pattern) {
            return pattern.format(arguments);
        }
    }

    private static String bundleOf(String key) {
        int dot = key.indexOf('.');
        return dot < 0 ? key : key.substring(0, dot);
    }

    private ResourceBundle load(String bundle) {
        return ResourceBundle.getBundle("messages." + bundle, locale, NO_DEFAULT_LOCALE);
    }
}
