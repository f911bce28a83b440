package club.mercato.rules;

/** Name of a rule: {@code FIFA-NOTICE}. */
public record RuleId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
