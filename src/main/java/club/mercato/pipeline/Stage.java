package club.mercato.pipeline;

import club.mercato.kernel.Word;
import java.util.Arrays;
import java.util.List;

/** Where a negotiation stands. The stages are fixed, because the rules hang on them; their order is theirs here. */
public enum Stage {
    IDENTIFIED,
    SHORTLISTED,
    APPROACH,
    TALKS,
    BID,
    FEE_AGREED,
    PERSONAL_TERMS,
    MEDICAL,
    SIGNED,
    REGISTERED;

    public boolean isBefore(Stage other) {
        return ordinal() < other.ordinal();
    }

    /** The stages whose gates stand between this one and a later one, the later one last; empty towards an earlier one. */
    public List<Stage> wayTo(Stage later) {
        return Arrays.stream(values())
                .filter(stage -> isBefore(stage) && !later.isBefore(stage))
                .toList();
    }

    /** Key of the stage's label. */
    public String label() {
        return "pipeline.stage." + name();
    }

    public Word word() {
        return new Word.Term(label());
    }
}
