package club.mercato.directory;

/** Where a player plays. Its word is the message {@code directory.position.<code>}; not to be taken for a party's position. */
public enum FieldPosition {
    GK,
    CB,
    LB,
    RB,
    LWB,
    RWB,
    DM,
    CM,
    LM,
    RM,
    AM,
    LW,
    RW,
    SS,
    ST;

    /** Key of the word: "Centre-back". */
    public String term() {
        return "directory.position." + name();
    }
}
