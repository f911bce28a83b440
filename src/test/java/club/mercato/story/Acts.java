package club.mercato.story;

import club.mercato.contacts.ContactForm;
import club.mercato.contacts.ContactLog;
import club.mercato.contacts.FollowUp;
import club.mercato.contacts.FollowUpForm;
import club.mercato.contacts.FollowUps;
import club.mercato.contacts.LoggedContact;
import club.mercato.contacts.Outcome;
import club.mercato.contacts.Party;
import club.mercato.contacts.Positions;
import club.mercato.kernel.Answer;
import club.mercato.patience.ParkForm;
import club.mercato.patience.Parking;
import club.mercato.patience.Until;
import club.mercato.patience.WaitingRoom;
import club.mercato.pipeline.BackRoom;
import club.mercato.pipeline.ClosingReason;
import club.mercato.pipeline.MoveAnswer;
import club.mercato.pipeline.MoveWish;
import club.mercato.pipeline.NegotiationDesk;
import club.mercato.pipeline.Restriction;
import club.mercato.pipeline.RestrictionForm;
import club.mercato.pipeline.Route;
import club.mercato.pipeline.RouteDesk;
import club.mercato.pipeline.Stage;
import club.mercato.pipeline.TargetForm;
import club.mercato.pipeline.TargetId;
import club.mercato.pipeline.TargetState;
import club.mercato.season.NeedId;
import club.mercato.staff.Role;
import club.mercato.staff.StaffId;
import club.mercato.staff.StaffMember;
import club.mercato.story.Act.Verdict;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationContext;

/** Draws what somebody does next to a target that he saw, and knows what the house's rules say of it. */
final class Acts {

    private static final List<Stage> STAGES = List.of(Stage.IDENTIFIED, Stage.SHORTLISTED, Stage.APPROACH);
    private static final List<Outcome> OUTCOMES =
            List.of(Outcome.REFUSED_TO_TALK, Outcome.NOT_FOR_SALE, Outcome.LISTENING);

    private final ApplicationContext context;
    private final Scout scout;
    private final TargetId id;
    private final List<NeedId> needs;
    private final List<StaffMember> staff;
    private final Random random;
    private final LocalDate today;
    private int said;

    Acts(
            ApplicationContext context,
            Scout scout,
            TargetId id,
            List<NeedId> needs,
            List<StaffMember> staff,
            Random random) {
        this.context = context;
        this.scout = scout;
        this.id = id;
        this.needs = needs;
        this.staff = staff;
        this.random = random;
        today = LocalDate.now(staff.getFirst().zone());
    }

    Act draw(StaffMember by, Sight seen) {
        boolean leads = by.is(Role.MANAGER);
        return switch (random.nextInt(leads ? 16 : 12)) {
            case 0, 1 -> shape(by, seen);
            case 2 -> move(by, seen);
            case 3 -> assign(by, seen);
            case 4 -> log(by);
            case 5, 6 -> seen.contacts().isEmpty() ? log(by) : ofContact(by, seen);
            case 7 -> next(by, seen);
            case 8 -> park(by, seen);
            case 9 -> seen.agreed().state() == TargetState.PARKED ? bringBack(by, seen) : park(by, seen);
            case 10 ->
                seen.agreed().state() == TargetState.CLOSED
                        ? reopen(by)
                        : random.nextBoolean() ? close(by) : move(by, seen);
            case 11 -> reroute(by, seen);
            case 12, 13 -> prioritise(by, seen);
            case 14 -> seen.restriction().isPresent() ? readers(by, seen) : restrict(by);
            default -> seen.restriction().isPresent() ? lift(by, seen) : move(by, seen);
        };
    }

    private Act shape(StaffMember by, Sight seen) {
        Agreed then = seen.agreed();
        Optional<NeedId> need = random.nextBoolean() ? Optional.of(any(needs)) : then.need();
        Optional<StaffId> owner =
                random.nextInt(3) == 0 ? Optional.of(any(staff).id()) : then.owner();
        Optional<Integer> priority = random.nextInt(3) == 0 ? Optional.of(1 + random.nextInt(3)) : then.priority();
        return act(
                by,
                "shapes it " + owner + priority,
                now -> {
                    boolean unseen = !now.need().equals(then.need())
                            || !now.owner().equals(then.owner())
                            || !now.priority().equals(then.priority())
                            || now.stands() != then.stands();
                    boolean given = owner.equals(now.owner()) || mayHandOn(by, now);
                    boolean said = priority.equals(now.priority()) && !leads(by) || leads(by) || !now.stands();
                    if (unseen || !given || !said) {
                        return Verdict.REFUSED;
                    }
                    return now == then ? Verdict.DONE : Verdict.EITHER;
                },
                now -> now.shaped(
                        need,
                        owner,
                        priority,
                        priority.equals(now.priority()) && !(leads(by) && priority.isPresent())
                                ? now.stands()
                                : leads(by) && priority.isPresent()),
                () -> answered(() -> desk().shape(id, seen.form().version(), new TargetForm(need, priority, owner))));
    }

    private Act prioritise(StaffMember by, Sight seen) {
        int priority = 1 + random.nextInt(3);
        Optional<Integer> stood = seen.agreed().standing();
        return act(
                by,
                "says priority " + priority,
                where(now -> now.standing().isEmpty()
                        || now.standing().equals(stood)
                        || now.standing().equals(Optional.of(priority))),
                now -> now.prioritised(priority),
                () -> answered(() -> desk().prioritise(id, stood, priority)));
    }

    private Act assign(StaffMember by, Sight seen) {
        StaffId to = any(staff).id();
        return act(
                by,
                "gives it to " + name(to),
                where(now -> now.state() != TargetState.CLOSED
                        && (now.owner().equals(Optional.of(to))
                                || now.owner().equals(seen.agreed().owner()) && mayHandOn(by, now))),
                now -> now.ownedBy(to),
                () -> answered(() -> desk().assign(id, seen.agreed().owner(), to)));
    }

    private Act move(StaffMember by, Sight seen) {
        Stage to = any(STAGES);
        MoveWish wish = new MoveWish(id, seen.card().moves(), to, Map.of("reason", "Better so"));
        return act(
                by,
                "moves it to " + to,
                where(now -> now.moves() == seen.agreed().moves()
                        && now.state() == TargetState.OPEN
                        && (!now.stage().isBefore(to)
                                || (now.need().isPresent() && now.owner().isPresent()
                                                || now.stage() != Stage.IDENTIFIED)
                                        && (now.stands() || to != Stage.APPROACH))),
                now -> now.movedTo(to),
                () -> desk().move(wish) instanceof MoveAnswer.Moved);
    }

    private Act reroute(StaffMember by, Sight seen) {
        Route was = seen.agreed().route();
        Route to = was == Route.TRANSFER ? Route.RELEASE_CLAUSE : Route.TRANSFER;
        return act(
                by,
                "says the route " + to,
                where(now -> now.state() != TargetState.CLOSED && now.route() == was),
                now -> now.routed(to),
                () -> answered(() -> context.getBean(RouteDesk.class).change(id, was, to, "Better so")));
    }

    private Act log(StaffMember by) {
        String text = "contact" + ++said + " is told";
        Optional<FollowUpForm> then = random.nextInt(3) == 0 ? Optional.of(form("step" + said)) : Optional.empty();
        ContactForm plain = ContactForm.of(id, Party.SELLING_CLUB, any(OUTCOMES), text);
        ContactForm form = then.map(plain::then).orElse(plain);
        return act(
                by,
                "logs " + text + then,
                where(now -> true),
                now -> then.map(step -> now.then(Optional.of(step.what())))
                        .orElse(now)
                        .told(text),
                () -> answered(() -> log().log(form)));
    }

    private Act ofContact(StaffMember by, Sight seen) {
        LoggedContact contact = any(seen.contacts().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList());
        String key = contact.summary().split(" ")[0];
        if (random.nextInt(3) == 0) {
            return act(
                    by,
                    "confirms " + key,
                    where(now -> true),
                    now -> now.confirmed(key),
                    () -> answered(() -> context.getBean(Positions.class).confirm(contact.id())));
        }
        String text = key + " is told anew " + ++said;
        ContactForm form = ContactForm.of(id, contact.party(), contact.outcome(), text);
        return act(
                by,
                "corrects " + text,
                where(now -> Objects.requireNonNull(now.contacts().get(key)).size() == contact.version()),
                now -> now.told(text),
                () -> answered(() -> log().correct(contact.id(), contact.version(), form, "Heard better")));
    }

    private Act next(StaffMember by, Sight seen) {
        FollowUps followUps = context.getBean(FollowUps.class);
        Optional<String> was = seen.agreed().next();
        String what = "step" + ++said;
        if (seen.next().isEmpty()) {
            return act(
                    by,
                    "sets a first " + what,
                    where(now -> now.next().isEmpty()),
                    now -> now.then(Optional.of(what)),
                    () -> answered(() -> followUps.first(id, form(what))));
        }
        FollowUp open = seen.next().get();
        return random.nextBoolean()
                ? act(
                        by,
                        "sets " + what + " for " + open.what(),
                        where(now -> now.next().equals(was)),
                        now -> now.then(Optional.of(what)),
                        () -> answered(() -> followUps.change(open.id(), open.version(), form(what))))
                : act(
                        by,
                        "has done " + open.what(),
                        where(now -> now.next().equals(was)),
                        now -> now.then(Optional.empty()),
                        () -> answered(() -> followUps.done(open.id(), open.version())));
    }

    private Act park(StaffMember by, Sight seen) {
        LocalDate day = today.plusDays(2 + random.nextInt(3));
        String why = "reason" + ++said;
        String then = "step" + said;
        Optional<LocalDate> waited = seen.agreed().until();
        return act(
                by,
                "parks it until " + day,
                where(now -> now.state() != TargetState.CLOSED
                        && (now.until().isEmpty()
                                || now.until().equals(waited)
                                || now.until().equals(Optional.of(day)))),
                now -> now.waiting(day, why, then),
                () -> answered(() ->
                        context.getBean(WaitingRoom.class).park(id, waited, new ParkForm(Until.day(day), why, then))));
    }

    private Act bringBack(StaffMember by, Sight seen) {
        Parking parking = seen.parking().orElseThrow();
        return act(
                by,
                "brings it back from " + parking.why(),
                where(now -> now.parking().equals(Optional.of(parking.why()))),
                Agreed::back,
                () -> answered(() -> context.getBean(WaitingRoom.class).bringBack(parking.id())));
    }

    private Act close(StaffMember by) {
        return act(
                by,
                "closes it",
                where(now -> now.state() != TargetState.CLOSED),
                Agreed::closed,
                () -> answered(() -> desk().close(id, ClosingReason.WITHDRAWN, "")));
    }

    private Act reopen(StaffMember by) {
        return act(
                by,
                "reopens it",
                where(now -> now.state() == TargetState.CLOSED),
                Agreed::back,
                () -> answered(() -> desk().reopen(id, "After all")));
    }

    private Act restrict(StaffMember by) {
        Set<StaffId> some = some();
        Set<StaffId> readers = new HashSet<>(some);
        readers.add(by.id());
        return act(
                by,
                "restricts it to " + readers.size(),
                where(now -> now.readers().isEmpty()),
                now -> now.knownTo(Optional.of(Set.copyOf(readers))),
                () -> answered(() -> backRoom().restrict(id, new RestrictionForm(Optional.empty(), some))));
    }

    private Act readers(StaffMember by, Sight seen) {
        Restriction was = seen.restriction().orElseThrow();
        Set<StaffId> some = some();
        return act(
                by,
                "names " + some.size() + " readers",
                now -> ofRestriction(now, seen.agreed()),
                now -> now.knownTo(Optional.of(some)),
                () -> answered(() -> backRoom().change(was, new RestrictionForm(Optional.empty(), some))));
    }

    private Act lift(StaffMember by, Sight seen) {
        Restriction was = seen.restriction().orElseThrow();
        return act(
                by,
                "lifts it",
                now -> ofRestriction(now, seen.agreed()),
                now -> now.knownTo(Optional.empty()),
                () -> answered(() -> backRoom().lift(was)));
    }

    /** The rules cannot tell an older restriction to the same people from this one; the service can. */
    private static Verdict ofRestriction(Agreed now, Agreed then) {
        if (!now.readers().equals(then.readers())) {
            return Verdict.REFUSED;
        }
        return now == then ? Verdict.DONE : Verdict.EITHER;
    }

    private Act act(
            StaffMember by,
            String name,
            Function<Agreed, Verdict> verdict,
            UnaryOperator<Agreed> done,
            Supplier<Boolean> ask) {
        return new Act(
                by,
                name,
                now -> now.isKnownTo(by.id()) ? verdict.apply(now) : Verdict.REFUSED,
                done,
                () -> scout.as(by, ask));
    }

    private static Function<Agreed, Verdict> where(Predicate<Agreed> may) {
        return now -> may.test(now) ? Verdict.DONE : Verdict.REFUSED;
    }

    private static boolean mayHandOn(StaffMember by, Agreed now) {
        return leads(by) || now.owner().isEmpty() || now.owner().equals(Optional.of(by.id()));
    }

    private static boolean leads(StaffMember by) {
        return by.is(Role.MANAGER);
    }

    private FollowUpForm form(String what) {
        return FollowUpForm.on(today.plusDays(1 + random.nextInt(9)), what);
    }

    private Set<StaffId> some() {
        Set<StaffId> some = new HashSet<>(Set.of(any(staff).id()));
        some.add(any(staff).id());
        return Set.copyOf(some);
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private String name(StaffId who) {
        return staff.stream()
                .filter(member -> member.id().equals(who))
                .map(StaffMember::username)
                .findFirst()
                .orElseThrow();
    }

    private static boolean answered(Supplier<? extends Answer<?>> ask) {
        return ask.get().refusal().isEmpty();
    }

    private NegotiationDesk desk() {
        return context.getBean(NegotiationDesk.class);
    }

    private ContactLog log() {
        return context.getBean(ContactLog.class);
    }

    private BackRoom backRoom() {
        return context.getBean(BackRoom.class);
    }
}
