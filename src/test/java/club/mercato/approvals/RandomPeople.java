package club.mercato.approvals;

import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.bids.BidFile;
import club.mercato.bids.BidStatus;
import club.mercato.bids.Offered;
import club.mercato.bids.ReplyForm;
import club.mercato.bids.ReplyKind;
import club.mercato.bids.SentForm;
import club.mercato.contacts.Channel;
import club.mercato.kernel.Answer;
import club.mercato.staff.Role;
import club.mercato.staff.StaffId;
import club.mercato.staff.StaffMember;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;

/**
 * People who do to a bid what they please, and somebody who keeps count of it by what domain.md says and nothing else: who
 * had a hand in it, who approved exactly these terms since they were last sent for approval, and whether that was enough.
 */
final class RandomPeople {

    private static final List<Long> FEES = List.of(4_000_000L, 5_000_000L, 20_000_000L, 30_000_000L, 40_000_000L);

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    private final Random random;
    private final Negotiation negotiation;
    private final StaffId ofBoard;
    private final List<String> done = new ArrayList<>();
    private final Set<StaffId> authors = new HashSet<>();
    private final Set<StaffId> approvers = new HashSet<>();
    private final Tally tally;
    private long fee;

    /** What came to pass, over all sequences: a test in which nothing is ever sent proves nothing. */
    static final class Tally {
        int sent;
        int voided;
        int ownRefused;
        int approved;
    }

    RandomPeople(long seed, Negotiation negotiation, StaffId ofBoard, Tally tally) {
        this.random = new Random(seed);
        this.negotiation = negotiation;
        this.ofBoard = ofBoard;
        this.tally = tally;
    }

    void act(int times) {
        for (int time = 0; time < times; time++) {
            negotiation.running().ifPresentOrElse(this::actOn, this::prepare);
        }
    }

    private void prepare() {
        fee = anyFee();
        StaffMember who = anyone(RandomPeople::works);
        expect(negotiation.prepare(who, Offered.fee(fee)), true, who, "prepare " + fee);
        authors.clear();
        authors.add(who.id());
        approvers.clear();
    }

    private void actOn(BidFile bid) {
        switch (random.nextInt(20)) {
            case 0, 1 -> change(bid);
            case 2, 3, 4, 5 -> send(bid);
            case 6, 7, 8, 9, 10, 11, 12 -> approve(bid);
            case 13 -> sayNo(bid, random.nextInt(3) == 0 ? DecisionKind.REFUSED : DecisionKind.RETURNED);
            case 14, 15, 16, 17 -> recordSent(bid);
            case 18 -> reply(bid);
            default -> withdraw(bid);
        }
    }

    private void change(BidFile bid) {
        StaffMember who = anyone(RandomPeople::works);
        long other = random.nextInt(4) == 0 ? fee : anyFee() - random.nextInt(3);
        boolean allowed = bid.status().mayChange();
        boolean same = other == fee;
        Answer<?> answer = negotiation.change(who, bid, Offered.fee(other));
        expect(answer, allowed || same, who, "change to " + other);
        if (!same && allowed) {
            tally.voided += approvers.isEmpty() ? 0 : 1;
            fee = other;
            authors.add(who.id());
            approvers.clear();
            assertThat(negotiation.running().orElseThrow().status()).as(told()).isEqualTo(BidStatus.DRAFT);
        }
    }

    private void send(BidFile bid) {
        StaffMember who = anyone(RandomPeople::works);
        Answer<?> answer = negotiation.send(who, bid);
        done.add(who.username() + " send: " + said(answer));
        boolean went =
                bid.status() != BidStatus.FOR_APPROVAL && answer.refusal().isEmpty();
        if (went) {
            assertThat(bid.status().maySubmit()).as(told()).isTrue();
            authors.add(who.id());
            approvers.clear();
        }
    }

    private void approve(BidFile bid) {
        StaffMember who = anyone(RandomPeople::decides);
        Answer<?> answer = negotiation.decide(who, bid, DecisionKind.APPROVED);
        done.add(who.username() + " approve: " + said(answer));
        if (answer.refusal().isEmpty()) {
            assertThat(authors).as(told()).doesNotContain(who.id());
            assertThat(who.is(Role.DIRECTOR)).as(told()).isTrue();
            approvers.add(who.id());
            boolean approved = negotiation.running().orElseThrow().status() == BidStatus.APPROVED;
            boolean before = bid.status() != BidStatus.FOR_APPROVAL;
            assertThat(approved || before).as(told()).isEqualTo(before || enough());
            tally.approved += approved ? 1 : 0;
        } else if (authors.contains(who.id())) {
            tally.ownRefused++;
        }
    }

    private void sayNo(BidFile bid, DecisionKind kind) {
        StaffMember who = anyone(RandomPeople::decides);
        Answer<?> answer = negotiation.decide(who, bid, kind);
        done.add(who.username() + " " + kind + ": " + said(answer));
        if (answer.refusal().isEmpty() && bid.status() == BidStatus.FOR_APPROVAL) {
            assertThat(authors).as(told()).doesNotContain(who.id());
            approvers.clear();
        }
    }

    private void recordSent(BidFile bid) {
        StaffMember who = anyone(RandomPeople::works);
        boolean right = bid.status() == BidStatus.APPROVED && enough();
        Answer<?> answer = negotiation.recordSent(who, bid, new SentForm(TODAY, Channel.EMAIL));
        expect(answer, right, who, "record as sent");
        tally.sent += right ? 1 : 0;
    }

    private void reply(BidFile bid) {
        StaffMember who = anyone(RandomPeople::works);
        ReplyForm form = random.nextBoolean()
                ? ReplyForm.of(ReplyKind.REJECTED, TODAY, "No")
                : ReplyForm.counter(TODAY, Offered.fee(anyFee()), "More");
        expect(negotiation.recordReply(who, bid, form), bid.status() == BidStatus.SENT, who, "reply " + form.kind());
    }

    private void withdraw(BidFile bid) {
        StaffMember who = anyone(RandomPeople::works);
        expect(negotiation.withdraw(who, bid), bid.status().mayWithdraw(), who, "withdraw");
    }

    /** By domain.md 7: up to 5m one, up to 30m two, above that two of whom one is of the board; none had a hand in it. */
    private boolean enough() {
        assertThat(approvers).as(told()).doesNotContainAnyElementsOf(authors);
        int needed = fee <= 5_000_000 ? 1 : 2;
        return approvers.size() >= needed && (fee <= 30_000_000 || approvers.contains(ofBoard));
    }

    private void expect(Answer<?> answer, boolean done, StaffMember who, String what) {
        this.done.add(who.username() + " " + what + ": " + said(answer));
        assertThat(answer.refusal().isEmpty()).as(told()).isEqualTo(done);
    }

    private String told() {
        return String.join("\n", done);
    }

    private static String said(Answer<?> answer) {
        return answer.refusal().map(refused -> refused.why().key()).orElse("done");
    }

    private long anyFee() {
        return FEES.get(random.nextInt(FEES.size()));
    }

    private StaffMember anyone(Predicate<StaffMember> may) {
        List<StaffMember> those = negotiation.staff().stream().filter(may).toList();
        return those.get(random.nextInt(those.size()));
    }

    private static boolean works(StaffMember who) {
        return who.is(Role.RECRUITER) || who.is(Role.MANAGER);
    }

    private static boolean decides(StaffMember who) {
        return who.leads();
    }
}
