package club.mercato.approvals;

/** What a director says to a version. */
public enum DecisionKind {
    APPROVED,
    /** Back to whoever wrote it, with questions. */
    RETURNED,
    /** Over. */
    REFUSED;

    /** Key of its label. */
    public String label() {
        return "approvals.decision." + name();
    }
}
