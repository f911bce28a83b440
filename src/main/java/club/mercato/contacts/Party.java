package club.mercato.contacts;

import club.mercato.pipeline.Route;

/** Whose side a contact was with. */
public enum Party {
    SELLING_CLUB,
    PLAYER,
    AGENT,
    /** Anybody else: its attitude is not read. */
    OTHER;

    /** Whom a route asks first: the selling club, or the player where there is none to ask. */
    public static Party askedFirst(Route route) {
        return route == Route.FREE_AGENT ? PLAYER : SELLING_CLUB;
    }

    public String label() {
        return "contacts.party." + name();
    }
}
