package club.mercato.demo;

import club.mercato.approvals.ApprovalRoom;
import club.mercato.approvals.BidDecisionForm;
import club.mercato.bids.BidDesk;
import club.mercato.bids.BidFile;
import club.mercato.bids.BidId;
import club.mercato.bids.ReplyForm;
import club.mercato.bids.ReplyKind;
import club.mercato.bids.SentForm;
import club.mercato.contacts.Channel;
import club.mercato.directory.PlayerProfile;
import club.mercato.directory.PlayerRegister;
import club.mercato.pipeline.BackRoom;
import club.mercato.pipeline.TargetId;
import club.mercato.staff.StaffMember;
import club.mercato.staff.StepUp;
import club.mercato.terms.Terms;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Bids for some of the demo club's invented players, each as far on its way as its story says. Nobody real is in them. */
@Component
class DemoBids {

    private final DemoStaff staff;
    private final PlayerRegister players;
    private final BackRoom targets;
    private final BidDesk bids;
    private final ApprovalRoom room;
    private final StepUp stepUp;
    private final DemoTexts texts = new DemoTexts();

    DemoBids(
            DemoStaff staff, PlayerRegister players, BackRoom targets, BidDesk bids, ApprovalRoom room, StepUp stepUp) {
        this.staff = staff;
        this.players = players;
        this.targets = targets;
        this.bids = bids;
        this.room = room;
        this.stepUp = stepUp;
    }

    /** Of a start that was interrupted, the bids that are there already stay as they are. */
    void tell(DemoClub.Ground ground) {
        DemoOffers offers = new DemoOffers(ground, texts);
        StaffMember ilaria = ground.cast().recruiter();
        StaffMember teun = ground.cast().recruiter2();
        draft(3, ilaria, 1, offers.loanWithObligation(), ground);
        draft(23, ilaria, 2, offers.inThreeParts(), ground)
                .ifPresent(bid -> staff.did(
                        ilaria,
                        ground.daysAgo(1, 9, 40),
                        () -> room.send(bid.id(), 1).orElseThrow()));
        draft(33, teun, 4, offers.atOnce(), ground).ifPresent(bid -> returned(bid, teun, ground));
        draft(4, ilaria, 5, offers.small(), ground).ifPresent(bid -> sent(bid, ilaria, ground));
        draft(14, teun, 6, offers.inPounds(teun), ground).ifPresent(bid -> countered(bid, teun, offers, ground));
    }

    /** @return empty if the demo has no such target, or a bid for it already */
    private Optional<BidFile> draft(int number, StaffMember by, int daysAgo, Terms terms, DemoClub.Ground ground) {
        return staff.did(
                by,
                ground.daysAgo(daysAgo, 16, number),
                () -> target(number, ground)
                        .filter(target -> bids.of(target).isEmpty())
                        .map(target -> bids.prepare(target, terms).orElseThrow()));
    }

    private void returned(BidFile bid, StaffMember author, DemoClub.Ground ground) {
        staff.did(author, ground.daysAgo(4, 17, 5), () -> room.send(bid.id(), 1).orElseThrow());
        staff.did(
                ground.cast().director(),
                ground.daysAgo(3, 11, 20),
                () -> room.giveBack(
                                bid.id(),
                                BidDecisionForm.because(1, bid.current().digest(), texts.text("bid.returned")))
                        .orElseThrow());
    }

    /**
     * A bid that the club accepted.
     *
     * @param daysAgo when it was drafted; a day lies between any two steps
     * @return empty if the demo has no such target, or a bid for it already
     */
    Optional<TargetId> accepted(int number, StaffMember author, int daysAgo, Terms terms, DemoClub.Ground ground) {
        Optional<BidFile> drafted = draft(number, author, daysAgo, terms, ground);
        drafted.ifPresent(bid -> {
            staff.did(
                    author,
                    ground.daysAgo(daysAgo, 18, 10),
                    () -> room.send(bid.id(), 1).orElseThrow());
            approve(bid, ground.cast().director(), daysAgo - 1, ground);
            recordSent(bid, author, daysAgo - 2, ground);
            ReplyForm yes = ReplyForm.of(ReplyKind.ACCEPTED, ground.today().minusDays(daysAgo - 3L), "");
            staff.did(
                    author,
                    ground.daysAgo(daysAgo - 3, 17, 45),
                    () -> bids.recordReply(bid.id(), 1, yes).orElseThrow());
        });
        return drafted.map(BidFile::target);
    }

    private void sent(BidFile bid, StaffMember author, DemoClub.Ground ground) {
        staff.did(
                author, ground.daysAgo(5, 17, 10), () -> room.send(bid.id(), 1).orElseThrow());
        approve(bid, ground.cast().director(), 4, ground);
        recordSent(bid, author, 3, ground);
    }

    private void countered(BidFile bid, StaffMember author, DemoOffers offers, DemoClub.Ground ground) {
        staff.did(
                author, ground.daysAgo(6, 17, 15), () -> room.send(bid.id(), 1).orElseThrow());
        approve(bid, ground.cast().director(), 5, ground);
        recordSent(bid, author, 4, ground);
        int answered = 1;
        staff.did(
                author,
                ground.daysAgo(answered, 18, 30),
                () -> bids.recordReply(
                                bid.id(),
                                1,
                                ReplyForm.counter(
                                        ground.today().minusDays(answered),
                                        offers.theirCounter(bid.current().terms()),
                                        texts.text("bid.countered")))
                        .orElseThrow());
    }

    private void approve(BidFile bid, StaffMember director, int daysAgo, DemoClub.Ground ground) {
        staff.did(director, ground.daysAgo(daysAgo, 10, 15), () -> {
            stepUp.confirm(DemoStaff.PASSWORD).orElseThrow();
            return room.approve(bid.id(), BidDecisionForm.of(1, bid.current().digest()))
                    .orElseThrow();
        });
    }

    private void recordSent(BidFile bid, StaffMember author, int daysAgo, DemoClub.Ground ground) {
        BidId id = bid.id();
        SentForm form = new SentForm(ground.today().minusDays(daysAgo), Channel.EMAIL);
        staff.did(
                author,
                ground.daysAgo(daysAgo, 12, 30),
                () -> bids.recordSent(id, 1, form).orElseThrow());
    }

    Optional<TargetId> target(int number, DemoClub.Ground ground) {
        return players.findBySourceId(FurtherTargets.SOURCE + number)
                .map(PlayerProfile::id)
                .flatMap(player ->
                        targets.open(player, ground.window().id()).stream().findFirst())
                .map(card -> card.id());
    }
}
