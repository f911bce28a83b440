package club.mercato.rules;

/** How sure a rule is. */
public enum Confidence {
    /** The rule's own text was read. */
    A,
    /** An official notice or several reports agree. */
    B,
    /** One report, or the text is known but was not read in this edition. */
    C,
    /** Not verified. */
    D;

    /** Whether it may refuse anything; otherwise it may only inform. */
    public boolean enforces() {
        return this == A || this == B;
    }

    public String label() {
        return "rules.confidence." + name();
    }
}
