package club.mercato.approach;

import club.mercato.rules.Requirement;

/** What was exchanged in writing with the player's club. */
public enum PaperKind {
    /** We told the club. */
    NOTICE,
    /** The club permitted it. */
    CONSENT;

    /** A notice never satisfies a rule that asks for consent. */
    boolean satisfies(Requirement required) {
        return switch (required) {
            case NONE -> true;
            case NOTICE -> true;
            case CONSENT -> this == CONSENT;
            case CLOSED -> false;
        };
    }

    public String label() {
        return "approach.kind." + name();
    }
}
