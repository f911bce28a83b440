package club.mercato.contacts;

import club.mercato.pipeline.Route;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * Whether those whose word opens the talks have engaged: the selling club, or the player or his agent where there is none
 * to ask ({@link Route#FREE_AGENT}).
 *
 * <p>A party has engaged when a contact with it ended in an outcome that {@linkplain Outcome#engages() engages} and no
 * later one in {@link Outcome#REFUSED_TO_TALK}. A later {@link Outcome#NOT_FOR_SALE} does not shut the door again: after
 * an engaging answer it is what they say in the talks, and a word about the position; only a refusal to talk ends talks.
 */
sealed interface Engagement {

    /** They talk with us. */
    record Engaged() implements Engagement {}

    /** There is no contact with them. */
    record NobodySpoke() implements Engagement {}

    /** There are contacts, but nobody asked them and they said nothing. */
    record NotAsked() implements Engagement {}

    /** The last that happened is that we asked. */
    record Waiting(int asked) implements Engagement {}

    /** They answered, but have never engaged. */
    record Answered(int asked, Outcome last) implements Engagement {}

    /** They had engaged, and refused to talk since. */
    record BrokenOff(LocalDate on) implements Engagement {}

    static List<Party> askedOn(Route route) {
        return route == Route.FREE_AGENT ? List.of(Party.PLAYER, Party.AGENT) : List.of(Party.SELLING_CLUB);
    }

    static Engagement of(Route route, Collection<Touch> touches) {
        List<Party> whose = askedOn(route);
        List<Touch> withThem = touches.stream()
                .filter(touch -> whose.contains(touch.party()))
                .sorted(Touch.AS_IT_HAPPENED)
                .toList();
        if (whose.stream().anyMatch(party -> hasEngaged(party, withThem))) {
            return new Engaged();
        }
        if (withThem.isEmpty()) {
            return new NobodySpoke();
        }
        List<Touch> telling = withThem.stream()
                .filter(touch -> touch.outcome() != Outcome.INFORMATION)
                .toList();
        if (telling.isEmpty()) {
            return new NotAsked();
        }
        int asked = (int) telling.stream()
                .filter(touch -> touch.direction() == Direction.WE_APPROACHED)
                .count();
        Touch last = telling.getLast();
        if (last.outcome().waits()) {
            return new Waiting(Math.max(1, asked));
        }
        boolean hadEngaged = telling.stream().anyMatch(touch -> touch.outcome().engages());
        return hadEngaged && last.outcome() == Outcome.REFUSED_TO_TALK
                ? new BrokenOff(last.day())
                : new Answered(asked, last.outcome());
    }

    private static boolean hasEngaged(Party party, List<Touch> asItHappened) {
        boolean engaged = false;
        for (Touch touch : asItHappened) {
            if (touch.party() == party) {
                engaged = touch.outcome() != Outcome.REFUSED_TO_TALK
                        && (engaged || touch.outcome().engages());
            }
        }
        return engaged;
    }
}
