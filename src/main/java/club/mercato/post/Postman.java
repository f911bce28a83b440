package club.mercato.post;

import club.mercato.kernel.HouseClock;
import club.mercato.kernel.Rounds;
import club.mercato.notices.NoticeKept;
import jakarta.mail.MessagingException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.domain.Limit;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Empties the outbox. A letter is noted as sent after the mail server took it: whoever dies in between sends it again
 * when the lease is over, with the same Message-ID. So it arrives at least once. Of several nodes one has the lease.
 */
@Component
class Postman implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    private static final Limit AT_ONCE = Limit.of(50);
    private static final int LONGEST_FAILURE = 500;

    private final PostProperties settings;
    private final OutgoingMails mails;
    private final LetterWriter writer;
    private final SmtpServer server;
    private final HouseClock clock;
    private final TransactionTemplate transaction;
    private final Rounds rounds;

    Postman(
            PostProperties settings,
            OutgoingMails mails,
            LetterWriter writer,
            SmtpServer server,
            HouseClock clock,
            TransactionTemplate transaction) {
        this.settings = settings;
        this.mails = mails;
        this.writer = writer;
        this.server = server;
        this.clock = clock;
        this.transaction = transaction;
        this.rounds = new Rounds("postman", settings.every(), this::empty);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void cameIn(NoticeKept notice) {
        rounds.soon();
    }

    /** Sends what is due. @return how many letters the server took */
    int empty() {
        int taken = 0;
        try {
            List<UUID> due = mails.due(clock.instant(), AT_ONCE);
            while (!due.isEmpty()) {
                taken += (int)
                        due.stream().filter(this::leased).filter(this::send).count();
                due = mails.due(clock.instant(), AT_ONCE);
            }
        } catch (RuntimeException failed) {
            // The next round begins anew; what was leased is due again when its lease is over.
            LOG.error("The outbox could not be emptied", failed);
        }
        return taken;
    }

    private boolean leased(UUID id) {
        Instant now = clock.instant();
        return changed(() -> mails.lease(id, now, now.plus(settings.lease())));
    }

    private boolean send(UUID id) {
        OutgoingMail mail = mails.findById(id).orElseThrow();
        Optional<Letter> letter = writer.write(mail);
        if (letter.isEmpty()) {
            return !changed(() -> mails.end(id, OutgoingMail.State.DROPPED, clock.instant()));
        }
        try {
            server.take(letter.get());
        } catch (MailException | MessagingException failed) {
            failed(mail, failed);
            return false;
        }
        changed(() -> mails.end(id, OutgoingMail.State.SENT, clock.instant()));
        return true;
    }

    private void failed(OutgoingMail mail, Exception failure) {
        Instant now = clock.instant();
        int failures = mail.failures() + 1;
        String why = shortened(failure);
        LOG.warn("The letter {} was not taken, try {} of {}: {}", mail.id(), failures, Tries.MOST, why);
        transaction.executeWithoutResult(status -> {
            mails.failed(mail.id(), why, failures < Tries.MOST ? now.plus(Tries.waitAfter(failures)) : now);
            if (failures >= Tries.MOST) {
                mails.end(mail.id(), OutgoingMail.State.GAVE_UP, now);
            }
        });
    }

    private boolean changed(IntSupplier change) {
        return Boolean.TRUE.equals(transaction.execute(status -> change.getAsInt() == 1));
    }

    private static String shortened(Exception failure) {
        String why =
                String.valueOf(failure.getMessage()).replaceAll("\\s+", " ").strip();
        return why.length() <= LONGEST_FAILURE ? why : why.substring(0, LONGEST_FAILURE);
    }

    @Override
    public void start() {
        if (settings.isOn() && !rounds.isRunning()) {
            rounds.start();
            rounds.soon();
        }
    }

    @Override
    public void stop() {
        rounds.stop();
    }

    @Override
    public boolean isRunning() {
        return rounds.isRunning();
    }

    /** After what fell due while the house was closed was told. */
    @Override
    public int getPhase() {
        return 20;
    }
}
