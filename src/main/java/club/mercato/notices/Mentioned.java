package club.mercato.notices;

import club.mercato.kernel.Sentence;
import club.mercato.kernel.Subject;
import club.mercato.kernel.Word;
import club.mercato.staff.StaffId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Somebody was named with an @ in a text about something. */
record Mentioned(Subject subject, Set<StaffId> concerns, String text, StaffId by, Instant at) implements Noteworthy {

    static final NoticeKind KIND = new NoticeKind("notices.notice.mentioned");

    private static final int LONGEST_EXCERPT = 240;

    @Override
    public NoticeKind kind() {
        return KIND;
    }

    @Override
    public Sentence notice() {
        String line = text.strip().replaceAll("\\s+", " ");
        String excerpt = line.length() <= LONGEST_EXCERPT ? line : line.substring(0, LONGEST_EXCERPT - 1) + "…";
        return Sentence.of("notices.notice.mentioned.in", new Word.Text(excerpt));
    }

    @Override
    public Optional<StaffId> doer() {
        return Optional.of(by);
    }
}
