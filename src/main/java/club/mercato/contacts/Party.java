package club.mercato.contacts;

/** Whose side a contact was with. */
public enum Party {
    SELLING_CLUB,
    PLAYER,
    AGENT,
    /** Anybody else: its attitude is not read. */
    OTHER;

    public String label() {
        return "contacts.party." + name();
    }
}
