package club.mercato.contacts;

import club.mercato.pipeline.TargetId;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The log read in pages, newest first, narrowed by party and text. */
@Component
class ContactPages {

    private static final String AS_KNOWN =
            " from Contact c join ContactVersion v on v.contactId = c.id and v.number = c.latest"
                    + " where c.targetId = :target";

    private final EntityManager entities;

    ContactPages(EntityManager entities) {
        this.entities = entities;
    }

    List<LoggedContact> page(TargetId target, Optional<Party> party, String text, int offset, int limit) {
        String words = text.strip();
        String query = "select v" + AS_KNOWN
                + (party.isPresent() ? " and v.party = :party" : "")
                + (words.isEmpty()
                        ? ""
                        : " and (lower(v.summary) like :text escape '!' or lower(v.personName) like :text escape '!')")
                + " order by v.happenedAt desc, v.writtenAt desc, c.id desc";
        TypedQuery<ContactVersion> page = entities.createQuery(query, ContactVersion.class)
                .setParameter("target", target.value())
                .setFirstResult(offset)
                .setMaxResults(limit);
        party.ifPresent(one -> page.setParameter("party", one));
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
