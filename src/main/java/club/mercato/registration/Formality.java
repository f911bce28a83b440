package club.mercato.registration;

import club.mercato.kernel.Word;
import java.util.Arrays;
import java.util.List;

/** What a registration takes; international moves take more (FIFA RSTP 5, 6, 9 and Annexe 3). */
public enum Formality {
    /** The signed contract, filed with the league. */
    CONTRACT(false),
    /** Both clubs' documents matched in FIFA's transfer matching system. */
    TMS(true),
    /** The international transfer certificate of the former association. */
    ITC(true),
    /** The league's confirmation: he is registered. */
    LEAGUE(false);

    private final boolean international;

    Formality(boolean international) {
        this.international = international;
    }

    /** In the order in which they come. */
    static List<Formality> neededFor(boolean international) {
        return Arrays.stream(values())
                .filter(kind -> international || !kind.international)
                .toList();
    }

    /** Whether somebody may say that it is not needed, such as for a player who was without a club. */
    boolean mayBeLeftOut() {
        return international;
    }

    public String label() {
        return "registration.paper." + name();
    }

    Word word() {
        return new Word.Term("registration.paper.said." + name());
    }
}
