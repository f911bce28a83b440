package club.mercato.story;

import club.mercato.contacts.ContactId;
import club.mercato.contacts.FollowUp;
import club.mercato.contacts.LoggedContact;
import club.mercato.patience.Parking;
import club.mercato.pipeline.NegotiationDesk;
import club.mercato.pipeline.Restriction;
import club.mercato.pipeline.TargetCard;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What somebody last saw of a target, and acts upon, however old it is.
 *
 * @param agreed   what stood then
 * @param contacts as they were known then, by the first word of their texts
 */
record Sight(
        Agreed agreed,
        TargetCard card,
        NegotiationDesk.Versioned form,
        Optional<FollowUp> next,
        Optional<Parking> parking,
        Optional<Restriction> restriction,
        Map<String, LoggedContact> contacts) {

    ContactId contact(String key) {
        return Objects.requireNonNull(contacts.get(key)).id();
    }
}
