package club.mercato.completion;

import club.mercato.approvals.Boardroom;
import club.mercato.bids.BidDesk;
import club.mercato.bids.BidFile;
import club.mercato.bids.Offered;
import club.mercato.bids.ReplyForm;
import club.mercato.bids.ReplyKind;
import club.mercato.contacts.Party;
import club.mercato.kernel.Answer;
import club.mercato.kernel.HouseClock;
import club.mercato.kernel.Money;
import club.mercato.kernel.Refused;
import club.mercato.pipeline.Candidate;
import club.mercato.pipeline.NegotiationDesk;
import club.mercato.pipeline.Route;
import club.mercato.pipeline.Stage;
import club.mercato.pipeline.StageGate;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetId;
import club.mercato.staff.StepUp;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Targets whose fee is agreed, and what people do to them then, on whichever database runs. */
public class Agreed {

    static final long FEE = 4_000_000;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private BidDesk bids;

    @Autowired
    private SigningDesk desk;

    @Autowired
    private NegotiationDesk negotiations;

    @Autowired
    private StepUp stepUp;

    @Autowired
    private HouseClock clock;

    @Autowired
    private List<StageGate> gates;

    private Boardroom board = new Boardroom();

    public Agreed meet() {
        board = beans.createBean(Boardroom.class);
        return this;
    }

    public Boardroom board() {
        return board;
    }

    /** Ida drafted the bid, Enzo sent it for approval, Dora approved it, and the club accepted. */
    public TargetId accepted(String player) {
        BidFile bid = board.submitted(player, FEE);
        sent(bid);
        reply(bid, ReplyKind.ACCEPTED);
        return bid.target();
    }

    TargetId lodged(String player) {
        BidFile bid = board.drafted(board.target(player, Route.RELEASE_CLAUSE).id(), Offered.clause(FEE));
        board.sent("Enzo", bid).orElseThrow();
        sent(bid);
        reply(bid, ReplyKind.LODGED);
        return bid.target();
    }

    TargetId offeredToAFreeAgent(String player) {
        BidFile bid = board.drafted(board.target(player, Route.FREE_AGENT).id(), Offered.free(1_000_000));
        board.sent("Enzo", bid).orElseThrow();
        sent(bid);
        return bid.target();
    }

    private void sent(BidFile bid) {
        board.approve("Dora", bid.id()).orElseThrow();
        board.recordSent(bid.id()).orElseThrow();
    }

    private void reply(BidFile bid, ReplyKind kind) {
        board.as("Ida", () -> bids.recordReply(bid.id(), 1, ReplyForm.of(kind, Boardroom.today(), "")))
                .orElseThrow();
    }

    public Completion now(TargetId target) {
        return board.as("Ida", () -> desk.of(target).orElseThrow());
    }

    /** As the bid of the tests offers. */
    PersonalTerms.Form asOffered(TargetId target) {
        var offered = now(target).offer().orElseThrow().current().terms();
        return terms(offered.ends(), offered.contract().yearlyWage(), "");
    }

    static PersonalTerms.Form terms(LocalDate ends, Money wage, String differing) {
        Money none = Money.zero(wage.currency());
        return new PersonalTerms.Form(
                Party.AGENT, "", Boardroom.today(), ends, new PersonalTerms.Pay(wage, none, none), differing, "");
    }

    Answer<Completion> agree(String who, TargetId target, PersonalTerms.Form form) {
        int seen = now(target).terms().map(PersonalTerms::number).orElse(0);
        return board.as(who, () -> desk.agree(target, seen, form));
    }

    Answer<Completion> book(TargetId target) {
        int seen = now(target).medical().map(Medical::number).orElse(0);
        Medical.Booking booking = new Medical.Booking(clock.instant().plus(Duration.ofDays(1)), "Clinic, room 4");
        return board.as("Ida", () -> desk.book(target, seen, booking));
    }

    Answer<Completion> report(TargetId target, Medical.Outcome outcome, String note) {
        int seen = now(target).medical().map(Medical::number).orElse(0);
        return board.as("Ida", () -> desk.report(target, seen, new Medical.Report(outcome, Boardroom.today(), note)));
    }

    Answer<Completion> permit(TargetId target, Permit.State state) {
        int seen = now(target).permit().map(Permit::number).orElse(0);
        return board.as("Ida", () -> desk.permit(target, seen, new Permit.Form(state, Boardroom.today(), "")));
    }

    Answer<Completion> signOff(String who, TargetId target, SignOff.Form form) {
        return board.as(who, () -> {
            stepUp.confirm(Boardroom.PASSWORD).orElseThrow();
            return desk.signOff(target, form);
        });
    }

    SignOff.Form latest(TargetId target) {
        return SignOff.Form.of(now(target).latest().orElseThrow());
    }

    /** Terms as offered, a passed medical, no permit needed. */
    public TargetId readyToSign(String player) {
        TargetId target = accepted(player);
        agree("Ida", target, asOffered(target)).orElseThrow();
        report(target, Medical.Outcome.PASSED, "").orElseThrow();
        permit(target, Permit.State.NOT_NEEDED).orElseThrow();
        return target;
    }

    /** What the gates right before a stage say. */
    public List<Refused> refusals(String who, TargetId target, Stage stage) {
        TargetCard card = board.as("Ida", () -> negotiations.find(target).orElseThrow());
        Candidate candidate = new Candidate(
                card.id(),
                card.player().id(),
                card.window(),
                card.route(),
                card.stage(),
                card.owner(),
                card.need(),
                card.priority(),
                card.priorityStands());
        return board.as(
                who,
                () -> gates.stream()
                        .filter(gate -> gate.before() == stage)
                        .flatMap(gate -> gate.refusal(candidate).stream())
                        .toList());
    }

    List<String> why(TargetId target, Stage stage) {
        return refusals("Ida", target, stage).stream()
                .map(refused -> refused.why().key())
                .toList();
    }
}
