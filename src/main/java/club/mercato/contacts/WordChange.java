package club.mercato.contacts;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A piece of what lies between two texts, word by word.
 *
 * @param text with its blanks; never empty
 */
public record WordChange(Kind kind, String text) {

    public enum Kind {
        KEPT,
        REMOVED,
        ADDED
    }

    /** A word, a run of blanks, or one sign. */
    private static final Pattern PIECE = Pattern.compile("[\\p{L}\\p{M}\\p{N}'’]+|\\s+|.", Pattern.DOTALL);

    /**
     * What leads from one text to the other: read without the added pieces it is the first text, without the removed ones
     * the second. Words that changed side by side are one piece.
     */
    public static List<WordChange> between(String before, String after) {
        List<String> old = pieces(before);
        List<String> now = pieces(after);
        List<WordChange> changes = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta :
                DiffUtils.diff(old, now, new MyersDiffWithLinearSpace<String>()).getDeltas()) {
            int from = delta.getSource().getPosition();
            add(changes, Kind.KEPT, String.join("", old.subList(at, from)));
            add(changes, Kind.REMOVED, String.join("", delta.getSource().getLines()));
            add(changes, Kind.ADDED, String.join("", delta.getTarget().getLines()));
            at = from + delta.getSource().size();
        }
        add(changes, Kind.KEPT, String.join("", old.subList(at, old.size())));
        return joined(changes);
    }

    /** A blank between two changed words changed with them; whoever reads "was 10 now 20" reads it in one go. */
    private static List<WordChange> joined(List<WordChange> changes) {
        List<WordChange> joined = new ArrayList<>();
        StringBuilder removed = new StringBuilder();
        StringBuilder added = new StringBuilder();
        for (int index = 0; index < changes.size(); index++) {
            WordChange change = changes.get(index);
            boolean between = index > 0 && index < changes.size() - 1;
            switch (change.kind()) {
                case REMOVED -> removed.append(change.text());
                case ADDED -> added.append(change.text());
                case KEPT -> {
                    if (between && change.text().isBlank() && !removed.isEmpty() && !added.isEmpty()) {
                        removed.append(change.text());
                        added.append(change.text());
                    } else {
                        flush(joined, removed, added);
                        add(joined, Kind.KEPT, change.text());
                    }
                }
            }
        }
        flush(joined, removed, added);
        return List.copyOf(joined);
    }

    private static void flush(List<WordChange> joined, StringBuilder removed, StringBuilder added) {
        add(joined, Kind.REMOVED, removed.toString());
        add(joined, Kind.ADDED, added.toString());
        removed.setLength(0);
        added.setLength(0);
    }

    private static void add(List<WordChange> joined, Kind kind, String text) {
        if (!text.isEmpty()) {
            joined.add(new WordChange(kind, text));
        }
    }

    private static List<String> pieces(String text) {
        return PIECE.matcher(text).results().map(MatchResult::group).toList();
    }
}
