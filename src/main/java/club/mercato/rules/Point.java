package club.mercato.rules;

/** What a rule settles, so that it is found by that and not by its name, which changes with the edition. */
public enum Point {
    /** The sum named in a contract frees the player when it is paid. */
    RELEASE_CLAUSE_FREES,
    /** A clause that frees the player for a sum is not registered. */
    RELEASE_CLAUSE_VOID,
    /** The figure is the number of last months of a contract in which a player may sign elsewhere without a transfer. */
    LAST_MONTHS,
    /** The figure is the most years over which the cost of a player is amortised, for transfers made while it holds. */
    AMORTISATION_YEARS,
    /** The figure is the most years, from an extension made while it holds, over which what is left is amortised. */
    EXTENSION_YEARS,
    /** The figure is the most that squad cost may be of its base, in percent, at the end of a calendar year. */
    SQUAD_COST_LIMIT,
    /** The figure is the personnel expense in EUR below which the limit does not apply. */
    SQUAD_COST_SCOPE,
    /** The figure is the part of every payment, in percent, that goes to the clubs that trained the player. */
    SOLIDARITY_SHARE,
    /** The figure is the part of every payment, in percent, for each calendar year of the 12th to the 15th birthday. */
    SOLIDARITY_EARLY_YEAR,
    /** The figure is the part of every payment, in percent, for each calendar year of the 16th to the 23rd birthday. */
    SOLIDARITY_LATER_YEAR
}
