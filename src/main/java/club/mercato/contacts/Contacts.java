package club.mercato.contacts;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Contacts extends Repository<Contact, UUID> {

    Contact save(Contact contact);

    Contact saveAndFlush(Contact contact);

    Optional<Contact> findById(UUID id);

    /** All contacts of a target as they are known now, in no order. */
    @Query("""
            select new club.mercato.contacts.Touch(
                v.party, v.direction, v.outcome, v.happenedAt, v.happenedZone, v.channel, v.writtenAt)
            from Contact c join ContactVersion v on v.contactId = c.id and v.number = c.latest
            where c.targetId = :target""")
    List<Touch> touches(UUID target);

    /** The same of many targets. */
    @Query("""
            select new club.mercato.contacts.Contacts$Touched(c.targetId, new club.mercato.contacts.Touch(
                v.party, v.direction, v.outcome, v.happenedAt, v.happenedZone, v.channel, v.writtenAt))
            from Contact c join ContactVersion v on v.contactId = c.id and v.number = c.latest
            where c.targetId in :targets""")
    List<Touched> touchesOf(Collection<UUID> targets);

    /** A contact of one of many targets. */
    record Touched(UUID target, Touch touch) {}

    /** The latest contacts with one party of a target, as they are known now. */
    @Query("""
            select v from Contact c join ContactVersion v on v.contactId = c.id and v.number = c.latest
            where c.targetId = :target and v.party = :party order by v.happenedAt desc, v.writtenAt desc""")
    List<ContactVersion> latest(UUID target, Party party, Limit limit);

    @Query("""
            select v from Contact c join ContactVersion v on v.contactId = c.id and v.number = c.latest
            where c.id = :contact""")
    Optional<ContactVersion> asKnown(UUID contact);

    @Query("""
            select v from Contact c join ContactVersion v on v.contactId = c.id and v.number = c.latest
            where c.targetId = :target and c.id in :contacts""")
    List<ContactVersion> asKnown(UUID target, Collection<UUID> contacts);
}

interface ContactVersions extends Repository<ContactVersion, UUID> {

    ContactVersion save(ContactVersion version);

    List<ContactVersion> findByContactIdOrderByNumberDesc(UUID contact);
}
