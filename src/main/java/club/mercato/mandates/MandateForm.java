package club.mercato.mandates;

import java.util.List;

/**
 * A mandate as it is given.
 *
 * @param ladder the smallest concession first; at most {@value #MOST_STEPS}, none of them past the ceilings
 * @param note   at most {@value #LONGEST_NOTE} characters; may be empty
 */
public record MandateForm(Ceilings ceilings, List<Mandate.Step> ladder, String note) {

    public static final int MOST_STEPS = 10;
    public static final int LONGEST_WORDS = 200;
    public static final int LONGEST_NOTE = 500;

    public MandateForm {
        ladder = List.copyOf(ladder);
    }

    public static MandateForm upTo(Ceilings ceilings) {
        return new MandateForm(ceilings, List.of(), "");
    }
}
