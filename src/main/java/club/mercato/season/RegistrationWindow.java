package club.mercato.season;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
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
    private @Nullable Instant papersBy;
    private String zone;
    private String source;
    private String confidence;
    private LocalDate verifiedOn;
    private @Nullable String reference;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected RegistrationWindow() {}

    @SuppressWarnings("NullAway.Init") // filled by take
    RegistrationWindow(UUID id, WindowForm form) {
        this.id = id;
        take(form);
    }

    /** One that came with the product; the reference names its row there. */
    static RegistrationWindow ofReference(UUID id, WindowForm form, String reference) {
        RegistrationWindow window = new RegistrationWindow(id, form);
        window.reference = reference;
        return window;
    }

    void amend(WindowForm form) {
        take(form);
    }

    boolean isAt(int readVersion) {
        return version != null && version == readVersion;
    }

    Optional<String> reference() {
        return Optional.ofNullable(reference);
    }

    TransferWindow read() {
        return new TransferWindow(
                new WindowId(id),
                version == null ? 0 : version,
                association,
                name,
                opens,
                closes,
                Optional.ofNullable(papersBy),
                ZoneId.of(zone),
                source,
                confidence,
                verifiedOn);
    }

    private void take(WindowForm form) {
        if (!form.closes().isAfter(form.opens())) {
            throw new IllegalArgumentException("A window closes after it opens");
        }
        association = form.association().strip();
        name = form.name().strip();
        opens = form.opens();
        closes = form.closes();
        papersBy = form.papersBy().orElse(null);
        zone = form.zone().getId();
        source = form.source().strip();
        confidence = form.confidence();
        verifiedOn = form.verifiedOn();
    }
}
