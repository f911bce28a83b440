package club.mercato.staff;

import club.mercato.kernel.Answer;
import club.mercato.kernel.HouseClock;
import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/**
 * Asks for the password again before what binds the club: whoever finds an unlocked screen must not be able to commit
 * millions. It counts for the session in which it was given, for five minutes.
 */
@Service
@May.ReadPipeline
public class StepUp {

    public static final Duration LASTS = Duration.ofMinutes(5);

    /** A password's hash costs a processor for a third of a second: more at once would stop the house. */
    private static final int AT_ONCE = 2;

    private static final long PATIENCE_SECONDS = 10;

    private final Accounts accounts;
    private final CurrentStaff currentStaff;
    private final PasswordEncoder passwords;
    private final HouseClock clock;
    private final Semaphore hashing = new Semaphore(AT_ONCE);
    private final Map<Authentication, Instant> given = Collections.synchronizedMap(new WeakHashMap<>());

    StepUp(Accounts accounts, CurrentStaff currentStaff, PasswordEncoder passwords, HouseClock clock) {
        this.accounts = accounts;
        this.currentStaff = currentStaff;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Whether the password was given in this session within the last five minutes. */
    public boolean isFresh() {
        Instant now = clock.instant();
        return Optional.ofNullable(given.get(session()))
                .filter(at -> !at.isAfter(now) && at.plus(LASTS).isAfter(now))
                .isPresent();
    }

    /** When the password was last given in this session; empty if that is not known any more. */
    public Optional<Instant> lastGiven() {
        return Optional.ofNullable(given.get(session()));
    }

    /** Checks the password of whoever is signed in, and remembers that it was given. */
    public Answer<Instant> confirm(String password) {
        boolean right = accounts.findById(currentStaff.get().key())
                .filter(Account::active)
                .map(Account::passwordHash)
                .filter(hash -> matches(password, hash))
                .isPresent();
        if (!right) {
            return Answer.no(
                    Refused.lacking(new Refused.Datum("password"), Sentence.of("staff.refused.wrongPassword")));
        }
        Instant now = clock.instant();
        remember(session(), now);
        return Answer.done(now);
    }

    /** Whoever signs in, administrators too. */
    @EventListener
    @May.ReadDirectory
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        remember(event.getAuthentication(), clock.instant());
    }

    /** Held by this session, not by an equal one that was there before and may go at any moment. */
    private void remember(Authentication session, Instant at) {
        synchronized (given) {
            given.remove(session);
            given.put(session, at);
        }
    }

    private boolean matches(String password, String hash) {
        try {
            if (!hashing.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return false;
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
        try {
            return passwords.matches(password, hash);
        } finally {
            hashing.release();
        }
    }

    private static Authentication session() {
        Authentication session = SecurityContextHolder.getContext().getAuthentication();
        if (session == null) {
            throw new IllegalStateException("Nobody is signed in");
        }
        return session;
    }
}
