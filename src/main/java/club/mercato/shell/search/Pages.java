package club.mercato.shell.search;

import java.util.List;

/** The pages that the navigation leads to, by their paths, in its order; each is called {@code shell.nav.<path>}. */
public final class Pages {

    /** For whoever reads targets. */
    public static final List<String> OF_TARGETS =
            List.of("today", "board", "targets", "bids", "approvals", "review", "budget");

    /** For everybody. */
    public static final List<String> OF_ALL = List.of("season", "players", "clubs", "people");

    private Pages() {}
}
