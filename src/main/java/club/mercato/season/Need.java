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

    Need(UUID id, NeedForm form) {
        this.id = id;
        this.position = form.position();
        this.profile = form.profile();
        this.priority = form.priority();
        this.windowId = form.window().value();
        this.why = form.why();
    }

    SquadNeed read() {
        return new SquadNeed(new NeedId(id), position, profile, priority, new WindowId(windowId), why);
    }
}
