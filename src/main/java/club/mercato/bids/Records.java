package club.mercato.bids;

import club.mercato.staff.StaffId;
import club.mercato.terms.Terms;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** All that is kept of a bid: reads it together, and writes its parts in the order that they stand on each other. */
@Component
class Records {

    private final Bids bids;
    private final BidVersions versions;
    private final BidPeople people;
    private final BidSendings sendings;
    private final BidReplies replies;

    Records(Bids bids, BidVersions versions, BidPeople people, BidSendings sendings, BidReplies replies) {
        this.bids = bids;
        this.versions = versions;
        this.people = people;
        this.sendings = sendings;
        this.replies = replies;
    }

    BidFile file(Bid bid, Instant now) {
        return files(List.of(bid), now).getFirst();
    }

    /** In the order of the bids. */
    List<BidFile> files(List<Bid> of, Instant now) {
        if (of.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = of.stream().map(bid -> bid.id().value()).toList();
        Map<UUID, List<BidFile.Version>> written =
                grouped(versions.findByKeyBidIdInOrderByKeyVersionNo(ids), version -> version.key(), BidVersion::read);
        Map<UUID, List<BidFile.Sent>> sent =
                grouped(sendings.findByKeyBidIdInOrderByKeyVersionNo(ids), sending -> sending.key(), BidSending::read);
        Map<UUID, List<BidFile.Reply>> answered =
                grouped(replies.findByKeyBidIdInOrderByKeyVersionNo(ids), reply -> reply.key(), BidReply::read);
        return of.stream()
                .map(bid -> new BidFile(
                        bid.id(),
                        bid.target(),
                        bid.number(),
                        bid.statusAt(now),
                        bid.statusBy(),
                        bid.statusAt(),
                        bid.statusWhy(),
                        bid.expires(),
                        written.getOrDefault(bid.id().value(), List.of()),
                        sent.getOrDefault(bid.id().value(), List.of()),
                        answered.getOrDefault(bid.id().value(), List.of())))
                .toList();
    }

    private static <R, T> Map<UUID, List<T>> grouped(List<R> rows, Function<R, VersionKey> key, Function<R, T> read) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> key.apply(row).bidId(), Collectors.mapping(read, Collectors.toList())));
    }

    BidFile.Version current(Bid bid) {
        return versions.findByKey(key(bid)).orElseThrow().read();
    }

    /** Writes terms as the bid's current version. */
    Bid write(Bid bid, Terms terms, Sums sums, StaffId by, Instant at) {
        Bid saved = bids.saveAndFlush(bid);
        BidPerson author = author(saved, by);
        versions.saveAndFlush(new BidVersion(key(saved), terms, sums, author, at));
        return saved;
    }

    /** Somebody has written at the current version. */
    BidPerson author(Bid bid, StaffId who) {
        BidPerson person = person(bid.id(), who);
        person.writes(bid.currentNo());
        return people.saveAndFlush(person);
    }

    BidPerson person(BidId bid, StaffId who) {
        return people.findByKey(new BidPerson.Key(bid.value(), who.value()))
                .orElseGet(() -> people.saveAndFlush(new BidPerson(bid, who)));
    }

    void sent(Bid bid, SentForm form, StaffId by, Instant at) {
        sendings.saveAndFlush(new BidSending(key(bid), bid.approval().orElseThrow(), form, by, at));
        bids.saveAndFlush(bid);
    }

    void answered(Bid bid, ReplyForm form, StaffId by, Instant at) {
        replies.saveAndFlush(new BidReply(key(bid), form, by, at));
        bids.saveAndFlush(bid);
    }

    Optional<Bid> hold(BidId bid) {
        return bids.hold(bid.value());
    }

    private static VersionKey key(Bid bid) {
        return new VersionKey(bid.id().value(), bid.currentNo());
    }
}
