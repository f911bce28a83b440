package club.mercato.staff;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where somebody gets e-mail.
 *
 * @param value {@code name@host.example}: ASCII, at most 254 characters (RFC 5321, 4.5.3.1), without quotes and comments
 */
public record EmailAddress(String value) {

    private static final int LONGEST = 254;
    private static final Pattern FORM =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]([A-Za-z0-9-]{0,61}[A-Za-z0-9])");
    private static final int LONGEST_NAME = 64;

    /** @throws IllegalArgumentException if it is none */
    public EmailAddress {
        if (!isOne(value)) {
            throw new IllegalArgumentException("No e-mail address: " + value);
        }
    }

    /** What somebody typed as an address; empty if it is none. */
    public static Optional<EmailAddress> of(String typed) {
        return Optional.of(typed.strip()).filter(EmailAddress::isOne).map(EmailAddress::new);
    }

    private static boolean isOne(String text) {
        return text.length() <= LONGEST
                && text.indexOf('@') <= LONGEST_NAME
                && FORM.matcher(text).matches();
    }
}
