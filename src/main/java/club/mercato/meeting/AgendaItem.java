package club.mercato.meeting;

import club.mercato.kernel.Ids;
import club.mercato.pipeline.TargetId;
import club.mercato.season.NeedId;
import club.mercato.staff.NeedToKnow;
import club.mercato.storage.OnlyAdded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** One target's place on a review's agenda, with the need that it answered when the review began. Never changed. */
@Entity
@Immutable
@Table(name = "agenda_item")
@Filter(name = NeedToKnow.FILTER, condition = NeedToKnow.OF_TARGET, deduceAliasInjectionPoints = false)
class AgendaItem implements OnlyAdded<UUID> {

    @Id
    private UUID id;

    private UUID reviewId;
    private int place;
    private UUID targetId;
    private @Nullable UUID needId;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected AgendaItem() {}

    AgendaItem(ReviewId review, int place, TargetId target, Optional<NeedId> need) {
        this.id = Ids.next();
        this.reviewId = review.value();
        this.place = place;
        this.targetId = target.value();
        this.needId = need.map(NeedId::value).orElse(null);
    }

    @Override
    public UUID getId() {
        return id;
    }
}

interface AgendaItems extends Repository<AgendaItem, UUID> {

    List<AgendaItem> saveAll(Iterable<AgendaItem> items);

    Optional<AgendaItem> findByReviewIdAndTargetId(UUID review, UUID target);

    /** As far as the viewer may know of it, in its order, with what stands decided. */
    @Query("""
            select new club.mercato.meeting.AgendaItems$Found(i.targetId, i.needId, d.kind, d.decidedBy)
            from AgendaItem i left join DecisionRow d on d.openFor = i.id
            where i.reviewId = :review order by i.place""")
    List<Found> agenda(UUID review);

    record Found(
            UUID target,
            @Nullable UUID need,
            Decision.@Nullable Kind kind,
            @Nullable UUID by) {}
}
