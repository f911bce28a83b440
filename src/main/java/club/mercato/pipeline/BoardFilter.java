package club.mercato.pipeline;

import club.mercato.season.NeedId;
import club.mercato.staff.StaffId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which cards a viewer wants to see; empty parts let everything through.
 *
 * @param owner      only his cards
 * @param priorities any of these, 1 to 3
 * @param words      folded beginnings of words, each of which the player's or the club's name must have
 */
public record BoardFilter(Optional<StaffId> owner, Set<Integer> priorities, Set<NeedId> needs, List<String> words) {

    public static final BoardFilter NONE = new BoardFilter(Optional.empty(), Set.of(), Set.of(), List.of());

    public BoardFilter {
        priorities = Set.copyOf(priorities);
        needs = Set.copyOf(needs);
        words = List.copyOf(words);
    }

    /** @param folded a search text, folded as names are: lower-case ASCII words */
    public static List<String> wordsOf(String folded) {
        return Arrays.stream(folded.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    public boolean isEmpty() {
        return owner.isEmpty() && priorities.isEmpty() && needs.isEmpty() && words.isEmpty();
    }

    public boolean shows(TargetCard card) {
        return (owner.isEmpty() || owner.equals(card.owner()))
                && (priorities.isEmpty()
                        || card.priority().filter(priorities::contains).isPresent())
                && (needs.isEmpty() || card.need().filter(needs::contains).isPresent())
                && words.stream().allMatch(card::hasWord);
    }
}
