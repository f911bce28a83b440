package club.mercato.correspondence;

import static club.mercato.approvals.Boardroom.today;
import static club.mercato.approvals.Boardroom.why;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.mercato.approvals.Boardroom;
import club.mercato.bids.BidDesk;
import club.mercato.bids.BidFile;
import club.mercato.bids.Offered;
import club.mercato.bids.ReplyForm;
import club.mercato.bids.SentForm;
import club.mercato.contacts.Channel;
import club.mercato.documents.DocumentStore;
import club.mercato.documents.OpenedDocument;
import club.mercato.documents.StoredDocument;
import club.mercato.kernel.Answer;
import club.mercato.pipeline.BackRoom;
import club.mercato.pipeline.RestrictionForm;
import club.mercato.print.Pdf;
import club.mercato.testing.OnH2;
import club.mercato.testing.OnPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A letter is drawn up of what was approved alone, and what went out is kept. */
class OfferLettersTest {

    @Nested
    @OnH2
    class H2 extends Rules {}

    @Nested
    @OnPostgres
    class Postgres extends Rules {}

    abstract static class Rules {

        private static final long SMALL = 4_000_000;
        private static final SentForm FORM = new SentForm(today(), Channel.EMAIL, "Their secretary");

        @Autowired
        private AutowireCapableBeanFactory beans;

        @Autowired
        private OfferLetters letters;

        @Autowired
        private BidDesk bids;

        @Autowired
        private DocumentStore documents;

        @Autowired
        private BackRoom backRoom;

        @Autowired
        private JdbcClient sql;

        private Boardroom board = new Boardroom();

        @BeforeEach
        void meet() {
            board = beans.createBean(Boardroom.class);
        }

        @Test
        void thereIsNoLetterBeforeTheApproval() {
            BidFile draft = board.drafted(board.target("Not Yet").id(), Offered.fee(SMALL));
            BidFile submitted = board.submitted("Waits For It", SMALL);

            assertThat(why(letter(draft, 1))).contains("correspondence.refused.notApproved");
            assertThat(why(letter(submitted, 1))).contains("correspondence.refused.notApproved");
        }

        @Test
        void aReturnedOrChangedVersionHasNone() {
            BidFile bid = approved("Changed After");
            assertThat(letter(bid, 1).refusal()).isEmpty();
            assertThat(why(letter(bid, 2))).contains("correspondence.refused.notApproved");

            board.change("Enzo", bid.id(), Offered.fee(SMALL + 1)).orElseThrow();

            assertThat(why(letter(bid, 1))).contains("correspondence.refused.notApproved");
            assertThat(why(letter(bid, 2))).contains("correspondence.refused.notApproved");
        }

        @Test
        void whatWasLookedAtBeforeIsByteForByteWhatIsKept() throws IOException {
            BidFile bid = approved("Is Kept");
            byte[] before = letter(bid, 1).orElseThrow().content();

            sent(bid).orElseThrow();

            Map<Integer, StoredDocument> kept = board.as("Dora", () -> letters.sent(bid.id()));
            assertThat(kept).containsOnlyKeys(1);
            assertThat(content(Objects.requireNonNull(kept.get(1)))).isEqualTo(before);
            assertThat(Pdf.text(before)).contains(bid.current().digest(), "EUR 4,000,000.00", "Their secretary");
            assertThat(board.facts(bid.target())).contains("bids.fact.sentTo", "documents.fact.kept");
            assertThat(board.file(bid.id()).sendings())
                    .singleElement()
                    .satisfies(one -> assertThat(one.to()).isEqualTo("Their secretary"));
        }

        @Test
        void eachVersionThatWentOutKeepsItsOwn() {
            BidFile bid = approved("Goes Out Twice");
            sent(bid).orElseThrow();
            board.as(
                            "Ida",
                            () -> bids.recordReply(
                                    bid.id(), 1, ReplyForm.counter(today(), Offered.fee(SMALL + 2), "More.")))
                    .orElseThrow();
            board.change("Ida", bid.id(), Offered.fee(SMALL + 1)).orElseThrow();
            board.sent("Enzo", board.file(bid.id())).orElseThrow();
            board.approve("Dora", bid.id()).orElseThrow();
            sent(board.file(bid.id())).orElseThrow();

            assertThat(board.as("Ida", () -> letters.sent(bid.id()))).containsOnlyKeys(1, 2);
        }

        @Test
        void aRefusedSendingKeepsNothing() {
            BidFile bid = board.submitted("Not Sent", SMALL);

            assertThat(sent(bid).refusal()).isPresent();

            assertThat(board.as("Ida", () -> letters.sent(bid.id()))).isEmpty();
            assertThat(board.facts(bid.target())).doesNotContain("documents.fact.kept");
        }

        @Test
        void aLetterOfARestrictedTargetIsThereForItsReadersAlone() {
            BidFile bid = approved("Has Readers");
            sent(bid).orElseThrow();
            StoredDocument kept = Objects.requireNonNull(
                    board.as("Ida", () -> letters.sent(bid.id())).get(1));
            board.as("Manu", () -> backRoom.restrict(bid.target(), new RestrictionForm(Optional.empty(), Set.of())));

            assertThat(board.as("Manu", () -> letters.sent(bid.id()))).hasSize(1);
            assertThat(board.as("Enzo", () -> letters.sent(bid.id()))).isEmpty();
            assertThat(why(board.as("Enzo", () -> letters.drawUp(bid.id(), 1, FORM))))
                    .contains("bids.refused.unknown");
            assertThat(board.as("Enzo", () -> documents.open(kept.id()))).isEmpty();
        }

        @Test
        void theTablesBindItToTheTermsThatWereSent() {
            BidFile bid = approved("Is Bound");
            sent(bid).orElseThrow();

            assertThatThrownBy(() -> sql.sql("update offer_letter set digest = :other where bid_id = :bid")
                            .param("other", "0".repeat(64))
                            .param("bid", bid.id().value())
                            .update())
                    .isInstanceOf(DataIntegrityViolationException.class);
        }

        private BidFile approved(String player) {
            BidFile bid = board.submitted(player, SMALL);
            board.approve("Dora", bid.id()).orElseThrow();
            return board.file(bid.id());
        }

        private Answer<LetterFile> letter(BidFile bid, int version) {
            return board.as("Enzo", () -> letters.drawUp(bid.id(), version, FORM));
        }

        private Answer<BidFile> sent(BidFile bid) {
            return board.as("Ida", () -> bids.recordSent(bid.id(), bid.current().no(), FORM));
        }

        private byte[] content(StoredDocument document) {
            return board.as("Dora", () -> {
                OpenedDocument opened = documents.open(document.id()).orElseThrow();
                try (InputStream in = opened.content()) {
                    return in.readAllBytes();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
