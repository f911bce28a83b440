package club.mercato.kernel;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** Makes ids that sort by the time they were made (UUID version 7, RFC 9562), so that indexes stay compact. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Clock CLOCK = Clock.systemUTC();

    private Ids() {}

    public static UUID next() {
        long milliseconds = CLOCK.millis();
        long randomA = RANDOM.nextLong() & 0xFFFL;
        long randomB = RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL;
        return new UUID((milliseconds << 16) | 0x7000L | randomA, 0x8000_0000_0000_0000L | randomB);
    }
}
