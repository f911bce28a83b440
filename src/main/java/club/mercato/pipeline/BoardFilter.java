package club.mercato.pipeline;

import club.mercato.season.NeedId;
import club.mercato.staff.StaffId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which cards a viewer wants to see; empty parts let everything through.
 *
 * @param owner      only his cards
 * @param priorities any of these, 1 to 3
 * @param positions  the club's position is any of these
 * @param askedBy    we asked on this day or before, and nobody has answered since
 * @param words      folded beginnings of words, each of which the player's or the club's name must have
 */
public record BoardFilter(
        Optional<StaffId> owner,
        Set<Integer> priorities,
        Set<NeedId> needs,
        Set<ClubPosition> positions,
        Optional<LocalDate> askedBy,
        List<String> words) {

    /** Days without an answer from which a target counts as silent, whatever its priority. */
    public static final int SILENT_DAYS = 7;

    public static final BoardFilter NONE = new BoardFilter(Optional.empty(), Set.of(), Set.of(), List.of());

    /** Whatever the club's position, and however long nobody has answered. */
    public BoardFilter(Optional<StaffId> owner, Set<Integer> priorities, Set<NeedId> needs, List<String> words) {
        this(owner, priorities, needs, Set.of(), Optional.empty(), words);
    }

    public BoardFilter {
        priorities = Set.copyOf(priorities);
        needs = Set.copyOf(needs);
        positions = Set.copyOf(positions);
        words = List.copyOf(words);
    }

    /** @param folded a search text, folded as names are: lower-case ASCII words */
    public static List<String> wordsOf(String folded) {
        return Arrays.stream(folded.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    public boolean isEmpty() {
        return equals(NONE);
    }

    public boolean shows(TargetCard card) {
        return (owner.isEmpty() || owner.equals(card.owner()))
                && (priorities.isEmpty()
                        || card.priority().filter(priorities::contains).isPresent())
                && (needs.isEmpty() || card.need().filter(needs::contains).isPresent())
                && (positions.isEmpty() || positions.contains(card.standing().clubPosition()))
                && (askedBy.isEmpty() || isSilent(card))
                && words.stream().allMatch(card::hasWord);
    }

    private boolean isSilent(TargetCard card) {
        return card.standing()
                .askedOn()
                .filter(asked -> askedBy.filter(asked::isAfter).isEmpty())
                .isPresent();
    }
}
