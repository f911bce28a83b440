package club.mercato.contacts;

import club.mercato.pipeline.TargetId;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The log read in pages, newest first, narrowed by a filter. */
@Component
class ContactPages {

    private static final String AS_KNOWN =
            " from Contact c join ContactVersion v on v.contactId = c.id and v.number = c.latest"
                    + " where c.targetId = :target";

    private final EntityManager entities;

    ContactPages(EntityManager entities) {
        this.entities = entities;
    }

    List<LoggedContact> page(TargetId target, LogFilter filter, int offset, int limit) {
        String words = filter.text();
        String query = "select v" + AS_KNOWN
                + (filter.party().isPresent() ? " and v.party = :party" : "")
                + (filter.outcome().isPresent() ? " and v.outcome = :outcome" : "")
                + (filter.ours().isPresent() ? " and v.ours = :ours" : "")
                + (filter.withPrice() ? " and v.price is not null" : "")
                + (words.isEmpty()
                        ? ""
                        : " and (lower(v.summary) like :text escape '!' or lower(v.personName) like :text escape '!')")
                + " order by v.happenedAt desc, v.writtenAt desc, c.id desc";
        TypedQuery<ContactVersion> page = entities.createQuery(query, ContactVersion.class)
                .setParameter("target", target.value())
                .setFirstResult(offset)
                .setMaxResults(limit);
        filter.party().ifPresent(one -> page.setParameter("party", one));
        filter.outcome().ifPresent(one -> page.setParameter("outcome", one));
        filter.ours().ifPresent(one -> page.setParameter("ours", one.value()));
        if (!words.isEmpty()) {
            page.setParameter("text", "%" + literal(words) + "%");
        }
        return page.getResultList().stream()
                .map(version -> version.read(target))
                .toList();
    }

    private static String literal(String typed) {
        return typed.toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
    }
}
