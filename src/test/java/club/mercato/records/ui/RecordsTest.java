package club.mercato.records.ui;

import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.approvals.Boardroom;
import club.mercato.bids.BidDesk;
import club.mercato.bids.BidFile;
import club.mercato.bids.Offered;
import club.mercato.bids.ReplyForm;
import club.mercato.kernel.Phrasebook;
import club.mercato.pipeline.BackRoom;
import club.mercato.pipeline.NegotiationDesk;
import club.mercato.pipeline.RestrictionForm;
import club.mercato.pipeline.TargetCard;
import club.mercato.print.Pdf;
import club.mercato.print.Report;
import club.mercato.print.ReportPaper;
import club.mercato.print.ReportSheet;
import club.mercato.records.RecordRoom;
import club.mercato.season.WindowId;
import club.mercato.staff.StaffId;
import club.mercato.staff.StaffMember;
import club.mercato.staff.StaffRoom;
import club.mercato.testing.OnH2;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** What is handed to a board holds who approved what, exact amounts, and for each reader what he may know of. */
@OnH2
class RecordsTest {

    private static final long SMALL = 4_000_000;
    private static final Phrasebook PHRASES = new Phrasebook(Locale.ENGLISH, ZoneOffset.UTC);

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private RecordRoom room;

    @Autowired
    private BidDesk bids;

    @Autowired
    private BackRoom backRoom;

    @Autowired
    private NegotiationDesk desk;

    @Autowired
    private StaffRoom staffRoom;

    private Boardroom board = new Boardroom();

    @BeforeEach
    void meet() {
        board = beans.createBean(Boardroom.class);
    }

    @Test
    void theDecisionRecordSaysWhoApprovedWhichTermsWhyAndWhatBecameOfThem() throws IOException {
        BidFile bid = countered("Is Recorded");
        Report report = decisions("Dora", bid).orElseThrow();

        for (String said : List.of(sheet(report), Pdf.text(ReportPaper.of(report, PHRASES)))) {
            assertThat(said)
                    .contains("Is Recorded", "Ida Board", "Enzo Board", "Dora Board", "Approved", "Counter-offer")
                    .contains("Their terms", "More.");
        }
        assertThat(sheet(report)).contains(bid.current().digest(), "'=SUM(A1)");
    }

    @Test
    void amountsAreExactNumbers() throws IOException {
        BidFile bid = countered("Is Counted");

        assertThat(numbers(decisions("Dora", bid).orElseThrow())).contains("4000000.00");
        assertThat(numbers(windowOf("Dora", bid))).contains("4000000.00");
    }

    @Test
    void whatSomebodyMayNotKnowOfIsInNoRecordOfHis() throws IOException {
        BidFile bid = countered("Has Readers");
        assertThat(sheet(windowOf("Enzo", bid))).contains("Has Readers");
        board.as("Manu", () -> backRoom.restrict(bid.target(), new RestrictionForm(Optional.empty(), Set.of())));

        assertThat(decisions("Enzo", bid)).isEmpty();
        assertThat(sheet(windowOf("Enzo", bid))).doesNotContain("Has Readers");
        assertThat(Pdf.text(ReportPaper.of(windowOf("Enzo", bid), PHRASES))).doesNotContain("Has Readers");
        assertThat(sheet(windowOf("Manu", bid))).contains("Has Readers");
    }

    private BidFile countered(String player) {
        TargetCard target = board.target(player);
        BidFile bid = board.drafted(target.id(), Offered.fee(SMALL));
        board.sent("Enzo", bid).orElseThrow();
        board.approve("Dora", bid.id()).orElseThrow();
        board.recordSent(bid.id()).orElseThrow();
        board.as(
                        "Ida",
                        () -> bids.recordReply(
                                bid.id(),
                                1,
                                ReplyForm.counter(Boardroom.today(), Offered.fee(SMALL + 1), "=SUM(A1) More.")))
                .orElseThrow();
        return board.file(bid.id());
    }

    private Optional<Report> decisions(String name, BidFile bid) {
        return board.as(name, () -> room.of(bid.id()))
                .map(record -> new DecisionReport(record, PHRASES, this::nameOf, Instant.EPOCH).report());
    }

    private WindowId window(BidFile bid) {
        return board.as("Manu", () -> desk.find(bid.target()).orElseThrow().window());
    }

    private Report windowOf(String name, BidFile bid) {
        return board.as(name, () -> room.of(window(bid)))
                .map(found -> new WindowReport(found, PHRASES, Instant.EPOCH).report())
                .orElseThrow();
    }

    private String nameOf(StaffId who) {
        return board.as(
                "Ida",
                () -> staffRoom.everyone().values().stream()
                        .filter(member -> member.id().equals(who))
                        .map(StaffMember::name)
                        .findFirst()
                        .orElse(""));
    }

    private static String sheet(Report report) throws IOException {
        return String.join("\n", cells(report).map(Cell::getText).toList());
    }

    private static List<String> numbers(Report report) throws IOException {
        return cells(report)
                .filter(cell -> cell.getType() == CellType.NUMBER)
                .map(Cell::getRawValue)
                .toList();
    }

    private static Stream<Cell> cells(Report report) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(ReportSheet.of(report)))) {
            Stream.Builder<Cell> cells = Stream.builder();
            for (Sheet sheet : workbook.getSheets().toList()) {
                for (Row row : sheet.read()) {
                    row.stream().filter(cell -> cell != null).forEach(cells::add);
                }
            }
            return cells.build();
        }
    }
}
