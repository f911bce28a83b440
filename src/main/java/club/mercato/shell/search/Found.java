package club.mercato.shell.search;

/**
 * A page that the letters lead to.
 *
 * @param beside what tells it from others of the same name; may be empty
 * @param path   where it is, relative to the product's address
 */
record Found(Kind kind, String name, String beside, String path) {

    /** In the order in which they are shown. */
    enum Kind {
        PAGE,
        TARGET,
        PLAYER,
        CLUB,
        PERSON
    }
}
