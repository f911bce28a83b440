package club.mercato.pipeline;

import club.mercato.directory.ClubId;
import club.mercato.season.NeedId;
import club.mercato.staff.StaffId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which targets a list shows and in which order; empty parts let everything through. Immutable.
 *
 * @param priorities any of these, 1 to 3
 * @param position   short code of the player's position
 * @param words      folded beginnings of words, each of which the player's or the club's name must have
 */
public record TargetQuery(
        TargetState state,
        Set<Stage> stages,
        Optional<StaffId> owner,
        Set<Integer> priorities,
        Set<NeedId> needs,
        Optional<ClubId> club,
        Optional<String> position,
        List<String> words,
        Order order,
        boolean descending) {

    /** What a list is sorted by. */
    public enum Order {
        STAGE,
        PLAYER,
        CLUB,
        OWNER,
        PRIORITY,
        POSITION,
        SILENCE,
        /** Since when it stands in its stage. */
        IN_STAGE,
        FOLLOW_UP,
        VALUE,
        CONTRACT
    }

    public static TargetQuery of(TargetState state) {
        return new TargetQuery(
                state,
                Set.of(),
                Optional.empty(),
                Set.of(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Order.STAGE,
                false);
    }

    /** @param words folded beginnings of words */
    public TargetQuery having(List<String> words) {
        return new TargetQuery(
                state, stages, owner, priorities, needs, club, position, List.copyOf(words), order, descending);
    }

    public TargetQuery ownedBy(StaffId who) {
        return new TargetQuery(
                state, stages, Optional.of(who), priorities, needs, club, position, words, order, descending);
    }
}
