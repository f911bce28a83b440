package club.mercato.season;

/** Says which association is the own club's. The module that knows both clubs and rules implements it. */
public interface OwnAssociation {

    /**
     * Whether a window of this association is one of ours. While no own club is entered, or it has no association, every
     * association's is.
     */
    Ours ours();

    /** Answers for one reading. */
    interface Ours {
        boolean include(String association);
    }
}
