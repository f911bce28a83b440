package club.mercato.contacts;

/** Who began a contact. */
public enum Direction {
    WE_APPROACHED,
    THEY_APPROACHED;

    public String label() {
        return "contacts.direction." + name();
    }
}
