package club.mercato.pipeline;

import club.mercato.directory.names.Folding;
import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import club.mercato.staff.NeedToKnow;
import club.mercato.staff.StaffId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;
import org.springframework.data.repository.Repository;

/** That a target is restricted: since when, by whom, to whom, and what it is called. */
@Entity
@Table(name = "restriction")
@Filter(name = NeedToKnow.FILTER, condition = NeedToKnow.OF_SUBJECT, deduceAliasInjectionPoints = false)
class RestrictedTarget {

    private static final int LONGEST_CODE_NAME = 80;

    @Id
    private UUID subjectId;

    @Version
    private @Nullable Integer version;

    private @Nullable String codeName;
    private @Nullable String codeKey;
    private UUID restrictedBy;
    private Instant restrictedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "reader", joinColumns = @JoinColumn(name = "subject_id"))
    @Column(name = "staff_id")
    private Set<UUID> readers = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // for JPA
    protected RestrictedTarget() {}

    RestrictedTarget(TargetId target, StaffId by, Instant at) {
        this.subjectId = target.value();
        this.restrictedBy = by.value();
        // Both databases keep microseconds; what is answered must be what is read back.
        this.restrictedAt = at.truncatedTo(ChronoUnit.MICROS);
        this.readers.add(by.value());
    }

    /** Says code name and readers anew; somebody must be left who may know. */
    Optional<Refused> say(Optional<String> wishedName, Set<StaffId> wishedReaders) {
        if (wishedReaders.isEmpty()) {
            return Optional.of(Refused.because(Sentence.of("pipeline.refused.noReader")));
        }
        if (wishedName.filter(name -> name.length() > LONGEST_CODE_NAME).isPresent()) {
            return Optional.of(Refused.because(Sentence.of("pipeline.refused.longCodeName")));
        }
        codeName = wishedName.orElse(null);
        codeKey = wishedName.map(Folding::key).orElse(null);
        Set<UUID> wished = wishedReaders.stream().map(StaffId::value).collect(Collectors.toSet());
        readers.retainAll(wished);
        readers.addAll(wished);
        return Optional.empty();
    }

    TargetId target() {
        return new TargetId(subjectId);
    }

    Set<StaffId> readers() {
        return readers.stream().map(StaffId::new).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether nobody changed it, or lifted it and restricted the target anew, since it was read. */
    boolean isStill(Restriction seen) {
        return seen.equals(read());
    }

    Restriction read() {
        return new Restriction(
                target(), Optional.ofNullable(codeName), readers(), restrictedAt, version == null ? 0 : version);
    }
}

interface RestrictedTargets extends Repository<RestrictedTarget, UUID> {

    RestrictedTarget saveAndFlush(RestrictedTarget restricted);

    void delete(RestrictedTarget restricted);

    void flush();

    Optional<RestrictedTarget> findById(UUID target);

    boolean existsById(UUID target);

    List<RestrictedTarget> findBySubjectIdIn(Collection<UUID> targets);
}
