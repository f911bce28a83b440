package club.mercato.pipeline;

/** The selling club's attitude as last read, from a shut door to an open one. */
public enum ClubPosition {
    NOT_FOR_SALE,
    RELUCTANT,
    LISTENING,
    OPEN_AT_A_PRICE,
    WILLING,
    PUSHING_TO_SELL,
    /** Nothing was read yet. A value of its own, not the lack of one. */
    UNKNOWN;

    public String label() {
        return "pipeline.position." + name();
    }

    /** Key of the word that fits a card. */
    public String shortLabel() {
        return "pipeline.position.short." + name();
    }
}
