package club.mercato.directory.intake;

import club.mercato.directory.FieldPosition;
import club.mercato.directory.Foot;
import club.mercato.directory.names.Folding;
import club.mercato.kernel.Word;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words that files use for positions and feet. */
final class Words {

    private static final Map<String, FieldPosition> POSITIONS = Map.ofEntries(
            Map.entry("goalkeeper", FieldPosition.GK),
            Map.entry("keeper", FieldPosition.GK),
            Map.entry("centre back", FieldPosition.CB),
            Map.entry("center back", FieldPosition.CB),
            Map.entry("sweeper", FieldPosition.CB),
            Map.entry("left back", FieldPosition.LB),
            Map.entry("right back", FieldPosition.RB),
            Map.entry("left wing back", FieldPosition.LWB),
            Map.entry("right wing back", FieldPosition.RWB),
            Map.entry("defensive midfield", FieldPosition.DM),
            Map.entry("defensive midfielder", FieldPosition.DM),
            Map.entry("central midfield", FieldPosition.CM),
            Map.entry("central midfielder", FieldPosition.CM),
            Map.entry("left midfield", FieldPosition.LM),
            Map.entry("left midfielder", FieldPosition.LM),
            Map.entry("right midfield", FieldPosition.RM),
            Map.entry("right midfielder", FieldPosition.RM),
            Map.entry("attacking midfield", FieldPosition.AM),
            Map.entry("attacking midfielder", FieldPosition.AM),
            Map.entry("left winger", FieldPosition.LW),
            Map.entry("left wing", FieldPosition.LW),
            Map.entry("right winger", FieldPosition.RW),
            Map.entry("right wing", FieldPosition.RW),
            Map.entry("second striker", FieldPosition.SS),
            Map.entry("centre forward", FieldPosition.ST),
            Map.entry("center forward", FieldPosition.ST),
            Map.entry("cf", FieldPosition.ST),
            Map.entry("striker", FieldPosition.ST));

    private static final Map<String, FieldPosition> CODES = Arrays.stream(FieldPosition.values())
            .collect(Collectors.toMap(position -> Folding.fold(position.name()), Function.identity()));

    private static final Map<String, Foot> FEET = Map.of(
            "left", Foot.LEFT,
            "l", Foot.LEFT,
            "right", Foot.RIGHT,
            "r", Foot.RIGHT,
            "both", Foot.BOTH,
            "either", Foot.BOTH);

    private Words() {}

    /** @throws Unreadable if the word is no position: "Centre-Back", "Defender - Centre-Back", "CB" */
    static @Nullable FieldPosition position(String cell) throws Unreadable {
        String text = Cells.known(cell);
        if (text == null) {
            return null;
        }
        String word = Folding.fold(text.substring(text.lastIndexOf(" - ") + 1));
        FieldPosition position = POSITIONS.getOrDefault(word, CODES.get(word));
        if (position == null) {
            throw new Unreadable("directory.import.reason.position", new Word.Text(text));
        }
        return position;
    }

    /** @throws Unreadable if the word is neither foot nor both */
    static @Nullable Foot foot(String cell) throws Unreadable {
        String text = Cells.known(cell);
        if (text == null) {
            return null;
        }
        Foot foot = FEET.get(Folding.fold(text));
        if (foot == null) {
            throw new Unreadable("directory.import.reason.foot", new Word.Text(text));
        }
        return foot;
    }
}
