package club.mercato.post;

import club.mercato.kernel.Answer;
import club.mercato.kernel.HouseClock;
import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import club.mercato.notices.NoticeKind;
import club.mercato.notices.Notices;
import club.mercato.staff.CurrentStaff;
import club.mercato.staff.EmailAddress;
import club.mercato.staff.May;
import club.mercato.staff.OwnAccount;
import club.mercato.staff.StaffId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Where each chooses what he wants by e-mail, and the secretary sees what could not be delivered. */
@Service
@May.KeepOwn
@Transactional(readOnly = true)
public class PostRoom {

    private static final Limit MOST_SHOWN = Limit.of(100);

    private final PostProperties settings;
    private final MailChoices choices;
    private final OutgoingMails mails;
    private final Notices notices;
    private final OwnAccount account;
    private final CurrentStaff currentStaff;
    private final HouseClock clock;
    private final TransactionTemplate transaction;

    PostRoom(
            PostProperties settings,
            MailChoices choices,
            OutgoingMails mails,
            Notices notices,
            OwnAccount account,
            CurrentStaff currentStaff,
            HouseClock clock,
            TransactionTemplate transaction) {
        this.settings = settings;
        this.choices = choices;
        this.mails = mails;
        this.notices = notices;
        this.account = account;
        this.currentStaff = currentStaff;
        this.clock = clock;
        this.transaction = transaction;
    }

    /**
     * What one may choose, and chose.
     *
     * @param on      whether the house sends e-mail at all
     * @param address where one gets it
     * @param kinds   all kinds there are
     * @param chosen  those that one wants by e-mail, too
     */
    public record Choices(boolean on, Optional<EmailAddress> address, List<NoticeKind> kinds, Set<NoticeKind> chosen) {

        public boolean open() {
            return on && address.isPresent();
        }
    }

    public Choices choices() {
        return new Choices(
                settings.isOn(),
                account.email(),
                notices.kinds(),
                choices.findByStaffId(me().value()).stream()
                        .map(MailChoice::kind)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** Says whether one wants a kind by e-mail, too. Refused where there is no way to send it. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Answer<Boolean> choose(NoticeKind kind, boolean byMail) {
        if (byMail && !settings.isOn()) {
            return Answer.no(Refused.because(Sentence.of("post.off")));
        }
        if (byMail && account.email().isEmpty()) {
            return Answer.no(Refused.lacking(OwnAccount.EMAIL, Sentence.of("post.noAddress")));
        }
        try {
            transaction.executeWithoutResult(status -> chooseNow(kind, byMail));
        } catch (DataIntegrityViolationException sameMoment) {
            // another tab of the same user chose the same
            return Answer.done(byMail);
        }
        return Answer.done(byMail);
    }

    /** What the mail server took at none of the tries, the latest first, at most 100. */
    @May.KeepPost
    public List<Undelivered> undelivered() {
        return mails.findByStateOrderByPutAtDesc(OutgoingMail.State.GAVE_UP, MOST_SHOWN).stream()
                .map(OutgoingMail::undelivered)
                .toList();
    }

    /** How many letters wait for their next try. */
    @May.KeepPost
    public long waiting() {
        return mails.countByState(OutgoingMail.State.WAITING);
    }

    /** Lets a letter that was given up be tried anew; of nothing, if somebody else did. */
    @May.KeepPost
    @Transactional
    public void tryAgain(UUID undelivered) {
        mails.again(undelivered, clock.instant());
    }

    private void chooseNow(NoticeKind kind, boolean byMail) {
        boolean chosen = choices.existsByStaffIdAndKind(me().value(), kind.key());
        if (byMail && !chosen) {
            choices.saveAndFlush(new MailChoice(me(), kind));
        } else if (!byMail) {
            choices.deleteByStaffIdAndKind(me().value(), kind.key());
        }
    }

    private StaffId me() {
        return currentStaff.get().id();
    }
}
