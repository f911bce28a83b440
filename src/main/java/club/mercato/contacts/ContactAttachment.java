package club.mercato.contacts;

import club.mercato.documents.DocumentId;
import club.mercato.pipeline.TargetId;
import club.mercato.staff.NeedToKnow;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.springframework.data.repository.Repository;

/** A document that came with a contact, or with a correction of it; never taken out again. */
@Entity
@Immutable
@Filter(name = NeedToKnow.FILTER, condition = NeedToKnow.OF_TARGET, deduceAliasInjectionPoints = false)
class ContactAttachment {

    @Id
    private UUID documentId;

    private UUID contactId;
    private int versionNumber;
    private UUID targetId;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected ContactAttachment() {}

    ContactAttachment(DocumentId document, ContactId contact, int version, TargetId target) {
        this.documentId = document.value();
        this.contactId = contact.value();
        this.versionNumber = version;
        this.targetId = target.value();
    }

    DocumentId document() {
        return new DocumentId(documentId);
    }

    ContactId contact() {
        return new ContactId(contactId);
    }

    /** The version of the contact it came with. */
    int version() {
        return versionNumber;
    }
}

interface ContactAttachments extends Repository<ContactAttachment, UUID> {

    ContactAttachment save(ContactAttachment attachment);

    List<ContactAttachment> findByTargetIdAndContactIdIn(UUID target, Collection<UUID> contacts);
}
