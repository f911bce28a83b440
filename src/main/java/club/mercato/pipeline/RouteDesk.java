package club.mercato.pipeline;

import club.mercato.directory.ClubProfile;
import club.mercato.directory.PlayerId;
import club.mercato.directory.PlayerProfile;
import club.mercato.directory.PlayerRegister;
import club.mercato.journal.SameMoment;
import club.mercato.kernel.Answer;
import club.mercato.kernel.HouseClock;
import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;
import club.mercato.rules.RuleBook;
import club.mercato.staff.CurrentStaff;
import club.mercato.staff.May;
import club.mercato.staff.StaffMember;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where it is said on which route a player is to come. */
@Service
@May.ReadPipeline
@Transactional(readOnly = true)
public class RouteDesk {

    static final int LONGEST_REASON = 500;

    private final Targets targets;
    private final PlayerRegister players;
    private final RoutePolicy policy;
    private final HouseClock clock;
    private final CurrentStaff currentStaff;
    private final ApplicationEventPublisher events;
    private final SameMoment sameMoment;

    RouteDesk(
            Targets targets,
            PlayerRegister players,
            RuleBook book,
            HouseClock clock,
            CurrentStaff currentStaff,
            ApplicationEventPublisher events,
            SameMoment sameMoment) {
        this.targets = targets;
        this.players = players;
        this.policy = new RoutePolicy(book);
        this.clock = clock;
        this.currentStaff = currentStaff;
        this.events = events;
        this.sameMoment = sameMoment;
    }

    /** What is to be said of a player's coming on a route today; empty if nothing is. */
    public Optional<RouteAdvice> advice(PlayerId player, Route route) {
        return players.find(player).flatMap(known -> advice(known, route));
    }

    /** What is to be said today of the route of a target that the viewer was shown. */
    public Optional<RouteAdvice> adviceOn(TargetCard card) {
        if (card.route() == Route.RELEASE_CLAUSE) {
            return advice(card.player().id(), card.route());
        }
        // the other routes ask nothing of his association, so that nothing has to be looked up
        return policy.advice(
                card.route(),
                new RoutePolicy.Player(
                        card.club().isPresent(), Optional.empty(), card.player().contractUntil()),
                today());
    }

    /**
     * Says another route. The stages that the card has passed stay passed.
     *
     * @param seen the route it had when whoever says it looked; refused if somebody said another since
     * @param why  the reason, 1 to 500 characters
     */
    @May.WorkTargets
    @Transactional(propagation = Propagation.SUPPORTS)
    public Answer<TargetId> change(TargetId id, Route seen, Route route, String why) {
        return sameMoment.patiently(() -> changeNow(id, seen, route, why));
    }

    private Answer<TargetId> changeNow(TargetId id, Route seen, Route route, String why) {
        Optional<Target> found = targets.findById(id.value());
        if (found.isEmpty()) {
            return Answer.no(Refused.because(Sentence.of("pipeline.refused.unknown")));
        }
        Target target = found.get();
        Route before = target.candidate().route();
        Optional<Refused> refused = refusal(target, seen, route, why);
        if (refused.isPresent()) {
            return Answer.no(refused.get());
        }
        target.reroute(route);
        StaffMember by = currentStaff.get();
        Sentence what = Sentence.of(
                "pipeline.fact.rerouted",
                new Word.Term(before.label()),
                new Word.Term(route.label()),
                new Word.Text(why.strip()));
        events.publishEvent(new TargetEvent.Shaped(id, what, by.id(), clock.instant()));
        return Answer.done(id);
    }

    /** Why the player cannot come on this route; empty if he can, as far as is known. */
    Optional<Refused> refusal(PlayerProfile player, Route route) {
        return advice(player, route).filter(RouteAdvice::refuses).map(advice -> Refused.because(advice.says()));
    }

    private Optional<Refused> refusal(Target target, Route seen, Route route, String why) {
        Route now = target.candidate().route();
        if (target.state() == TargetState.CLOSED) {
            return Optional.of(Refused.because(Sentence.of("pipeline.refused.alreadyClosed")));
        }
        if (now == route) {
            return Optional.of(Refused.because(Sentence.of("pipeline.refused.sameRoute")));
        }
        if (now != seen) {
            return Optional.of(Refused.because(Sentence.of(
                    "pipeline.refused.routeMeanwhile", new Word.Term(now.label()), new Word.Term(route.label()))));
        }
        if (why.isBlank() || why.strip().length() > LONGEST_REASON) {
            return Optional.of(Refused.lacking(AskedInPlace.REASON, Sentence.of("pipeline.refused.noRouteReason")));
        }
        return players.find(target.player()).flatMap(player -> refusal(player, route));
    }

    private Optional<RouteAdvice> advice(PlayerProfile player, Route route) {
        ClubProfile club = player.club();
        LocalDate today = clock.instant().atZone(currentStaff.get().zone()).toLocalDate();
        return policy.advice(
                route,
                new RoutePolicy.Player(
                        club != null,
                        Optional.ofNullable(club).map(ClubProfile::association),
                        Optional.ofNullable(player.contractUntil())),
                today());
    }

    private LocalDate today() {
        return clock.instant().atZone(currentStaff.get().zone()).toLocalDate();
    }
}
