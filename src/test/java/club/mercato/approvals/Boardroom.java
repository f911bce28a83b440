package club.mercato.approvals;

import club.mercato.bids.BidDesk;
import club.mercato.bids.BidFile;
import club.mercato.bids.BidId;
import club.mercato.bids.Offered;
import club.mercato.bids.SentForm;
import club.mercato.contacts.Channel;
import club.mercato.contacts.Told;
import club.mercato.journal.Entry;
import club.mercato.journal.Journal;
import club.mercato.kernel.Answer;
import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import club.mercato.pipeline.Route;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetEvent;
import club.mercato.pipeline.TargetId;
import club.mercato.staff.House;
import club.mercato.staff.Role;
import club.mercato.staff.StaffMember;
import club.mercato.staff.StaffRoom;
import club.mercato.staff.StepUp;
import club.mercato.staff.TestStaff;
import club.mercato.terms.Terms;
import club.mercato.testing.SignedInAs;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** People who write offers and people who decide on them, on whichever database runs. */
public class Boardroom {

    public static final String PASSWORD = "right horse";

    /** The cheapest that there is: what is tested is that it is asked for. */
    private static final String HASH = new BCryptPasswordEncoder(4).encode(PASSWORD);

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private BidDesk bids;

    @Autowired
    private ApprovalRoom room;

    @Autowired
    private StepUp stepUp;

    @Autowired
    private StaffRoom staffRoom;

    @Autowired
    private Journal journal;

    /** Whoever signed in keeps one session. */
    private final Map<StaffMember, Authentication> sessions = new HashMap<>();

    private Told told = new Told();

    public Told told() {
        return told;
    }

    /** Ida and Enzo write offers, Manu manages, Dora, Dino and Vera direct; Vera is of the board. Dario does both. */
    public synchronized StaffMember staff(String name) {
        return House.opening(() -> staffRoom.everyone().values().stream()
                .filter(member -> member.username().equals(name.toLowerCase(Locale.ROOT) + ".b"))
                .findAny()
                .orElseGet(() -> hired(name)));
    }

    private StaffMember hired(String name) {
        Set<Role> roles = switch (name) {
            case "Ida", "Enzo" -> Set.of(Role.RECRUITER);
            case "Manu" -> Set.of(Role.MANAGER);
            case "Dario" -> Set.of(Role.RECRUITER, Role.DIRECTOR);
            default -> Set.of(Role.DIRECTOR);
        };
        StaffMember member = staffRoom.welcome(
                UUID.randomUUID(), name.toLowerCase(Locale.ROOT) + ".b", name + " Board", HASH, ROME, roles, false);
        if (name.equals("Vera")) {
            staffRoom.seatOnBoard(member.id());
        }
        return member;
    }

    public <T> T as(String name, Supplier<T> act) {
        return as(staff(name), act);
    }

    public <T> T as(StaffMember member, Supplier<T> act) {
        Authentication session;
        synchronized (this) {
            session = sessions.computeIfAbsent(member, TestStaff::authentication);
        }
        return Objects.requireNonNull(SignedInAs.with(session, act));
    }

    public TargetCard target(String player) {
        return target(player, Route.TRANSFER);
    }

    public TargetCard target(String player, Route route) {
        told = beans.createBean(Told.class);
        return told.target(player + " " + UUID.randomUUID(), "Borgo Bid", route);
    }

    public BidFile drafted(TargetId target, Terms terms) {
        return as("Ida", () -> bids.prepare(target, terms)).orElseThrow();
    }

    /** A bid that Ida drafted and Enzo sent for approval. */
    public BidFile submitted(String player, long euros) {
        BidFile bid = drafted(target(player).id(), Offered.fee(euros));
        sent("Enzo", bid).orElseThrow();
        return file(bid.id());
    }

    public Answer<ApprovalFile> sent(String name, BidFile bid) {
        return as(name, () -> room.send(bid.id(), bid.current().no()));
    }

    public BidFile file(BidId bid) {
        return as("Ida", () -> bids.find(bid).orElseThrow());
    }

    public ApprovalFile approval(BidId bid) {
        return as("Ida", () -> room.of(bid));
    }

    /** With the password, on the version that stands now. */
    public Answer<ApprovalFile> approve(String name, BidId bid) {
        BidFile.Version read = file(bid).current();
        return approve(name, bid, BidDecisionForm.of(read.no(), read.digest()));
    }

    public Answer<ApprovalFile> approve(String name, BidId bid, BidDecisionForm form) {
        return as(name, () -> {
            stepUp.confirm(PASSWORD).orElseThrow();
            return room.approve(bid, form);
        });
    }

    public Answer<ApprovalFile> decide(StaffMember who, BidFile bid, DecisionKind kind, String reason) {
        BidDecisionForm form =
                BidDecisionForm.because(bid.current().no(), bid.current().digest(), reason);
        return as(who, () -> {
            stepUp.confirm(PASSWORD).orElseThrow();
            return switch (kind) {
                case APPROVED -> room.approve(bid.id(), form);
                case RETURNED -> room.giveBack(bid.id(), form);
                case REFUSED -> room.refuse(bid.id(), form);
            };
        });
    }

    public Answer<ApprovalFile> giveBack(String name, BidId bid, String questions) {
        BidFile.Version read = file(bid).current();
        return as(name, () -> room.giveBack(bid, BidDecisionForm.because(read.no(), read.digest(), questions)));
    }

    public Answer<ApprovalFile> refuse(String name, BidId bid, String why) {
        BidFile.Version read = file(bid).current();
        return as(name, () -> room.refuse(bid, BidDecisionForm.because(read.no(), read.digest(), why)));
    }

    public Answer<BidFile> change(String name, BidId bid, Terms terms) {
        int seen = file(bid).current().no();
        return as(name, () -> bids.change(bid, seen, terms));
    }

    public Answer<BidFile> recordSent(BidId bid) {
        int seen = file(bid).current().no();
        return as("Ida", () -> bids.recordSent(bid, seen, new SentForm(today(), Channel.EMAIL)));
    }

    public List<String> facts(TargetId target) {
        return as("Ida", () -> journal.about(TargetEvent.of(target), 200)).stream()
                .map(Entry::what)
                .map(Sentence::key)
                .toList();
    }

    public static LocalDate today() {
        return LocalDate.now(ROME);
    }

    public static Optional<String> why(Answer<?> answer) {
        return answer.refusal().map(Refused::why).map(Sentence::key);
    }
}
