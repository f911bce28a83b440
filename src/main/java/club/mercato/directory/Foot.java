package club.mercato.directory;

/** The foot a player prefers. */
public enum Foot {
    LEFT,
    RIGHT,
    BOTH;

    /** Key of the word: "Right". */
    public String term() {
        return "directory.foot." + name();
    }
}
