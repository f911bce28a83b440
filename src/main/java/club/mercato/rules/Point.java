package club.mercato.rules;

/** What a rule settles, so that it is found by that and not by its name, which changes with the edition. */
public enum Point {
    /** The sum named in a contract frees the player when it is paid. */
    RELEASE_CLAUSE_FREES,
    /** A clause that frees the player for a sum is not registered. */
    RELEASE_CLAUSE_VOID,
    /** The figure is the number of last months of a contract in which a player may sign elsewhere without a transfer. */
    LAST_MONTHS
}
