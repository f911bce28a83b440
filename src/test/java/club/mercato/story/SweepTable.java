package club.mercato.story;

import club.mercato.approach.ApproachDesk;
import club.mercato.approach.PaperForm;
import club.mercato.approach.PaperId;
import club.mercato.approach.PaperKind;
import club.mercato.approvals.ApprovalRoom;
import club.mercato.approvals.BidDecisionForm;
import club.mercato.approvals.InTray;
import club.mercato.approvals.endorsement.EndorsementDesk;
import club.mercato.bids.BidDesk;
import club.mercato.bids.BidId;
import club.mercato.bids.BidsInApproval;
import club.mercato.bids.LiveBids;
import club.mercato.bids.Offered;
import club.mercato.bids.ReplyForm;
import club.mercato.bids.ReplyKind;
import club.mercato.bids.RunningBids;
import club.mercato.bids.SentForm;
import club.mercato.borrowing.LoanBook;
import club.mercato.completion.Medical;
import club.mercato.completion.Permit;
import club.mercato.completion.PersonalTerms;
import club.mercato.completion.SignOff;
import club.mercato.completion.SigningDesk;
import club.mercato.contacts.Attachments;
import club.mercato.contacts.Attitude;
import club.mercato.contacts.Channel;
import club.mercato.contacts.ContactFigures;
import club.mercato.contacts.ContactForm;
import club.mercato.contacts.ContactGuard;
import club.mercato.contacts.ContactId;
import club.mercato.contacts.ContactLog;
import club.mercato.contacts.Counterparts;
import club.mercato.contacts.Direction;
import club.mercato.contacts.Due;
import club.mercato.contacts.FollowUpForm;
import club.mercato.contacts.FollowUpId;
import club.mercato.contacts.FollowUps;
import club.mercato.contacts.LogFilter;
import club.mercato.contacts.Outcome;
import club.mercato.contacts.Party;
import club.mercato.contacts.Positions;
import club.mercato.correspondence.OfferLetters;
import club.mercato.directory.ClubId;
import club.mercato.directory.PlayerId;
import club.mercato.directory.PlayerRegister;
import club.mercato.directory.names.Folding;
import club.mercato.documents.DocumentId;
import club.mercato.documents.DocumentReaders;
import club.mercato.documents.DocumentStore;
import club.mercato.documents.DocumentType;
import club.mercato.documents.ReceivedDocument;
import club.mercato.handover.HandOver;
import club.mercato.journal.Journal;
import club.mercato.kernel.Money;
import club.mercato.mandates.Ceilings;
import club.mercato.mandates.MandateDesk;
import club.mercato.mandates.MandateForm;
import club.mercato.mandates.OfferInPlay;
import club.mercato.meeting.Briefings;
import club.mercato.meeting.DecisionForm;
import club.mercato.meeting.Review;
import club.mercato.meeting.ReviewId;
import club.mercato.meeting.ReviewRoom;
import club.mercato.notices.Mentions;
import club.mercato.notices.Notices;
import club.mercato.patience.ParkForm;
import club.mercato.patience.ParkingId;
import club.mercato.patience.Until;
import club.mercato.patience.WaitingRoom;
import club.mercato.pipeline.AskedInPlace;
import club.mercato.pipeline.BackRoom;
import club.mercato.pipeline.Board;
import club.mercato.pipeline.BoardColumn;
import club.mercato.pipeline.BoardFilter;
import club.mercato.pipeline.BoardOrder;
import club.mercato.pipeline.Candidate;
import club.mercato.pipeline.ClosingReason;
import club.mercato.pipeline.ClubPosition;
import club.mercato.pipeline.MoveWish;
import club.mercato.pipeline.NegotiationDesk;
import club.mercato.pipeline.ParkedTargets;
import club.mercato.pipeline.Patience;
import club.mercato.pipeline.Reassigning;
import club.mercato.pipeline.Restriction;
import club.mercato.pipeline.RestrictionForm;
import club.mercato.pipeline.ReturnDesk;
import club.mercato.pipeline.Route;
import club.mercato.pipeline.RouteDesk;
import club.mercato.pipeline.Stage;
import club.mercato.pipeline.StageFigures;
import club.mercato.pipeline.StageGate;
import club.mercato.pipeline.Standing;
import club.mercato.pipeline.Standings;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetEvent;
import club.mercato.pipeline.TargetForm;
import club.mercato.pipeline.TargetId;
import club.mercato.pipeline.TargetList;
import club.mercato.pipeline.TargetQuery;
import club.mercato.pipeline.TargetState;
import club.mercato.pipeline.Watch;
import club.mercato.records.RecordRoom;
import club.mercato.registration.Filing;
import club.mercato.registration.Formality;
import club.mercato.registration.RegistrationDesk;
import club.mercato.review.MyDay;
import club.mercato.review.Since;
import club.mercato.season.NeedCoverage;
import club.mercato.season.NeedId;
import club.mercato.season.SeasonCalendar;
import club.mercato.season.SquadNeed;
import club.mercato.season.WindowId;
import club.mercato.staff.House;
import club.mercato.staff.StaffId;
import club.mercato.staff.StaffMember;
import club.mercato.staff.StaffRoom;
import club.mercato.terms.Terms;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/**
 * How the sweep asks each public method of each service. A method that asks by an id is asked by a hidden thing's and by
 * one that never was; what answers of all things is asked before and after the hidden thing came; the rest tells of no
 * target, with its reason.
 */
final class SweepTable {

    private static final LocalDate DAY = LocalDate.now().plusDays(30);
    private static final ReviewId NO_REVIEW = new ReviewId(UUID.randomUUID());

    private static final Terms OFFER = Offered.fee(4_000_000);

    private final Map<String, Asking> askings = new TreeMap<>();
    private final ApplicationContext context;
    private final SeasonCalendar calendar;
    private final PlayerRegister players;
    private final StaffId outsider;
    private final StaffId owner;
    private final StaffMember member;

    /** How a method is asked. */
    sealed interface Asking {}

    /** By the ids of one thing. */
    record OfOne(BiFunction<ApplicationContext, HiddenThing, @Nullable Object> call) implements Asking {}

    /** Of all things there are. */
    record OfAll(BiFunction<ApplicationContext, HiddenThing, @Nullable Object> call) implements Asking {}

    /** Not at all, since it tells of no target. */
    record NotAsked(String why) implements Asking {}

    /** @param outsider whoever asks */
    SweepTable(ApplicationContext context, StaffMember outsider, StaffMember owner) {
        this.context = context;
        this.calendar = context.getBean(SeasonCalendar.class);
        this.players = context.getBean(PlayerRegister.class);
        this.outsider = outsider.id();
        this.owner = owner.id();
        this.member = outsider;
        contacts();
        mandates();
        completion();
        bids();
        approvals();
        pipeline();
        back();
        askedOfEachOther();
        lists();
        meeting();
        rest();
    }

    Map<String, Asking> askings() {
        return askings;
    }

    private void contacts() {
        ContactForm none = ContactForm.of(new TargetId(UUID.randomUUID()), Party.AGENT, Outcome.PENDING, "x");
        one(
                "contacts.ContactLog.answer(TargetId, Outcome, String)",
                ContactLog.class,
                (log, it) -> log.answer(target(it), Outcome.LISTENING, "They listen."));
        one(
                "contacts.ContactLog.caution(TargetId, Party, Direction, Optional)",
                ContactLog.class,
                (log, it) -> log.caution(target(it), Party.PLAYER, Direction.WE_APPROACHED, Optional.empty()));
        one(
                "contacts.ContactLog.contacts(TargetId, Collection)",
                ContactLog.class,
                (log, it) -> log.contacts(target(it), List.of(new ContactId(it.contact()))));
        one(
                "contacts.ContactLog.correct(ContactId, int, ContactForm, String)",
                ContactLog.class,
                (log, it) -> log.correct(new ContactId(it.contact()), 1, form(it), "Slip"));
        one(
                "contacts.ContactLog.defaults(TargetId, Party)",
                ContactLog.class,
                (log, it) -> log.defaults(target(it), Party.SELLING_CLUB));
        one("contacts.ContactLog.log(ContactForm)", ContactLog.class, (log, it) -> log.log(form(it)));
        one(
                "contacts.ContactLog.log(TargetId, Optional, String, int, int)",
                ContactLog.class,
                (log, it) -> log.log(target(it), Optional.empty(), "", 0, 50));
        one(
                "contacts.ContactLog.logDespite(ContactForm, String)",
                ContactLog.class,
                (log, it) -> log.logDespite(form(it), "Because"));
        one(
                "contacts.ContactLog.silences(Collection)",
                ContactLog.class,
                (log, it) -> log.silences(List.of(target(it))));
        one("contacts.ContactLog.summary(TargetId)", ContactLog.class, (log, it) -> log.summary(target(it)));
        one(
                "contacts.ContactLog.versions(ContactId)",
                ContactLog.class,
                (log, it) -> log.versions(new ContactId(it.contact())));
        one(
                "contacts.FollowUps.change(FollowUpId, int, FollowUpForm)",
                FollowUps.class,
                (next, it) -> next.change(new FollowUpId(it.followUp()), 0, FollowUpForm.on(DAY, "Call")));
        one(
                "contacts.FollowUps.done(FollowUpId, int)",
                FollowUps.class,
                (next, it) -> next.done(new FollowUpId(it.followUp()), 0));
        all(
                "contacts.FollowUps.due(To, Due, int)",
                FollowUps.class,
                (next, it) -> anybody()
                        .flatMap(who -> Arrays.stream(Due.values()).map(kind -> next.due(to(who), kind, 99)))
                        .toList());
        all(
                "contacts.FollowUps.dueCounts(To)",
                FollowUps.class,
                (next, it) -> anybody().map(who -> next.dueCounts(to(who))).toList());
        one(
                "contacts.FollowUps.first(TargetId, FollowUpForm)",
                FollowUps.class,
                (next, it) -> next.first(target(it), FollowUpForm.on(DAY, "Call")));
        one("contacts.FollowUps.history(TargetId, int)", FollowUps.class, (next, it) -> next.history(target(it), 9));
        one("contacts.FollowUps.next(TargetId)", FollowUps.class, (next, it) -> next.next(target(it)));
        all(
                "contacts.FollowUps.openOf(StaffId, int)",
                FollowUps.class,
                (next, it) -> anybody().map(who -> next.openOf(who, 99)).toList());
        one(
                "contacts.FollowUps.pass(TargetId, StaffId, StaffMember)",
                FollowUps.class,
                (next, it) -> next.pass(target(it), owner, member));
        one(
                "contacts.FollowUps.set(TargetId, FollowUpForm)",
                FollowUps.class,
                (next, it) -> next.set(target(it), FollowUpForm.on(DAY, "Call")));
        one(
                "contacts.FollowUps.setForReturn(TargetId, LocalDate, String)",
                FollowUps.class,
                (next, it) -> next.setForReturn(target(it), DAY, "Call"));
        one("contacts.FollowUps.toldOfReturn(TargetId)", FollowUps.class, (next, it) -> {
            next.toldOfReturn(target(it));
            return "told";
        });
        one(
                "contacts.FollowUps.takeBack(FollowUpId)",
                FollowUps.class,
                (next, it) -> next.takeBack(new FollowUpId(it.followUp())));
        one(
                "contacts.Positions.confirm(ContactId)",
                Positions.class,
                (read, it) -> read.confirm(new ContactId(it.contact())));
        one(
                "contacts.Positions.current(TargetId, Party)",
                Positions.class,
                (read, it) -> read.current(target(it), Party.SELLING_CLUB));
        one("contacts.Positions.positions(TargetId)", Positions.class, (read, it) -> read.positions(target(it)));
        one(
                "contacts.Positions.positions(TargetId, Party)",
                Positions.class,
                (read, it) -> read.positions(target(it), Party.SELLING_CLUB));
        not("contacts.Positions.proposal(Party, Outcome)", "a policy");
        one(
                "contacts.Positions.read(TargetId, Party, Attitude, LocalDate, Optional, String)",
                Positions.class,
                (read, it) -> read.read(
                        target(it),
                        Party.SELLING_CLUB,
                        Attitude.of(ClubPosition.WILLING),
                        LocalDate.now().minusDays(1),
                        Optional.empty(),
                        ""));
        one(
                "approach.ApproachDesk.goOn(TargetId, String)",
                ApproachDesk.class,
                (desk, it) -> desk.goOn(target(it), "Because"));
        one(
                "approach.ApproachDesk.record(PaperForm)",
                ApproachDesk.class,
                (desk, it) -> desk.record(PaperForm.of(
                        target(it),
                        PaperKind.NOTICE,
                        new ClubId(UUID.randomUUID()),
                        LocalDate.now().minusDays(1))));
        one("approach.ApproachDesk.state(TargetId)", ApproachDesk.class, (desk, it) -> desk.state(target(it)));
        one(
                "approach.ApproachDesk.withdraw(PaperId, String)",
                ApproachDesk.class,
                (desk, it) -> desk.withdraw(new PaperId(it.paper()), "Because"));
        one(
                "documents.DocumentStore.about(Subject)",
                DocumentStore.class,
                (store, it) -> store.about(TargetEvent.of(target(it))));
        one(
                "documents.DocumentStore.find(DocumentId)",
                DocumentStore.class,
                (store, it) -> store.find(new DocumentId(it.document())));
        one(
                "documents.DocumentStore.keep(Subject, ReceivedDocument)",
                DocumentStore.class,
                (store, it) -> store.keep(
                        TargetEvent.of(target(it)),
                        new ReceivedDocument("x.pdf", DocumentType.PDF, 3, "0".repeat(64))));
        one(
                "documents.DocumentStore.open(DocumentId)",
                DocumentStore.class,
                (store, it) -> store.open(new DocumentId(it.document())));
        not("documents.DocumentStore.receive(String, InputStream)", "receives a file, about nothing yet");
        one(
                "patience.WaitingRoom.bringBack(ParkingId)",
                WaitingRoom.class,
                (room, it) -> room.bringBack(new ParkingId(it.parking())));
        all("patience.WaitingRoom.days()", WaitingRoom.class, (room, it) -> room.days());
        one(
                "patience.WaitingRoom.latest(Collection)",
                WaitingRoom.class,
                (room, it) -> room.latest(List.of(target(it))));
        one("patience.WaitingRoom.latest(TargetId)", WaitingRoom.class, (room, it) -> room.latest(target(it)));
        one(
                "patience.WaitingRoom.park(TargetId, Optional, ParkForm)",
                WaitingRoom.class,
                (room, it) -> room.park(target(it), Optional.empty(), new ParkForm(Until.day(DAY), "x", "Call")));
        one(
                "patience.WaitingRoom.undo(ParkingId)",
                WaitingRoom.class,
                (room, it) -> room.undo(new ParkingId(it.parking())));
        one(
                "handover.HandOver.give(TargetId, Optional, StaffId)",
                HandOver.class,
                (over, it) -> over.give(target(it), Optional.of(owner), outsider));
        one("handover.HandOver.of(TargetId)", HandOver.class, (over, it) -> over.of(target(it)));
        all(
                "handover.HandOver.all(StaffId)",
                HandOver.class,
                (over, it) -> anybody().map(over::all).toList());
        not("parts.PageAct.offer(UI)", "listens for acts; what they ask of a target goes through a service");
        not("handover.HandOver.giveAll(StaffId, StaffId)", "gives what all(StaffId) shows; HandOverTest asks it");
    }

    private void bids() {
        one("bids.BidDesk.change(BidId, int, Terms)", BidDesk.class, (desk, it) -> desk.change(bid(it), 1, OFFER));
        one("bids.BidDesk.files(Collection)", BidDesk.class, (desk, it) -> desk.files(List.of(bid(it))));
        one("bids.BidDesk.find(BidId)", BidDesk.class, (desk, it) -> desk.find(bid(it)));
        one("bids.BidDesk.of(TargetId)", BidDesk.class, (desk, it) -> desk.of(target(it)));
        all("bids.BidDesk.of(WindowId)", BidDesk.class, (desk, it) -> desk.of(new WindowId(it.window())));
        one(
                "correspondence.OfferLetters.drawUp(BidId, int, SentForm)",
                OfferLetters.class,
                (letters, it) -> letters.drawUp(bid(it), 1, new SentForm(LocalDate.now(), Channel.EMAIL)));
        one("correspondence.OfferLetters.sent(BidId)", OfferLetters.class, (letters, it) -> letters.sent(bid(it)));
        one("records.RecordRoom.of(BidId)", RecordRoom.class, (room, it) -> room.of(bid(it)));
        all("records.RecordRoom.of(WindowId)", RecordRoom.class, (room, it) -> room.of(new WindowId(it.window())));
        one("bids.BidDesk.prepare(TargetId, Terms)", BidDesk.class, (desk, it) -> desk.prepare(target(it), OFFER));
        one(
                "bids.BidDesk.recordReply(BidId, int, ReplyForm)",
                BidDesk.class,
                (desk, it) -> desk.recordReply(bid(it), 1, ReplyForm.of(ReplyKind.REJECTED, LocalDate.now(), "No")));
        one(
                "bids.BidDesk.recordSent(BidId, int, SentForm)",
                BidDesk.class,
                (desk, it) -> desk.recordSent(bid(it), 1, new SentForm(LocalDate.now(), Channel.EMAIL)));
        one("bids.BidDesk.running(TargetId)", BidDesk.class, (desk, it) -> desk.running(target(it)));
        all("bids.LiveBids.of(WindowId)", LiveBids.class, (live, it) -> live.of(new WindowId(it.window())));
        one("bids.BidDesk.withdraw(BidId, String)", BidDesk.class, (desk, it) -> desk.withdraw(bid(it), "Because"));
        one("bids.BidsInApproval.approved(BidId, UUID, StaffId, Instant)", BidsInApproval.class, (room, it) -> {
            room.approved(bid(it), UUID.randomUUID(), outsider, Instant.now());
            return "approved";
        });
        one(
                "bids.BidsInApproval.decider(BidId, StaffId)",
                BidsInApproval.class,
                (room, it) -> room.decider(bid(it), outsider));
        one(
                "bids.BidsInApproval.hold(BidId, Instant)",
                BidsInApproval.class,
                (room, it) -> room.hold(bid(it), Instant.now()));
        one("bids.BidsInApproval.refused(BidId, StaffId, Instant, String)", BidsInApproval.class, (room, it) -> {
            room.refused(bid(it), outsider, Instant.now(), "Because");
            return "refused";
        });
        one("bids.BidsInApproval.returned(BidId, StaffId, Instant, String)", BidsInApproval.class, (room, it) -> {
            room.returned(bid(it), outsider, Instant.now(), "Because");
            return "returned";
        });
        one(
                "bids.BidsInApproval.submit(BidId, StaffId, Instant)",
                BidsInApproval.class,
                (room, it) -> room.submit(bid(it), outsider, Instant.now()));
        one("bids.BidsInApproval.undecidable(BidId)", BidsInApproval.class, (room, it) -> room.undecidable(bid(it)));
    }

    private void approvals() {
        BidDecisionForm form = BidDecisionForm.because(1, OFFER.digest(), "Because");
        one(
                "approvals.ApprovalRoom.approve(BidId, BidDecisionForm)",
                ApprovalRoom.class,
                (room, it) -> room.approve(bid(it), form));
        one(
                "approvals.ApprovalRoom.giveBack(BidId, BidDecisionForm)",
                ApprovalRoom.class,
                (room, it) -> room.giveBack(bid(it), form));
        one("approvals.ApprovalRoom.of(BidId)", ApprovalRoom.class, (room, it) -> room.of(bid(it)));
        one(
                "approvals.ApprovalRoom.refuse(BidId, BidDecisionForm)",
                ApprovalRoom.class,
                (room, it) -> room.refuse(bid(it), form));
        one("approvals.ApprovalRoom.send(BidId, int)", ApprovalRoom.class, (room, it) -> room.send(bid(it), 1));
        all("approvals.InTray.waiting(int)", InTray.class, (tray, it) -> tray.waiting(99));
        one("approvals.InTray.waiting(BidId)", InTray.class, (tray, it) -> tray.waiting(bid(it)));
        all("approvals.InTray.mine()", InTray.class, (tray, it) -> tray.mine());
        all("approvals.InTray.decided(int)", InTray.class, (tray, it) -> tray.decided(99));
        one("approvals.InTray.deciders(BidId)", InTray.class, (tray, it) -> tray.deciders(bid(it)));
        not("approvals.InTray.over(BidFile)", "asked with the bid itself, which only its readers have");
        one("approvals.endorsement.EndorsementDesk.of(BidId)", EndorsementDesk.class, (desk, it) -> desk.of(bid(it)));
        one(
                "approvals.endorsement.EndorsementDesk.endorse(BidId, int, String, String)",
                EndorsementDesk.class,
                (desk, it) -> desk.endorse(bid(it), 1, OFFER.digest(), "Because"));
        not(
                "approvals.endorsement.EndorsementDesk.isOpen(BidFile)",
                "asked with the bid itself, which only its readers have");
        not("approvals.BoardSeats.*", "tells of staff alone");
        not("approvals.DeputyDesk.*", "tells of staff alone");
        not("approvals.PolicyDesk.*", "tells of the house's policy alone");
    }

    private void mandates() {
        Ceilings ceilings = new Ceilings(Money.of(1, "EUR"), Money.of(2, "EUR"));
        one(
                "mandates.MandateDesk.give(TargetId, int, MandateForm)",
                MandateDesk.class,
                (desk, it) -> desk.give(target(it), 1, MandateForm.upTo(ceilings)));
        one("mandates.OfferInPlay.of(TargetId)", OfferInPlay.class, (offers, it) -> offers.of(target(it)));
        one("mandates.MandateDesk.history(TargetId)", MandateDesk.class, (desk, it) -> desk.history(target(it)));
        one(
                "mandates.MandateDesk.leeway(TargetId, Ceilings)",
                MandateDesk.class,
                (desk, it) -> desk.leeway(target(it), ceilings));
        one("mandates.MandateDesk.standing(TargetId)", MandateDesk.class, (desk, it) -> desk.standing(target(it)));
        one(
                "mandates.MandateDesk.withdraw(TargetId, int, String)",
                MandateDesk.class,
                (desk, it) -> desk.withdraw(target(it), 1, "Because"));
    }

    private void completion() {
        one("bids.RunningBids.of(TargetId)", RunningBids.class, (bids, it) -> bids.of(target(it)));
        one("completion.SigningDesk.of(TargetId)", SigningDesk.class, (desk, it) -> desk.of(target(it)));
        one("completion.SigningDesk.of(TargetCard)", SigningDesk.class, (desk, it) -> desk.of(card(it)));
        one("completion.SigningDesk.involved(TargetCard)", SigningDesk.class, (desk, it) -> desk.involved(card(it)));
        LocalDate today = LocalDate.now();
        Money wage = Money.of(1, "EUR");
        PersonalTerms.Form terms = new PersonalTerms.Form(
                Party.AGENT, "", today, DAY, new PersonalTerms.Pay(wage, wage, wage), "Because", "");
        one(
                "completion.SigningDesk.agree(TargetId, int, Form)",
                SigningDesk.class,
                (desk, it) -> desk.agree(target(it), 0, terms));
        one(
                "completion.SigningDesk.book(TargetId, int, Booking)",
                SigningDesk.class,
                (desk, it) -> desk.book(
                        target(it),
                        0,
                        new Medical.Booking(DAY.atStartOfDay(ZoneOffset.UTC).toInstant(), "Clinic")));
        one(
                "completion.SigningDesk.report(TargetId, int, Report)",
                SigningDesk.class,
                (desk, it) -> desk.report(target(it), 0, new Medical.Report(Medical.Outcome.PASSED, today, "")));
        one(
                "completion.SigningDesk.permit(TargetId, int, Form)",
                SigningDesk.class,
                (desk, it) -> desk.permit(target(it), 0, new Permit.Form(Permit.State.NEEDED, today, "")));
        one(
                "completion.SigningDesk.signOff(TargetId, Form)",
                SigningDesk.class,
                (desk, it) -> desk.signOff(target(it), SignOff.Form.of(new SignOff.Seen(1, 1, 1))));
        one("borrowing.LoanBook.check(TargetCard, Terms)", LoanBook.class, (book, it) -> book.check(card(it), OFFER));
        one("registration.RegistrationDesk.of(TargetId)", RegistrationDesk.class, (desk, it) -> desk.of(target(it)));
        one("registration.RegistrationDesk.of(TargetCard)", RegistrationDesk.class, (desk, it) -> desk.of(card(it)));
        one(
                "registration.RegistrationDesk.say(TargetId, int, Form)",
                RegistrationDesk.class,
                (desk, it) ->
                        desk.say(target(it), 0, Filing.Form.of(Formality.CONTRACT, Filing.State.FILED, Instant.EPOCH)));
    }

    private void pipeline() {
        one(
                "pipeline.NegotiationDesk.close(TargetId, ClosingReason, String)",
                NegotiationDesk.class,
                (desk, it) -> desk.close(target(it), ClosingReason.WITHDRAWN, ""));
        one("pipeline.NegotiationDesk.find(TargetId)", NegotiationDesk.class, (desk, it) -> desk.find(target(it)));
        one("pipeline.NegotiationDesk.formOf(TargetId)", NegotiationDesk.class, (desk, it) -> desk.formOf(target(it)));
        not("pipeline.NegotiationDesk.identify(NewTarget)", "NeedToKnowTest: he gets a target of his own");
        not("pipeline.NegotiationDesk.identify(NewTarget, Stage)", "as without the stage");
        one(
                "pipeline.NegotiationDesk.move(MoveWish)",
                NegotiationDesk.class,
                (desk, it) -> desk.move(new MoveWish(target(it), 0, Stage.TALKS, Map.of())));
        one(
                "pipeline.NegotiationDesk.prioritise(TargetId, Optional, int)",
                NegotiationDesk.class,
                (desk, it) -> desk.prioritise(target(it), Optional.empty(), 1));
        one(
                "pipeline.NegotiationDesk.prospects(TargetId)",
                NegotiationDesk.class,
                (desk, it) -> desk.prospects(target(it)));
        one(
                "pipeline.NegotiationDesk.reopen(TargetId, String)",
                NegotiationDesk.class,
                (desk, it) -> desk.reopen(target(it), "Again"));
        one(
                "pipeline.NegotiationDesk.shape(TargetId, int, TargetForm)",
                NegotiationDesk.class,
                (desk, it) -> desk.shape(target(it), 0, TargetForm.EMPTY));
        one(
                "pipeline.NegotiationDesk.assign(TargetId, Optional, StaffId)",
                NegotiationDesk.class,
                (desk, it) -> desk.assign(target(it), Optional.of(owner), outsider));
        not("pipeline.NegotiationDesk.takeOver(NewTarget, Stage, StaffMember, Instant)", "the house's alone");
        one(
                "pipeline.ParkedTargets.comeBack(TargetId)",
                ParkedTargets.class,
                (parked, it) -> parked.comeBack(target(it)));
        not("pipeline.ParkedTargets.ownerOf(TargetId)", "the house's alone");
        one(
                "pipeline.ParkedTargets.park(TargetId, Optional, LocalDate)",
                ParkedTargets.class,
                (parked, it) -> parked.park(target(it), Optional.empty(), DAY));
        one(
                "pipeline.Reassigning.give(TargetId, StaffId)",
                Reassigning.class,
                (given, it) -> given.give(target(it), outsider));
        one(
                "pipeline.ReturnDesk.takeBack(TargetId, int)",
                ReturnDesk.class,
                (desk, it) -> desk.takeBack(target(it), 1));
        all(
                "pipeline.RouteDesk.advice(PlayerId, Route)",
                RouteDesk.class,
                (routes, it) -> routes.advice(new PlayerId(it.player()), Route.TRANSFER));
        one(
                "pipeline.RouteDesk.change(TargetId, Route, Route, String)",
                RouteDesk.class,
                (routes, it) -> routes.change(target(it), Route.TRANSFER, Route.FREE_AGENT, "Because"));
        one("pipeline.Standings.note(TargetId, UnaryOperator)", Standings.class, (standings, it) -> {
            standings.note(target(it), standing -> standing);
            return "noted";
        });
    }

    private void back() {
        one(
                "contacts.ContactLog.log(TargetId, LogFilter, int, int)",
                ContactLog.class,
                (log, it) -> log.log(target(it), LogFilter.ALL, 0, 50));
        one(
                "contacts.Attachments.of(TargetId, Collection)",
                Attachments.class,
                (attachments, it) -> attachments.of(target(it), List.of(new ContactId(it.contact()))));
        one("contacts.Counterparts.agent(TargetId)", Counterparts.class, (people, it) -> people.agent(target(it)));
        one(
                "contacts.Counterparts.of(TargetId, Party, String, int)",
                Counterparts.class,
                (people, it) -> people.of(target(it), Party.SELLING_CLUB, "", 9));
        one("approach.ApproachDesk.stateOf(TargetCard)", ApproachDesk.class, (desk, it) -> desk.stateOf(card(it)));
        one("pipeline.RouteDesk.adviceOn(TargetCard)", RouteDesk.class, (routes, it) -> routes.adviceOn(card(it)));
        RestrictionForm form = new RestrictionForm(Optional.of("x"), Set.of(outsider));
        one(
                "pipeline.BackRoom.change(Restriction, RestrictionForm)",
                BackRoom.class,
                (room, it) -> room.change(seen(it), form));
        one("pipeline.BackRoom.lift(Restriction)", BackRoom.class, (room, it) -> room.lift(seen(it)));
        all(
                "pipeline.BackRoom.open(PlayerId, WindowId)",
                BackRoom.class,
                (room, it) -> room.open(new PlayerId(it.player()), new WindowId(it.window())));
        all("pipeline.BackRoom.possibleReaders()", BackRoom.class, (room, it) -> room.possibleReaders());
        one(
                "pipeline.BackRoom.restrict(TargetId, RestrictionForm)",
                BackRoom.class,
                (room, it) -> room.restrict(target(it), form));
        one("pipeline.BackRoom.restriction(TargetId)", BackRoom.class, (room, it) -> room.restriction(target(it)));
        one("pipeline.BackRoom.visit(TargetId)", BackRoom.class, (room, it) -> room.visit(target(it)));
    }

    private void askedOfEachOther() {
        each(
                "contacts.ContactGuard.look(TargetCard, Party, Direction, Instant)",
                ContactGuard.class,
                (guard, it) -> guard.look(card(it), Party.PLAYER, Direction.WE_APPROACHED, Instant.now()));
        each(
                "documents.DocumentReaders.admit(UUID)",
                DocumentReaders.class,
                (readers, it) -> readers.admit(it.target()));
        each(
                "pipeline.AskedInPlace.take(TargetId, Map)",
                AskedInPlace.class,
                (asked, it) ->
                        asked.take(target(it), Map.of("owner", outsider.value().toString(), "priority", "3")));
        each("pipeline.StageGate.refusal(Candidate)", StageGate.class, (gate, it) -> gate.refusal(candidate(it)));
    }

    private Candidate candidate(HiddenThing it) {
        return new Candidate(
                target(it),
                new PlayerId(it.player()),
                new WindowId(it.window()),
                Route.TRANSFER,
                Stage.APPROACH,
                Optional.of(owner),
                Optional.empty(),
                Optional.of(1),
                true);
    }

    private void lists() {
        all(
                "pipeline.Board.now()",
                Board.class,
                (board, it) -> columns(board, it).toList().toString()
                        + board.now().cards().size());
        all("pipeline.Board.parked()", Board.class, (board, it) -> board.parked());
        all(
                "pipeline.TargetList.count(TargetQuery)",
                TargetList.class,
                (list, it) -> queries(it).map(list::count).toList());
        all("pipeline.TargetList.of(PlayerId)", TargetList.class, (list, it) -> list.of(new PlayerId(it.player())));
        all(
                "pipeline.TargetList.page(TargetQuery, int, int)",
                TargetList.class,
                (list, it) -> queries(it).map(query -> list.page(query, 0, 500)).toList());
        one("pipeline.Watch.cards(Collection)", Watch.class, (watch, it) -> watch.cards(List.of(target(it))));
        all("pipeline.Watch.countWaitingForPriority()", Watch.class, (watch, it) -> watch.countWaitingForPriority());
        all(
                "pipeline.Watch.list(Watcher, Trouble, int)",
                Watch.class,
                (watch, it) -> anybody()
                        .flatMap(who -> Arrays.stream(Watch.Trouble.values())
                                .map(trouble -> watch.list(watcher(who), trouble, 99)))
                        .toList());
        all(
                "pipeline.Watch.tally(Watcher)",
                Watch.class,
                (watch, it) -> anybody().map(who -> watch.tally(watcher(who))).toList());
        all("pipeline.Watch.waitingForPriority(int)", Watch.class, (watch, it) -> watch.waitingForPriority(99));
        one(
                "journal.Journal.about(Subject, int)",
                Journal.class,
                (journal, it) -> journal.about(TargetEvent.of(target(it)), 99));
        one(
                "journal.Journal.count(Subject)",
                Journal.class,
                (journal, it) -> journal.count(TargetEvent.of(target(it))));
        not("journal.Journal.end()", "counts all facts of the house, of whatever; no screen shows it");
        all("journal.Journal.firstBreak()", Journal.class, (journal, it) -> journal.firstBreak());
        all(
                "journal.Journal.since(long, Instant, String, Collection, StaffId, int)",
                Journal.class,
                (journal, it) -> journal.since(
                        0,
                        Instant.EPOCH,
                        TargetEvent.KIND,
                        Set.of("pipeline.fact.identified", "pipeline.fact.moved", "pipeline.fact.priority"),
                        outsider,
                        500));
        one(
                "notices.Mentions.nameable(Subject)",
                Mentions.class,
                (mentions, it) -> mentions.nameable(TargetEvent.of(target(it))));
        one(
                "notices.Mentions.untold(Subject, String)",
                Mentions.class,
                (mentions, it) -> mentions.untold(TargetEvent.of(target(it)), "Ask @admin"));
        not(
                "notices.Mentions.tell(Subject, String, String, Instant)",
                "answers nothing; MentionsTest: whom it reaches");
        all(
                "notices.Notices.find(NoticeId)",
                Notices.class,
                (notices, it) -> notices.page(Optional.empty(), 99).stream()
                        .map(notice -> notices.find(notice.id()))
                        .toList());
        all("notices.Notices.page(Optional, int)", Notices.class, (notices, it) -> notices.page(Optional.empty(), 99));
        all("notices.Notices.unread()", Notices.class, (notices, it) -> notices.unread());
        not("review.MyDay.arrive()", "tells the viewer's own last visit");
        all("review.MyDay.read(Since, Map)", MyDay.class, (day, it) -> day.read(new Since(0, Instant.EPOCH), Map.of()));
        all(
                "season.SeasonCalendar.needs(WindowId)",
                SeasonCalendar.class,
                (calendar, it) -> calendar.needs(new WindowId(it.window())));
        all(
                "season.NeedCoverage.of(Collection)",
                NeedCoverage.class,
                (coverage, it) -> new TreeMap<>(coverage.of(needs(it).toList()).entrySet().stream()
                        .collect(Collectors.toMap(one -> one.getKey().toString(), Map.Entry::getValue))));
        all("season.SeasonCalendar.needsById()", SeasonCalendar.class, (calendar, it) -> calendar.needsById());
        all("staff.StaffRoom.active()", StaffRoom.class, (staff, it) -> staff.active());
        all("staff.StaffRoom.everyone()", StaffRoom.class, (staff, it) -> new TreeMap<>(byKey(staff)));
        all("staff.StaffRoom.owners()", StaffRoom.class, (staff, it) -> staff.owners());
    }

    /** What a meeting shows, with all that is on its agenda: the outsider is a manager, too. */
    private void meeting() {
        all("pipeline.StageFigures.reached()", StageFigures.class, (figures, it) -> figures.reached());
        all("pipeline.StageFigures.standing()", StageFigures.class, (figures, it) -> figures.standing());
        all(
                "contacts.ContactFigures.answerRates(Instant, int)",
                ContactFigures.class,
                (figures, it) -> figures.answerRates(Instant.EPOCH, 500));
        all(
                "contacts.ContactFigures.perWeek(LocalDate, ZoneId, int)",
                ContactFigures.class,
                (figures, it) -> figures.perWeek(LocalDate.now(ZoneOffset.UTC), ZoneOffset.UTC, 52));
        one(
                "meeting.Briefings.of(Review, TargetId)",
                Briefings.class,
                (briefings, it) -> briefings.of(
                        new Review(NO_REVIEW, owner, Instant.now(), Set.of(), Optional.empty()), target(it)));
        one(
                "meeting.ReviewRoom.decide(ReviewId, TargetId, DecisionForm)",
                ReviewRoom.class,
                (room, it) -> room.decide(NO_REVIEW, target(it), new DecisionForm.GoOn("")));
        one(
                "meeting.ReviewRoom.decision(ReviewId, TargetId)",
                ReviewRoom.class,
                (room, it) -> room.decision(NO_REVIEW, target(it)));
        for (String method : List.of(
                "agenda(ReviewId)",
                "decisions(ReviewId)",
                "myLast(ReviewId)",
                "start()",
                "takeBack(DecisionId, String)")) {
            not("meeting.ReviewRoom." + method, "ReviewRoomTest and MinutesTest ask it of a running review");
        }
        for (String method :
                List.of("end(ReviewId, Set)", "find(ReviewId)", "lastBefore(Instant)", "past(int)", "running()")) {
            not("meeting.ReviewRoom." + method, "tells of a meeting, not of its targets");
        }
        not("meeting.Briefings.measure()", "the house's settings");
        not("meeting.MinutesBook.of(ReviewId)", "MinutesTest asks it for readers and others");
    }

    /** A budget tells of what is hidden one sum, and is asked for that by tests of its own. */
    private void budgets() {
        String reserved = "BudgetDeskTest and BudgetViewTest: one sum, and nothing else";
        not("budget.BudgetDesk.sheet(WindowId)", reserved);
        not("approvals.RemainingBudget.*", "of a bid that its caller was shown; " + reserved);
        not("approvals.BudgetEffect.*", "of a bid that its caller was shown; " + reserved);
        not("budget.BudgetDesk.ratio(BudgetSheet, int)", "of bids that its caller was shown");
        not("budget.BudgetDesk.history(WindowId)", "what directors set");
        not("budget.BudgetDesk.set(WindowId, int, Money, String)", "what directors set");
        not("budget.BudgetDesk.standing(WindowId)", "what directors set");
        not("budget.SaleDesk.*", "of the own club's players, who are no targets");
        not("baseline.BaselineDesk.*", "the club's own figures");
        not("figures.SquadCostBaseline.*", "the club's own figures");
    }

    private void rest() {
        budgets();
        for (String register : List.of(
                "directory.ClubRegister",
                "directory.PeopleRegister",
                "directory.PlayerImport",
                "directory.PlayerRegister",
                "rules.RuleBook")) {
            not(register + ".*", "of a module below targets, which cannot name one");
        }
        for (String method : List.of(
                "amendNeed(NeedId, int, NeedForm)",
                "amendWindow(WindowId, int, WindowForm)",
                "announce(WindowForm)",
                "anyOpenNow()",
                "currentOrNext()",
                "enterNeed(NeedForm)",
                "enterWindow(WindowForm)",
                "everyWindow()",
                "say(NeedForm)",
                "windows()",
                "windowsAhead()")) {
            not("season.SeasonCalendar." + method, "windows, and what is entered");
        }
        not("notices.Notices.kinds()", "kinds, of whatever");
        not("notices.Notices.read(NoticeId)", "answers nothing; NoticesTest: nobody reads another's");
        not("notices.Notices.readAll(Instant)", "answers nothing");
        not("live.Discretion.*", "asked by the feed; TwinHouseTest listens to it");
        not("bids.Reckoning.*", "the house's settings, and what terms come to that its caller knows");
        not("bids.page.BidPanel.*", "opens on the page of a bid that was shown");
        not("pipeline.page.TargetPanel.*", "opens on the page of a target that was shown");
        not("pipeline.AskedInPlace.datum()", "a constant");
        not("pipeline.AskedInPlace.mayGive(StaffMember)", "a policy");
        not("pipeline.AskedInPlace.fields(Candidate)", "of a candidate that its caller was shown");
        not("pipeline.StageGate.before()", "a constant");
        not("documents.DocumentReaders.kind()", "a constant");
        not("season.OwnAssociation.*", "the club's own");
        not("settings.SettingGroup.*", "the house's settings");
        not("notices.NoticeKinds.*", "kinds, of whatever");
        not("notices.NoticeSubjects.*", "asked by the notices of what they tell; NoticesTest reads them as others do");
        not("pipeline.HousePatience.now()", "the house's setting");
        not("settings.HouseSettings.*", "the house's settings");
        not("views.ViewShelf.*", "of a module below targets: names and filters that their authors typed");
        not("post.PostRoom.*", "one's own choices; letters say nothing of what they are about");
        not("staff.OwnAccount.*", "one's own");
        not("staff.StaffRoom.addressOf(StaffId)", "the house's alone");
        not("staff.StaffRoom.ofBoard(StaffId)", "tells of staff alone");
        not("staff.StaffRoom.seatOnBoard(StaffId)", "the house's alone");
        not("staff.StaffRoom.board()", "tells of staff alone");
        not("staff.StaffRoom.seatOnBoard(StaffId, boolean)", "tells of staff alone");
        not("staff.StepUp.confirm(String)", "tells of the viewer's own password");
        not("staff.StepUp.lastGiven()", "tells of the viewer's own session");
        not("staff.StepUp.isFresh()", "tells of the viewer's own session");
        not("staff.StaffRoom.as(StaffMember, Supplier)", "the house's alone");
        not("staff.StaffRoom.welcome(UUID, String, String, String, ZoneId, Set, boolean)", "the house's alone");
    }

    private static Map<String, StaffMember> byKey(StaffRoom staff) {
        Map<String, StaffMember> byKey = new TreeMap<>();
        staff.everyone().forEach((id, member) -> byKey.put(id.toString(), member));
        return byKey;
    }

    /** Whoever asks, and whoever owns what is hidden. */
    private Stream<StaffId> anybody() {
        return Stream.of(outsider, owner);
    }

    private static Due.To to(StaffId who) {
        return Due.To.at(who, DAY.plusDays(10).atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
    }

    private static Watch.Watcher watcher(StaffId who) {
        return new Watch.Watcher(who, ZoneOffset.UTC, DAY, true, new Patience(21, 60, List.of(7, 14, 21)));
    }

    /** By each thing that a list can be filtered and sorted by, as it is with what is hidden. */
    private Stream<TargetQuery> queries(HiddenThing it) {
        return Arrays.stream(TargetState.values())
                .map(TargetQuery::of)
                .flatMap(any -> Stream.of(
                                Arrays.stream(TargetQuery.Order.values())
                                        .flatMap(order -> Stream.of(true, false).map(down -> sorted(any, order, down))),
                                anybody().map(any::ownedBy),
                                Stream.of(filtered(any, Set.of(1), Set.of(), List.of())),
                                needs(it).map(need -> filtered(any, Set.of(), Set.of(need), List.of())),
                                words(it).map(word -> filtered(any, Set.of(), Set.of(), List.of(word))))
                        .flatMap(queries -> queries));
    }

    private static TargetQuery sorted(TargetQuery any, TargetQuery.Order order, boolean down) {
        return new TargetQuery(
                any.state(),
                any.stages(),
                any.owner(),
                any.priorities(),
                any.needs(),
                any.club(),
                any.position(),
                any.words(),
                order,
                down);
    }

    private static TargetQuery filtered(
            TargetQuery any, Set<Integer> priorities, Set<NeedId> needs, List<String> words) {
        return new TargetQuery(
                any.state(),
                Set.of(Stage.APPROACH, Stage.IDENTIFIED, Stage.TALKS),
                any.owner(),
                priorities,
                needs,
                any.club(),
                Optional.of("CB"),
                words,
                any.order(),
                any.descending());
    }

    private Stream<BoardColumn> columns(Board board, HiddenThing it) {
        Stream<BoardFilter> filters = Stream.of(
                        Stream.of(BoardFilter.NONE, new BoardFilter(Optional.empty(), Set.of(1), Set.of(), List.of())),
                        anybody().map(who -> new BoardFilter(Optional.of(who), Set.of(), Set.of(), List.of())),
                        needs(it).map(need -> new BoardFilter(Optional.empty(), Set.of(), Set.of(need), List.of())),
                        words(it).map(word -> new BoardFilter(Optional.empty(), Set.of(), Set.of(), List.of(word))))
                .flatMap(some -> some);
        return filters.flatMap(filter -> Arrays.stream(BoardOrder.values())
                .flatMap(order ->
                        Arrays.stream(Stage.values()).map(stage -> board.now().column(stage, filter, order))));
    }

    private Stream<NeedId> needs(HiddenThing it) {
        return calendar.needs(new WindowId(it.window())).stream().map(SquadNeed::id);
    }

    /** Of the hidden player's name, of his club's, and of the code name. */
    private Stream<String> words(HiddenThing it) {
        return Stream.concat(
                Arrays.stream(Folding.key(players.find(new PlayerId(it.player()))
                                .orElseThrow()
                                .name())
                        .split(" ")),
                Stream.of("borgo", "falcon"));
    }

    private static BidId bid(HiddenThing it) {
        return new BidId(it.bid());
    }

    private static TargetId target(HiddenThing it) {
        return new TargetId(it.target());
    }

    /** As it is, so that only who asks makes the difference. */
    private Restriction seen(HiddenThing it) {
        return House.readingEverything(() -> context.getBean(BackRoom.class).restriction(target(it)))
                .orElseGet(() -> new Restriction(target(it), Optional.of("Falcon"), Set.of(owner), Instant.EPOCH, 0));
    }

    /** As somebody made it up who knows the player and the window. */
    private TargetCard card(HiddenThing it) {
        return new TargetCard(
                target(it),
                0,
                Stage.APPROACH,
                Instant.EPOCH,
                owner,
                TargetState.OPEN,
                Optional.empty(),
                Optional.empty(),
                Route.TRANSFER,
                new WindowId(it.window()),
                Optional.empty(),
                Optional.of(owner),
                Optional.of(1),
                true,
                new TargetCard.Player(
                        new PlayerId(it.player()),
                        "Made Up",
                        "made up",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                Optional.empty(),
                Standing.UNKNOWN,
                Optional.empty());
    }

    private static ContactForm form(HiddenThing it) {
        return ContactForm.of(target(it), Party.SELLING_CLUB, Outcome.PENDING, "Asked.");
    }

    private <S> void one(String method, Class<S> service, BiFunction<S, HiddenThing, @Nullable Object> call) {
        askings.put(method, new OfOne((context, it) -> call.apply(context.getBean(service), it)));
    }

    /** Of every part of the house that answers what another asks. */
    private <S> void each(String method, Class<S> asked, BiFunction<S, HiddenThing, @Nullable Object> call) {
        askings.put(
                method,
                new OfOne((context, it) -> context.getBeansOfType(asked).values().stream()
                        .map(one -> String.valueOf(call.apply(one, it)))
                        .sorted()
                        .toList()));
    }

    private <S> void all(String method, Class<S> service, BiFunction<S, HiddenThing, @Nullable Object> call) {
        askings.put(method, new OfAll((context, it) -> call.apply(context.getBean(service), it)));
    }

    private void not(String method, String why) {
        askings.put(method, new NotAsked(why));
    }
}
