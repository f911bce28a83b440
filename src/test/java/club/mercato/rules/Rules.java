package club.mercato.rules;

/** The product's own rules, for tests of policies outside a running house. */
public final class Rules {

    private Rules() {}

    public static RuleBook book() {
        return new RuleBook();
    }
}
