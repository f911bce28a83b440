package club.mercato.contacts;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import club.mercato.documents.DocumentId;
import club.mercato.documents.DocumentStore;
import club.mercato.documents.ReceivedDocument;
import club.mercato.documents.StoredDocument;
import club.mercato.kernel.Answer;
import club.mercato.kernel.Refused;
import club.mercato.pipeline.TargetEvent;
import club.mercato.pipeline.TargetId;
import club.mercato.staff.May;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The documents that came with contacts. They are on record about the target, for whoever may see it. */
@Service
@May.ReadPipeline
@Transactional(readOnly = true)
public class Attachments {

    private final ContactAttachments rows;
    private final DocumentStore documents;

    Attachments(ContactAttachments rows, DocumentStore documents) {
        this.rows = rows;
        this.documents = documents;
    }

    /** What came with some of a target's contacts, by contact, in the order it was handed in. */
    public Map<ContactId, List<StoredDocument>> of(TargetId target, Collection<ContactId> contacts) {
        List<ContactAttachment> attached = contacts.isEmpty()
                ? List.of()
                : rows.findByTargetIdAndContactIdIn(
                        target.value(), contacts.stream().map(ContactId::value).toList());
        if (attached.isEmpty()) {
            return Map.of();
        }
        Map<DocumentId, ContactAttachment> came =
                attached.stream().collect(Collectors.toMap(ContactAttachment::document, Function.identity()));
        return documents.about(TargetEvent.of(target)).stream()
                .filter(document -> came.containsKey(document.id()))
                .sorted(comparing(StoredDocument::at)
                        .thenComparing(document -> versionOf(came, document))
                        .thenComparing(StoredDocument::name))
                .collect(groupingBy(document -> contactOf(came, document)));
    }

    private static int versionOf(Map<DocumentId, ContactAttachment> came, StoredDocument document) {
        return Objects.requireNonNull(came.get(document.id())).version();
    }

    private static ContactId contactOf(Map<DocumentId, ContactAttachment> came, StoredDocument document) {
        return Objects.requireNonNull(came.get(document.id())).contact();
    }

    /** Puts on record what was handed in with a version of a contact; the first refusal, if there is one. */
    Optional<Refused> keep(LoggedContact contact, List<ReceivedDocument> papers) {
        for (ReceivedDocument paper : papers) {
            switch (documents.keep(TargetEvent.of(contact.target()), paper)) {
                case Answer.Done<StoredDocument>(StoredDocument kept) ->
                    rows.save(new ContactAttachment(kept.id(), contact.id(), contact.version(), contact.target()));
                case Answer.No<StoredDocument>(Refused refused) -> {
                    return Optional.of(refused);
                }
            }
        }
        return Optional.empty();
    }
}
