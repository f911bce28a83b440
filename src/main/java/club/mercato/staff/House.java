package club.mercato.staff;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The house acting by itself, with nobody signed in: filling an empty data folder, reading for a screen that all share.
 * What it does for a person it does through {@link StaffRoom#as}.
 */
public final class House {

    private House() {}

    /** Runs the act with the authority that {@link May.OpenHouse} asks for. Never call it in a user's request. */
    public static <T extends @Nullable Object> T opening(Supplier<T> act) {
        return StaffRoom.asHouse(act);
    }

    /**
     * Reads whatever is restricted, too: for what all viewers share and each is shown his part of, for the journal's own
     * verification, for work by the clock. A test lists who calls it. What is read must not reach a viewer unsifted.
     */
    public static <T extends @Nullable Object> T readingEverything(Supplier<T> reading) {
        return NeedToKnow.everything(reading);
    }
}
