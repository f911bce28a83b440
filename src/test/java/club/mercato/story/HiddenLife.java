package club.mercato.story;

import club.mercato.approach.ApproachDesk;
import club.mercato.approach.PaperForm;
import club.mercato.approach.PaperKind;
import club.mercato.approvals.ApprovalRoom;
import club.mercato.bids.BidDesk;
import club.mercato.bids.BidId;
import club.mercato.bids.Offered;
import club.mercato.completion.Medical;
import club.mercato.completion.Permit;
import club.mercato.completion.SigningDesk;
import club.mercato.contacts.Attitude;
import club.mercato.contacts.ContactForm;
import club.mercato.contacts.ContactLog;
import club.mercato.contacts.FollowUpForm;
import club.mercato.contacts.FollowUps;
import club.mercato.contacts.LoggedContact;
import club.mercato.contacts.Outcome;
import club.mercato.contacts.Party;
import club.mercato.contacts.Positions;
import club.mercato.documents.DocumentStore;
import club.mercato.documents.ReceivedDocument;
import club.mercato.handover.HandOver;
import club.mercato.kernel.Answer;
import club.mercato.kernel.Money;
import club.mercato.mandates.Ceilings;
import club.mercato.mandates.MandateDesk;
import club.mercato.mandates.MandateForm;
import club.mercato.patience.ParkForm;
import club.mercato.patience.ParkingId;
import club.mercato.patience.Until;
import club.mercato.patience.WaitingRoom;
import club.mercato.pipeline.BackRoom;
import club.mercato.pipeline.ClosingReason;
import club.mercato.pipeline.ClubPosition;
import club.mercato.pipeline.NegotiationDesk;
import club.mercato.pipeline.RestrictionForm;
import club.mercato.pipeline.Route;
import club.mercato.pipeline.RouteDesk;
import club.mercato.pipeline.Stage;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetEvent;
import club.mercato.pipeline.TargetId;
import club.mercato.staff.StaffMember;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;

/** Everything that can happen to a target, done by its owner and a manager, who are its readers where it has some. */
final class HiddenLife {

    private final ApplicationContext context;
    private final Scout scout;
    private final StaffMember owner;
    private final StaffMember manager;
    private final StaffMember named;
    private final TargetCard target;
    private final TargetId id;
    private final LocalDate today;
    private UUID contact = UUID.randomUUID();
    private UUID followUp = UUID.randomUUID();
    private UUID parking = UUID.randomUUID();
    private UUID paper = UUID.randomUUID();
    private UUID document = UUID.randomUUID();
    private UUID bid = UUID.randomUUID();

    /** @param named whom contacts and next steps name, although he may know nothing of it */
    HiddenLife(ApplicationContext context, Scout scout, TargetCard target, StaffMember named) {
        this.context = context;
        this.scout = scout;
        this.target = target;
        this.id = target.id();
        this.named = named;
        owner = scout.recruiter();
        manager = scout.manager();
        today = LocalDate.now(owner.zone());
    }

    /** The ids of the target, and of what was told of it so far. */
    HiddenThing thing() {
        return new HiddenThing(
                id.value(),
                contact,
                followUp,
                parking,
                paper,
                document,
                bid,
                target.player().id().value(),
                target.window().value());
    }

    void restricted() {
        act(manager, () -> bean(BackRoom.class).restrict(id, new RestrictionForm(Optional.of("Falcon"), Set.of())));
    }

    /** What can be told of a target that stays where it is. */
    HiddenThing told() {
        asked();
        read();
        parked();
        broughtBack();
        planned();
        filed();
        served();
        mandated();
        examined();
        offered();
        return thing();
    }

    /** From the shortlist to being reopened, in order. */
    Map<String, Runnable> acts() {
        Map<String, Runnable> acts = new LinkedHashMap<>();
        acts.put("prioritised", () -> scout.prioritised(id));
        acts.put("approached", () -> scout.moved(id, Stage.APPROACH));
        acts.put("asked", this::asked);
        acts.put("answered", this::answered);
        acts.put("corrected", this::corrected);
        acts.put("read", this::read);
        acts.put("filed", this::filed);
        acts.put("served", this::served);
        acts.put("mandated", this::mandated);
        acts.put("examined", this::examined);
        acts.put("in talks", () -> scout.moved(id, Stage.TALKS));
        acts.put("offered", this::offered);
        acts.put("planned", this::planned);
        acts.put("parked", this::parked);
        acts.put("brought back", this::broughtBack);
        acts.put("rerouted", this::rerouted);
        acts.put(
                "handed over",
                () -> act(owner, () -> bean(HandOver.class).give(id, Optional.of(owner.id()), manager.id())));
        acts.put(
                "handed back",
                () -> act(manager, () -> bean(HandOver.class).give(id, Optional.of(manager.id()), owner.id())));
        acts.put("closed", () -> act(owner, () -> desk().close(id, ClosingReason.CLUB_REFUSED, "They insist.")));
        acts.put("reopened", () -> act(owner, () -> desk().reopen(id, "They call.")));
        return acts;
    }

    private void asked() {
        ContactForm form = ContactForm.of(id, Party.SELLING_CLUB, Outcome.PENDING, "Asked.")
                .from(named.id());
        contact = act(owner, () -> bean(ContactLog.class).log(form))
                .contact()
                .id()
                .value();
    }

    private void answered() {
        ContactForm form = ContactForm.of(id, Party.SELLING_CLUB, Outcome.PRICE_NAMED, "They name a price.")
                .naming(Money.of(7_000_000, "EUR"));
        contact = act(owner, () -> bean(ContactLog.class).log(form))
                .contact()
                .id()
                .value();
    }

    private void corrected() {
        ContactLog log = bean(ContactLog.class);
        LoggedContact seen =
                scout.as(owner, () -> log.log(id, Optional.empty(), "", 0, 1).getFirst());
        ContactForm form = ContactForm.of(id, seen.party(), seen.outcome(), "They name a price, not in writing.");
        act(owner, () -> log.correct(seen.id(), seen.version(), form, "Not in writing"));
    }

    private void read() {
        act(
                owner,
                () -> bean(Positions.class)
                        .read(
                                id,
                                Party.SELLING_CLUB,
                                Attitude.of(ClubPosition.RELUCTANT),
                                today,
                                Optional.of("B2"),
                                ""));
    }

    private void parked() {
        ParkForm form = new ParkForm(Until.day(today.plusDays(9)), "the draw", "Ask again");
        parking = act(owner, () -> bean(WaitingRoom.class).park(id, Optional.empty(), form))
                .id()
                .value();
    }

    private void broughtBack() {
        act(owner, () -> bean(WaitingRoom.class).bringBack(new ParkingId(parking)));
    }

    private void planned() {
        FollowUpForm form =
                new FollowUpForm("Call again", today.plusDays(3), Optional.empty(), Optional.of(named.id()));
        followUp = act(owner, () -> bean(FollowUps.class).set(id, form)).id().value();
    }

    private void filed() {
        DocumentStore store = bean(DocumentStore.class);
        ReceivedDocument received = act(
                owner,
                () -> store.receive(
                        "letter.txt", new ByteArrayInputStream("We ask.".getBytes(StandardCharsets.UTF_8))));
        document =
                act(owner, () -> store.keep(TargetEvent.of(id), received)).id().value();
    }

    private void served() {
        PaperForm form =
                PaperForm.of(id, PaperKind.NOTICE, target.club().orElseThrow().id(), today);
        paper = act(owner, () -> bean(ApproachDesk.class).record(form)).id().value();
    }

    private void mandated() {
        MandateForm form = MandateForm.upTo(new Ceilings(Money.of(40, "EUR"), Money.of(46, "EUR")));
        act(manager, () -> bean(MandateDesk.class).give(id, 0, form));
    }

    private void examined() {
        SigningDesk signing = bean(SigningDesk.class);
        act(owner, () -> signing.permit(id, 0, new Permit.Form(Permit.State.NEEDED, today, "")));
        act(owner, () -> signing.report(id, 0, new Medical.Report(Medical.Outcome.PASSED, today, "Sound")));
    }

    private void offered() {
        BidId prepared = act(owner, () -> bean(BidDesk.class).prepare(id, Offered.fee(4_000_000)))
                .id();
        act(owner, () -> bean(ApprovalRoom.class).send(prepared, 1));
        bid = prepared.value();
    }

    private void rerouted() {
        RouteDesk routes = bean(RouteDesk.class);
        act(owner, () -> routes.change(id, Route.TRANSFER, Route.RELEASE_CLAUSE, "His contract names a price"));
        act(owner, () -> routes.change(id, Route.RELEASE_CLAUSE, Route.TRANSFER, "It does not"));
    }

    private <T> T act(StaffMember who, Supplier<Answer<T>> act) {
        return scout.as(who, act).orElseThrow();
    }

    private NegotiationDesk desk() {
        return bean(NegotiationDesk.class);
    }

    private <T> T bean(Class<T> type) {
        return context.getBean(type);
    }
}
