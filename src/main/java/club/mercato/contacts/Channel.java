package club.mercato.contacts;

/** How a contact was made. */
public enum Channel {
    CALL,
    MEETING,
    MESSAGE,
    EMAIL,
    LETTER,
    /** Somebody spoke for us or for them. */
    INTERMEDIARY;

    public String label() {
        return "contacts.channel." + name();
    }
}
