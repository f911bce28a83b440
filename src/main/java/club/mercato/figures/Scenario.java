package club.mercato.figures;

/** How a deal may turn out. */
public enum Scenario {
    /** No add-on falls due, no option is used, no condition comes true; but what is booked as certain is. */
    GUARANTEED,
    /** Every add-on is paid up to its cap, the option is used, the condition comes true. */
    MAXIMUM
}
