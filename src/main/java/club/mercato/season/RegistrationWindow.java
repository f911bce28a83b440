package club.mercato.season;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A registration period of an association. Several a season are usual. */
@Entity
class RegistrationWindow {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private String association;
    private String name;
    private Instant opens;
    private Instant closes;
    private String zone;
    private String source;
    private LocalDate verifiedOn;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected RegistrationWindow() {}

    RegistrationWindow(UUID id, WindowForm form) {
        if (!form.closes().isAfter(form.opens())) {
            throw new IllegalArgumentException("A window closes after it opens");
        }
        this.id = id;
        this.association = form.association();
        this.name = form.name();
        this.opens = form.opens();
        this.closes = form.closes();
        this.zone = form.zone().getId();
        this.source = form.source();
        this.verifiedOn = form.verifiedOn();
    }

    TransferWindow read() {
        return new TransferWindow(
                new WindowId(id), association, name, opens, closes, ZoneId.of(zone), source, verifiedOn);
    }
}
