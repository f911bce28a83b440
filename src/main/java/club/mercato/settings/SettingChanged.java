package club.mercato.settings;

import club.mercato.journal.Fact;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Subject;
import club.mercato.kernel.Word;
import club.mercato.live.Change;
import club.mercato.staff.StaffId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/** Somebody set a number of the house. */
public record SettingChanged(Setting setting, int before, int now, StaffId by, Instant at) implements Fact, Change {

    public static final String KIND = "setting";

    /** A setting has a name, not an id; the journal's id of it follows from the name. */
    public static Subject of(Setting setting) {
        return new Subject(KIND, UUID.nameUUIDFromBytes(setting.name().getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public Subject about() {
        return of(setting);
    }

    @Override
    public Subject subject() {
        return of(setting);
    }

    @Override
    public Sentence what() {
        return Sentence.of("settings.fact.changed", new Word.Term(setting.name()), said(before), said(now));
    }

    private static Word said(int number) {
        return number == Setting.EMPTY ? new Word.Term("settings.nothing") : new Word.Count(number);
    }
}
