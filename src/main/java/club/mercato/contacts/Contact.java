package club.mercato.contacts;

import club.mercato.pipeline.TargetId;
import club.mercato.staff.NeedToKnow;
import club.mercato.staff.StaffId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/** A contact through all its versions. What was said stands in them; here stands only which of them is the latest. */
@Entity
@Filter(name = NeedToKnow.FILTER, condition = NeedToKnow.OF_TARGET, deduceAliasInjectionPoints = false)
class Contact {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer lockVersion;

    private UUID targetId;
    private int latest;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Contact() {}

    Contact(UUID id, TargetId target) {
        this.id = id;
        this.targetId = target.value();
    }

    ContactId id() {
        return new ContactId(id);
    }

    TargetId target() {
        return new TargetId(targetId);
    }

    int latest() {
        return latest;
    }

    /** Adds the next version; the ones before stay as they are. */
    ContactVersion write(ContactText text, String why, StaffId by, Instant at) {
        latest++;
        return new ContactVersion(id, latest, text, why, by, at);
    }
}
