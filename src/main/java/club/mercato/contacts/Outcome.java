package club.mercato.contacts;

/** What a contact brought. */
public enum Outcome {
    /** We could not reach them. */
    NO_ANSWER,
    /** We asked and wait. */
    PENDING,
    REFUSED_TO_TALK,
    NOT_FOR_SALE,
    LISTENING,
    PRICE_NAMED,
    TALKS_AGREED,
    BID_REJECTED,
    COUNTER_OFFER,
    BID_ACCEPTED,
    TERMS_AGREED,
    TERMS_REJECTED,
    /** Something learnt; neither a question nor an answer. */
    INFORMATION;

    /** Whether we wait for their answer since. */
    public boolean waits() {
        return this == NO_ANSWER || this == PENDING;
    }

    /** Whether they answered, with a yes or a no. */
    public boolean answers() {
        return !waits() && this != INFORMATION;
    }

    /** Whether it says that they talk with us about the player; a no to a bid does, a no to talks does not. */
    public boolean engages() {
        return switch (this) {
            case LISTENING, PRICE_NAMED, TALKS_AGREED, COUNTER_OFFER, BID_REJECTED -> true;
            default -> false;
        };
    }

    /** Key of the word on its chip: "Not for sale". */
    public String label() {
        return "contacts.outcome." + name();
    }

    /** Key of the word inside a sentence: "not for sale". */
    public String said() {
        return "contacts.outcome.said." + name();
    }
}
