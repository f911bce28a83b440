package club.mercato.directory.ui;

import club.mercato.kernel.Phrasebook;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.Locale;

/** Fields for days, in the viewer's language. */
final class Days {

    private Days() {}

    static DatePicker picker(String label, Phrasebook phrases) {
        Locale locale = phrases.locale();
        DatePicker picker = new DatePicker(label);
        picker.setLocale(locale);
        picker.setClearButtonVisible(true);
        DatePicker.DatePickerI18n words = new DatePicker.DatePickerI18n();
        // Said out in full, the day cannot be mistaken for the month; typing numbers works as well.
        words.setDateFormats("d MMM yyyy", "yyyy-MM-dd", "d.M.yyyy", "d/M/yyyy");
        words.setMonthNames(Arrays.stream(Month.values())
                .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                .toList());
        words.setWeekdays(weekdays(TextStyle.FULL_STANDALONE, locale));
        words.setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, locale));
        words.setFirstDayOfWeek(WeekFields.of(locale).getFirstDayOfWeek().getValue() % 7);
        words.setToday(phrases.say("directory.today"));
        words.setCancel(phrases.say("directory.cancel"));
        words.setBadInputErrorMessage(phrases.say("directory.noDay"));
        picker.setI18n(words);
        return picker;
    }

    /** From Sunday, as the field counts. */
    private static java.util.List<String> weekdays(TextStyle style, Locale locale) {
        return java.util.stream.IntStream.range(0, 7)
                .mapToObj(day -> DayOfWeek.SUNDAY.plus(day).getDisplayName(style, locale))
                .toList();
    }
}
