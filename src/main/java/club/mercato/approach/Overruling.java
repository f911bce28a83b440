package club.mercato.approach;

import club.mercato.directory.ClubId;
import club.mercato.pipeline.TargetId;
import club.mercato.rules.RuleId;
import club.mercato.staff.NeedToKnow;
import club.mercato.staff.StaffId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.springframework.data.repository.Repository;

/** Somebody who leads went on with a target against a rule, while the player is at this club. Never changed. */
@Entity
@Immutable
@Table(name = "approach_overruling")
@Filter(name = NeedToKnow.FILTER, condition = NeedToKnow.OF_TARGET, deduceAliasInjectionPoints = false)
class Overruling {

    @Id
    private UUID id;

    private UUID targetId;
    private UUID clubId;
    private String ruleId;
    private String why;
    private UUID doneBy;
    private Instant doneAt;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Overruling() {}

    Overruling(UUID id, TargetId target, ClubId club, RuleId rule, String why, StaffId by, Instant at) {
        this.id = id;
        this.targetId = target.value();
        this.clubId = club.value();
        this.ruleId = rule.value();
        this.why = why;
        this.doneBy = by.value();
        this.doneAt = at;
    }

    boolean isOf(RuleId rule, ClubId club) {
        return ruleId.equals(rule.value()) && clubId.equals(club.value());
    }

    String why() {
        return why;
    }

    StaffId by() {
        return new StaffId(doneBy);
    }
}

interface Overrulings extends Repository<Overruling, UUID> {

    Overruling save(Overruling overruling);

    List<Overruling> findByTargetIdOrderByDoneAtDesc(UUID target);
}
