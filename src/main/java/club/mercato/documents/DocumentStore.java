package club.mercato.documents;

import club.mercato.documents.DocumentFolder.Arrival;
import club.mercato.kernel.Answer;
import club.mercato.kernel.HouseClock;
import club.mercato.kernel.Ids;
import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Subject;
import club.mercato.kernel.Word;
import club.mercato.staff.CurrentStaff;
import club.mercato.staff.May;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where documents are handed in and taken out. In two steps: a file is received and checked while the form is still
 * open, and put on record with what the form says, in the same transaction.
 */
@Service
@May.ReadPipeline
@Transactional(readOnly = true)
public class DocumentStore {

    /** The largest document: 20 MB. */
    public static final int MOST_MEGABYTES = 20;

    public static final long MOST_BYTES = MOST_MEGABYTES * 1024L * 1024;

    /** More than one thing ever has; a page shows them all. */
    private static final Limit MOST = Limit.of(500);

    private final Documents documents;
    private final DocumentFolder folder;
    private final List<DocumentReaders> readers;
    private final HouseClock clock;
    private final CurrentStaff currentStaff;
    private final ApplicationEventPublisher events;

    DocumentStore(
            Documents documents,
            DocumentFolder folder,
            List<DocumentReaders> readers,
            HouseClock clock,
            CurrentStaff currentStaff,
            ApplicationEventPublisher events) {
        this.documents = documents;
        this.folder = folder;
        this.readers = readers;
        this.clock = clock;
        this.currentStaff = currentStaff;
        this.events = events;
    }

    /**
     * Takes a file in and checks it by its content. Refused if it is empty, larger than {@link #MOST_BYTES}, or nothing
     * that is kept (see {@link DocumentType}).
     *
     * @param fileName what it is called where it comes from
     * @param content  read to its end or to the limit, not closed
     */
    @May.WorkTargets
    @Transactional(propagation = Propagation.SUPPORTS)
    public Answer<ReceivedDocument> receive(String fileName, InputStream content) {
        try {
            Arrival arrival = folder.arrive(content, MOST_BYTES);
            Optional<DocumentType> type =
                    arrival.bytes() > MOST_BYTES ? Optional.empty() : ContentCheck.typeOf(arrival.file());
            if (arrival.bytes() == 0 || type.isEmpty()) {
                folder.turnAway(arrival);
                return Answer.no(Refused.because(whyNot(arrival.bytes())));
            }
            folder.hold(arrival);
            return Answer.done(new ReceivedDocument(
                    SafeName.of(fileName, type.get()), type.get(), arrival.bytes(), arrival.digest()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts what was received on record. Refused if it waited too long, or the thing is none that the viewer may see. */
    @May.WorkTargets
    @Transactional
    public Answer<StoredDocument> keep(Subject about, ReceivedDocument received) {
        if (!admits(about)) {
            return Answer.no(Refused.because(Sentence.of("documents.refused.unknown")));
        }
        if (!folder.keep(received.digest())) {
            return Answer.no(
                    Refused.because(Sentence.of("documents.refused.waitedTooLong", new Word.Text(received.name()))));
        }
        StoredDocument kept = documents
                .save(new Document(
                        Ids.next(),
                        about,
                        received,
                        currentStaff.get().id(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS)))
                .read();
        events.publishEvent(new DocumentKept(kept));
        return Answer.done(kept);
    }

    /** The documents about a thing, the newest first, at most 500; none if the viewer may not see the thing. */
    public List<StoredDocument> about(Subject thing) {
        return admits(thing)
                ? documents.findByAboutKindAndAboutIdOrderByKeptAtDesc(thing.kind(), thing.id(), MOST).stream()
                        .map(Document::read)
                        .toList()
                : List.of();
    }

    /** A document's entry; empty if there is none, or none for this viewer. */
    public Optional<StoredDocument> find(DocumentId id) {
        return documents.findById(id.value()).map(Document::read).filter(document -> admits(document.about()));
    }

    /** A document with its content; empty if there is none, or none for this viewer. Whoever asks closes the content. */
    public Optional<OpenedDocument> open(DocumentId id) {
        return find(id).map(document -> new OpenedDocument(document, folder.open(document.digest())));
    }

    private boolean admits(Subject thing) {
        return readers.stream()
                .filter(reader -> reader.kind().equals(thing.kind()))
                .anyMatch(reader -> reader.admit(thing.id()));
    }

    private static Sentence whyNot(long bytes) {
        if (bytes == 0) {
            return Sentence.of("documents.refused.empty");
        }
        return bytes > MOST_BYTES
                ? Sentence.of("documents.refused.tooLarge", new Word.Count(MOST_MEGABYTES))
                : Sentence.of("documents.refused.type");
    }
}
