package club.mercato.post;

import club.mercato.kernel.Phrasebook;
import club.mercato.notices.Notice;
import club.mercato.notices.NoticeId;
import club.mercato.notices.Notices;
import club.mercato.staff.EmailAddress;
import club.mercato.staff.House;
import club.mercato.staff.StaffId;
import club.mercato.staff.StaffMember;
import club.mercato.staff.StaffRoom;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * Writes a notice as a letter, at the moment it is sent: what its reader may no longer know of is not written, and of a
 * restricted target nothing but that there is something to read.
 */
@Component
class LetterWriter {

    /** What mail programs show of a subject, and more. */
    private static final int LONGEST_SUBJECT = 140;

    private final PostProperties settings;
    private final Notices notices;
    private final StaffRoom staffRoom;

    LetterWriter(PostProperties settings, Notices notices, StaffRoom staffRoom) {
        this.settings = settings;
        this.notices = notices;
        this.staffRoom = staffRoom;
    }

    /** The letter as it stands now; empty if there is nothing to send any more, or nowhere. */
    Optional<Letter> write(OutgoingMail mail) {
        return House.opening(() -> {
            Optional<EmailAddress> to = staffRoom.addressOf(mail.to());
            Optional<StaffMember> reader = member(mail.to());
            return to.flatMap(address -> reader.flatMap(member -> staffRoom
                    .as(member, () -> notices.find(new NoticeId(mail.notice())))
                    .map(notice -> letter(
                            mail, address, notice, new Phrasebook(Phrasebook.DEFAULT_LANGUAGE, member.zone())))));
        });
    }

    private Letter letter(OutgoingMail mail, EmailAddress to, Notice notice, Phrasebook phrases) {
        String what = said(notice, phrases);
        String link = settings.linkTo(notice.path());
        String choices = settings.linkTo("notifications/settings");
        String why = phrases.say("post.letter.why", phrases.say(notice.kind().key()));
        String text = String.join("\n", what, "", link, "", "-- ", why, choices, "");
        String html = "<p>" + HtmlUtils.htmlEscape(what) + "</p><p>"
                + anchor(link, phrases.say("post.letter.open"))
                + "</p><p><small>" + HtmlUtils.htmlEscape(why) + " "
                + anchor(choices, phrases.say("post.letter.change")) + "</small></p>";
        return new Letter(to, mail.messageId(), shortened(what), text, html, choices);
    }

    private String said(Notice notice, Phrasebook phrases) {
        if (notice.about().restricted() && notice.things() == 1) {
            return phrases.say("post.letter.restricted");
        }
        String told = notice.doer()
                .flatMap(this::member)
                .map(doer -> phrases.say("post.letter.did", doer.name(), phrases.say(notice.what())))
                .orElseGet(() -> phrases.say(notice.what()));
        return notice.things() > 1
                ? told
                : phrases.say("post.letter.about", notice.about().name(), told);
    }

    private Optional<StaffMember> member(StaffId id) {
        return Optional.ofNullable(House.opening(staffRoom::everyone).get(id));
    }

    private static String anchor(String to, String label) {
        return "<a href=\"" + HtmlUtils.htmlEscape(to) + "\">" + HtmlUtils.htmlEscape(label) + "</a>";
    }

    /** One line, whatever somebody typed. */
    private static String shortened(String what) {
        String line = what.replaceAll("\\s+", " ");
        return line.length() <= LONGEST_SUBJECT ? line : line.substring(0, LONGEST_SUBJECT - 1) + "…";
    }
}
