package club.mercato.season;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the squad lacks in a window. */
@Entity
class Need {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private String position;
    private String profile;
    private int priority;
    private UUID windowId;
    private String why;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Need() {}

    @SuppressWarnings("NullAway.Init") // filled by take
    Need(UUID id, NeedForm form) {
        this.id = id;
        take(form);
    }

    void amend(NeedForm form) {
        take(form);
    }

    boolean isAt(int readVersion) {
        return version != null && version == readVersion;
    }

    SquadNeed read() {
        return new SquadNeed(
                new NeedId(id),
                version == null ? 0 : version,
                position,
                profile,
                priority,
                new WindowId(windowId),
                why);
    }

    private void take(NeedForm form) {
        position = form.position().strip();
        profile = form.profile().strip();
        priority = form.priority();
        windowId = form.window().value();
        why = form.why().strip();
    }
}
