package club.mercato.pipeline;

/** How the player can come, which decides the gates. */
public enum Route {
    /** Bought, lent or swapped: the selling club must agree. */
    TRANSFER,
    /** The contract names a price: its payment frees the player, where the association allows it. */
    RELEASE_CLAUSE,
    /** No club, or a contract that expires within six months. */
    FREE_AGENT;

    /** Key of the route's label. */
    public String label() {
        return "pipeline.route." + name();
    }
}
