package club.mercato.correspondence;

import club.mercato.bids.BidDesk;
import club.mercato.bids.BidFile;
import club.mercato.bids.BidId;
import club.mercato.bids.BidStatus;
import club.mercato.bids.SentForm;
import club.mercato.documents.DocumentId;
import club.mercato.documents.DocumentStore;
import club.mercato.documents.StoredDocument;
import club.mercato.kernel.Answer;
import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;
import club.mercato.pipeline.TargetEvent;
import club.mercato.staff.May;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where offer letters are drawn up, only of what was approved, and where those that went out are found for ever. */
@Service
@May.ReadPipeline
@Transactional(readOnly = true)
public class OfferLetters {

    private final SentLetters letters;
    private final BidDesk bids;
    private final DocumentStore documents;
    private final Drafting drafting;

    OfferLetters(SentLetters letters, BidDesk bids, DocumentStore documents, Drafting drafting) {
        this.letters = letters;
        this.bids = bids;
        this.documents = documents;
        this.drafting = drafting;
    }

    /**
     * The letter by which an approved version goes out: byte for byte what is kept if it is then recorded as sent so.
     * Refused for a version that is not approved.
     */
    public Answer<LetterFile> drawUp(BidId id, int version, SentForm form) {
        return bids.find(id)
                .map(bid -> isApproved(bid, version)
                        ? Answer.done(drafting.file(bid, version, form))
                        : Answer.<LetterFile>no(Refused.because(
                                Sentence.of("correspondence.refused.notApproved", new Word.Count(version)))))
                .orElseGet(() -> Answer.no(Refused.because(Sentence.of("bids.refused.unknown"))));
    }

    /** The letters by which versions of a bid went out, by version; none if the viewer may not know of it. */
    public Map<Integer, StoredDocument> sent(BidId id) {
        Map<DocumentId, SentLetter> kept = letters.findByKeyBidId(id.value()).stream()
                .collect(Collectors.toMap(SentLetter::document, Function.identity()));
        return kept.isEmpty()
                ? Map.of()
                : bids.find(id).stream()
                        .flatMap(bid -> documents.about(TargetEvent.of(bid.target())).stream())
                        .filter(document -> kept.containsKey(document.id()))
                        .collect(Collectors.toUnmodifiableMap(
                                document -> Objects.requireNonNull(kept.get(document.id()))
                                        .version(),
                                Function.identity()));
    }

    /** Whatever was sent had been approved. */
    private static boolean isApproved(BidFile bid, int version) {
        boolean approved = bid.status() == BidStatus.APPROVED && bid.current().no() == version;
        return approved || bid.sendings().stream().anyMatch(sent -> sent.version() == version);
    }
}
