package club.mercato.correspondence;

import club.mercato.bids.BidDesk;
import club.mercato.bids.BidEvent;
import club.mercato.bids.BidFile;
import club.mercato.bids.SentForm;
import club.mercato.documents.DocumentStore;
import club.mercato.documents.ReceivedDocument;
import club.mercato.documents.StoredDocument;
import club.mercato.pipeline.TargetEvent;
import java.io.ByteArrayInputStream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Puts the letter on record in the transaction in which its version is recorded as sent, so that neither is without the
 * other.
 */
@Component
class LetterKeeper {

    private final SentLetters letters;
    private final BidDesk bids;
    private final DocumentStore documents;
    private final Drafting drafting;

    LetterKeeper(SentLetters letters, BidDesk bids, DocumentStore documents, Drafting drafting) {
        this.letters = letters;
        this.bids = bids;
        this.documents = documents;
        this.drafting = drafting;
    }

    @EventListener
    void keep(BidEvent.Sent event) {
        BidFile bid = bids.find(event.bid()).orElseThrow();
        BidFile.Sent sent = bid.sendings().getLast();
        LetterFile letter = drafting.file(bid, sent.version(), new SentForm(sent.on(), sent.channel(), sent.to()));
        ReceivedDocument received = documents
                .receive(letter.name(), new ByteArrayInputStream(letter.content()))
                .orElseThrow();
        StoredDocument kept =
                documents.keep(TargetEvent.of(bid.target()), received).orElseThrow();
        letters.save(new SentLetter(
                bid.id(), sent.version(), bid.version(sent.version()).digest(), kept.id()));
    }
}
