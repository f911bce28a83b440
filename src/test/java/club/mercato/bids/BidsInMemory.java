package club.mercato.bids;

import club.mercato.contacts.ContactLog;
import club.mercato.journal.SameMoment;
import club.mercato.kernel.HouseClock;
import club.mercato.pipeline.NegotiationDesk;
import club.mercato.rules.Rules;
import club.mercato.staff.CurrentStaff;
import club.mercato.staff.StaffRoom;
import club.mercato.testing.Shelf;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** The product's own conduct of bids over shelves in memory, so that many thousand negotiations take seconds. */
public final class BidsInMemory {

    public final BidDesk desk;
    public final BidsInApproval inApproval;
    public final SameMoment sameMoment;

    public BidsInMemory(
            NegotiationDesk targets,
            ContactLog log,
            StaffRoom staffRoom,
            CurrentStaff currentStaff,
            HouseClock clock,
            ApplicationEventPublisher events) {
        Map<UUID, Bid> bids = new HashMap<>();
        Map<VersionKey, BidVersion> versions = new HashMap<>();
        Map<BidPerson.Key, BidPerson> people = new HashMap<>();
        Map<VersionKey, BidSending> sendings = new HashMap<>();
        Map<VersionKey, BidReply> replies = new HashMap<>();
        Bids bidRows = Shelf.of(Bids.class)
                .on("saveAndFlush", it -> Shelf.put(bids, ((Bid) it[0]).id().value(), it[0]))
                .on("findById", it -> Optional.ofNullable(bids.get(it[0])))
                .on("hold", it -> Optional.ofNullable(bids.get(it[0])))
                .on(
                        "findByOpenFor",
                        it -> bids.values().stream()
                                .filter(bid -> bid.target().value().equals(it[0])
                                        && !bid.status().isOver())
                                .findFirst())
                .on(
                        "findFirstByTargetIdOrderByNumberDesc",
                        it -> bids.values().stream()
                                .filter(bid -> bid.target().value().equals(it[0]))
                                .max(Comparator.comparingInt(Bid::number)))
                .made();
        BidVersions versionRows = Shelf.of(BidVersions.class)
                .on("saveAndFlush", it -> Shelf.put(versions, ((BidVersion) it[0]).key(), it[0]))
                .on("findByKey", it -> Optional.ofNullable(versions.get(it[0])))
                .on(
                        "findByKeyBidIdInOrderByKeyVersionNo",
                        it -> Shelf.inOrder(
                                versions, VersionKey::bidId, it[0], Comparator.comparingInt(VersionKey::versionNo)))
                .made();
        BidPeople peopleRows = Shelf.of(BidPeople.class)
                .on("saveAndFlush", it -> Shelf.put(people, ((BidPerson) it[0]).key(), it[0]))
                .on("findByKey", it -> Optional.ofNullable(people.get(it[0])))
                .made();
        BidSendings sendingRows = Shelf.of(BidSendings.class)
                .on("saveAndFlush", it -> Shelf.put(sendings, ((BidSending) it[0]).key(), it[0]))
                .on(
                        "findByKeyBidIdInOrderByKeyVersionNo",
                        it -> Shelf.inOrder(
                                sendings, VersionKey::bidId, it[0], Comparator.comparingInt(VersionKey::versionNo)))
                .made();
        BidReplies replyRows = Shelf.of(BidReplies.class)
                .on("saveAndFlush", it -> Shelf.put(replies, ((BidReply) it[0]).key(), it[0]))
                .on(
                        "findByKeyBidIdInOrderByKeyVersionNo",
                        it -> Shelf.inOrder(
                                replies, VersionKey::bidId, it[0], Comparator.comparingInt(VersionKey::versionNo)))
                .made();
        Records records = new Records(bidRows, versionRows, peopleRows, sendingRows, replyRows);
        sameMoment = new SameMoment(new TransactionTemplate(new NoTransactions()));
        inApproval = new BidsInApproval(bidRows, records);
        Reckoning reckoning = new Reckoning(Currency.getInstance("EUR"), Rules.book(), Map::of);
        desk = new BidDesk(
                bidRows, records, targets, log, reckoning, staffRoom, currentStaff, clock, events, sameMoment);
    }

    /** Nothing is stored, so nothing is rolled back. */
    private static final class NoTransactions extends AbstractPlatformTransactionManager {

        NoTransactions() {
            setTransactionSynchronization(SYNCHRONIZATION_NEVER);
        }

        @Override
        protected Object doGetTransaction() {
            return new Object();
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {}

        @Override
        protected void doCommit(DefaultTransactionStatus status) {}

        @Override
        protected void doRollback(DefaultTransactionStatus status) {}

        @Override
        protected void doSetRollbackOnly(DefaultTransactionStatus status) {
            ((TransactionStatus) status).flush();
        }
    }
}
