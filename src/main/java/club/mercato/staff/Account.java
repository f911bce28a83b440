package club.mercato.staff;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A sign-in of a member of staff. */
@Entity
class Account {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(unique = true)
    private String username;

    private String name;
    private String initials;
    private String passwordHash;
    private String zone;
    private @Nullable String email;
    private boolean active;
    private boolean demo;
    private boolean ofBoard;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Account() {}

    Account(UUID id, String username, String name, String passwordHash, ZoneId zone, Set<Role> roles, boolean demo) {
        this.id = id;
        this.username = username;
        this.name = name;
        this.initials = Initials.of(name);
        this.passwordHash = passwordHash;
        this.zone = zone.getId();
        this.roles.addAll(roles);
        this.active = true;
        this.demo = demo;
    }

    StaffMember member() {
        return new StaffMember(id, username, name, initials, roles, ZoneId.of(zone));
    }

    String passwordHash() {
        return passwordHash;
    }

    Optional<EmailAddress> email() {
        return Optional.ofNullable(email).flatMap(EmailAddress::of);
    }

    void reachAt(Optional<EmailAddress> address) {
        email = address.map(EmailAddress::value).orElse(null);
    }

    boolean ofBoard() {
        return ofBoard;
    }

    void seatOnBoard(boolean seated) {
        ofBoard = seated;
    }

    boolean active() {
        return active;
    }
}
