package club.mercato.directory;

/** What somebody was at a club. */
public enum SpellRole {
    PLAYER,
    HEAD_COACH,
    ASSISTANT_COACH,
    YOUTH_COACH,
    SPORTING_DIRECTOR,
    SCOUT,
    EXECUTIVE,
    MEDICAL,
    OTHER;

    /** Key of the word: "Head coach". */
    public String term() {
        return "directory.role." + name();
    }
}
