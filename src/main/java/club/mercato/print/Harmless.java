package club.mercato.print;

/**
 * Text that no program that opens a sheet takes for a formula (OWASP ASVS 5.0, 1.2.10): what begins with {@code = + - @},
 * a tab or a line break gets an apostrophe before it, and control characters are left out.
 */
final class Harmless {

    private static final String FIRST = "=+-@\t\r\n＝＋－＠";

    private Harmless() {}

    static String of(String text) {
        boolean harmful = !text.isEmpty() && FIRST.indexOf(text.charAt(0)) >= 0;
        StringBuilder kept = new StringBuilder(harmful ? "'" : "");
        text.codePoints()
                .filter(one -> one == '\n' || one == '\t' || !Character.isISOControl(one))
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
