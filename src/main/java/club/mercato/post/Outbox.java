package club.mercato.post;

import club.mercato.kernel.HouseClock;
import club.mercato.notices.NoticeKept;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts a letter by for each notice of a kind that its reader wants by e-mail, in the transaction of the notice. */
@Component
class Outbox {

    private final PostProperties settings;
    private final MailChoices choices;
    private final OutgoingMails mails;
    private final HouseClock clock;

    Outbox(PostProperties settings, MailChoices choices, OutgoingMails mails, HouseClock clock) {
        this.settings = settings;
        this.choices = choices;
        this.mails = mails;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(NoticeKept notice) {
        if (settings.isOn()
                && choices.existsByStaffIdAndKind(
                        notice.to().value(), notice.kind().key())) {
            mails.save(new OutgoingMail(notice, settings.home().getHost(), clock.instant()));
        }
    }
}
