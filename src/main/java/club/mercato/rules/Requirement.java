package club.mercato.rules;

/** What a rule asks for before a player of another club is spoken to, the more lenient first. */
public enum Requirement {
    NONE,
    /** The player's club is informed in writing; it need not agree. */
    NOTICE,
    /** Written permission of the player's club. A notice is none. */
    CONSENT,
    /** Contacts are forbidden, and no paper changes that. */
    CLOSED;

    public boolean isStricterThan(Requirement other) {
        return ordinal() > other.ordinal();
    }
}
