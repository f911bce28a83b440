package club.mercato.directory;

/** What a person who is no player is to us. */
public enum PersonKind {
    AGENT,
    CLUB_OFFICIAL,
    COACH,
    FAMILY,
    OTHER;

    /** Key of the word: "Agent". */
    public String term() {
        return "directory.kind." + name();
    }
}
