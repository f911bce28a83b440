package club.mercato.rules;

/** What a rule is about. */
public enum Topic {
    APPROACH,
    RELEASE,
    LOAN,
    AMORTISATION,
    SQUAD_COST,
    SOLIDARITY,
    TRAINING,
    AGENTS,
    REGISTRATION;

    public String label() {
        return "rules.topic." + name();
    }
}
