package club.mercato.directory;

import club.mercato.directory.DirectoryFact.PlayersImported;
import club.mercato.directory.ImportReport.RefusedRow;
import club.mercato.directory.intake.Draft;
import club.mercato.directory.intake.PlayerSheet;
import club.mercato.directory.intake.Sheet;
import club.mercato.directory.intake.Unreadable;
import club.mercato.kernel.Answer;
import club.mercato.kernel.HouseClock;
import club.mercato.kernel.Ids;
import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import club.mercato.staff.CurrentStaff;
import club.mercato.staff.May;
import club.mercato.staff.StaffMember;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes files of players in: the whole upload in one transaction, so an interrupted one leaves nothing behind.
 *
 * <p>An empty cell or a missing column says nothing and leaves what is known as it is; anything else overrules it.
 *
 * <p>Each player that came in or changed gets his own fact, because his history begins with it. That is affordable: the
 * facts are written in batches, and of 2,798 new players they take a fraction of the upload's seconds. What did not
 * change gets neither a version nor a fact.
 */
@Service
@May.EditDirectory
@Transactional
public class PlayerImport {

    /** Writing is what takes the time, so progress is what was written: in so many parts, each checking all before it. */
    private static final int PARTS = 25;

    private static final int SMALLEST_PART = 50;

    private final Intake.Desk desk;
    private final JdbcTemplate jdbc;
    private final CurrentStaff currentStaff;
    private final HouseClock clock;
    private final ApplicationEventPublisher events;

    PlayerImport(
            Intake.Desk desk,
            JdbcTemplate jdbc,
            CurrentStaff currentStaff,
            HouseClock clock,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.jdbc = jdbc;
        this.currentStaff = currentStaff;
        this.clock = clock;
        this.events = events;
    }

    /** Hears how far an upload is, on the upload's thread; what it throws ends the upload, and nothing of it stays. */
    @FunctionalInterface
    public interface Progress {

        /** @param done rows done, up to {@code of} */
        void rows(int done, int of);
    }

    /**
     * Takes a file in.
     *
     * @param fileName as the journal will name it
     * @param file     a table of UTF-8 text with a header
     * @return refused if the file cannot be read at all, or another upload is under way
     */
    public Answer<ImportReport> take(String fileName, byte[] file, Progress progress) {
        try {
            PlayerSheet sheet = new PlayerSheet(Sheet.read(file));
            if (!isOurTurn()) {
                return Answer.no(Refused.because(Sentence.of("directory.import.busy")));
            }
            return Answer.done(take(fileName, sheet, progress));
        } catch (Unreadable unreadable) {
            return Answer.no(Refused.because(unreadable.why()));
        }
    }

    private ImportReport take(String fileName, PlayerSheet sheet, Progress progress) {
        StaffMember by = currentStaff.get();
        Instant at = clock.instant();
        LocalDate today = at.atZone(by.zone()).toLocalDate();
        List<Draft> drafts = sheet.drafts();
        List<RefusedRow> refused = new ArrayList<>();
        sheet.refusals().forEach(refusal -> refused.add(refused(sheet, refusal.row(), refusal.why())));

        Intake intake = desk.open(fileName, drafts, by.id(), at);
        int done = refused.size();
        int part = Math.max(SMALLEST_PART, drafts.size() / PARTS);
        progress.rows(done, sheet.size());
        for (Draft draft : drafts) {
            Optional<Refused> refusal = intake.take(draft, today);
            refusal.ifPresent(no -> refused.add(refused(sheet, draft.row(), no.why())));
            if (++done % part == 0) {
                intake.write();
                progress.rows(done, sheet.size());
            }
        }
        intake.close();
        progress.rows(sheet.size(), sheet.size());

        ImportReport.Counts counts = intake.counts(sheet.size(), refused.size());
        if (counts.created() + counts.changed() > 0) {
            events.publishEvent(new PlayersImported(Ids.next(), fileName, counts, by.id(), at));
        }
        refused.sort(Comparator.comparingLong(RefusedRow::line));
        return new ImportReport(counts, sheet.columns(), refused);
    }

    /** Held until the transaction ends, on all nodes; nobody waits for it. */
    private boolean isOurTurn() {
        return !jdbc.query("select id from upload_turn where id = 1 for update skip locked", (row, number) -> 1)
                .isEmpty();
    }

    private static RefusedRow refused(PlayerSheet sheet, Sheet.Row row, Sentence why) {
        return new RefusedRow(row.line(), sheet.nameIn(row), why, row.cells());
    }
}
