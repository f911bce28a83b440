package club.mercato.contacts;

/** A player's or an agent's attitude, from a shut door to an open one. */
public enum PersonalPosition {
    AGAINST,
    COOL,
    OPEN,
    KEEN,
    PUSHING,
    /** Nothing was read yet, or it cannot be told. A value of its own. */
    UNKNOWN;

    public String label() {
        return "contacts.position." + name();
    }
}
