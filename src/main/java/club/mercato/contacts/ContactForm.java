package club.mercato.contacts;

import club.mercato.documents.ReceivedDocument;
import club.mercato.kernel.Money;
import club.mercato.pipeline.TargetId;
import club.mercato.staff.StaffId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What is logged of a contact. What is empty takes its default: the person and the channel of the last contact with this
 * party (a call, if there was none), we approached them, now in the viewer's zone, me.
 *
 * @param target    the target it is about
 * @param when      when it took place; not more than a minute ahead
 * @param zone      the zone in which that was said, and in which its day begins
 * @param ours      who of us
 * @param summary   what was said, 1 to 4,000 characters
 * @param price     a price that they named
 * @param followUp  the next touch, which replaces the one that is open
 * @param confirmed whether the position that the outcome proposes is confirmed with it
 * @param attachments what was handed in with it, at most {@value #MOST_ATTACHMENTS}
 */
public record ContactForm(
        TargetId target,
        Party party,
        Optional<Counterpart> person,
        Optional<Channel> channel,
        Optional<Direction> direction,
        Optional<Instant> when,
        Optional<ZoneId> zone,
        Optional<StaffId> ours,
        String summary,
        Outcome outcome,
        Optional<Money> price,
        Optional<FollowUpForm> followUp,
        boolean confirmed,
        List<ReceivedDocument> attachments) {

    public static final int LONGEST_SUMMARY = 4000;
    public static final int LONGEST_NAME = 160;
    public static final int MOST_ATTACHMENTS = 10;

    public ContactForm {
        attachments = List.copyOf(attachments);
    }

    /** A contact of which all else is as usual. */
    public static ContactForm of(TargetId target, Party party, Outcome outcome, String summary) {
        return new ContactForm(
                target,
                party,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                summary,
                outcome,
                Optional.empty(),
                Optional.empty(),
                false,
                List.of());
    }

    public ContactForm with(Counterpart whom) {
        return new ContactForm(
                target,
                party,
                Optional.of(whom),
                channel,
                direction,
                when,
                zone,
                ours,
                summary,
                outcome,
                price,
                followUp,
                confirmed,
                attachments);
    }

    public ContactForm by(Channel way) {
        return new ContactForm(
                target,
                party,
                person,
                Optional.of(way),
                direction,
                when,
                zone,
                ours,
                summary,
                outcome,
                price,
                followUp,
                confirmed,
                attachments);
    }

    public ContactForm begun(Direction by) {
        return new ContactForm(
                target,
                party,
                person,
                channel,
                Optional.of(by),
                when,
                zone,
                ours,
                summary,
                outcome,
                price,
                followUp,
                confirmed,
                attachments);
    }

    public ContactForm at(Instant moment, ZoneId said) {
        return new ContactForm(
                target,
                party,
                person,
                channel,
                direction,
                Optional.of(moment),
                Optional.of(said),
                ours,
                summary,
                outcome,
                price,
                followUp,
                confirmed,
                attachments);
    }

    public ContactForm from(StaffId one) {
        return new ContactForm(
                target,
                party,
                person,
                channel,
                direction,
                when,
                zone,
                Optional.of(one),
                summary,
                outcome,
                price,
                followUp,
                confirmed,
                attachments);
    }

    public ContactForm naming(Money sum) {
        return new ContactForm(
                target,
                party,
                person,
                channel,
                direction,
                when,
                zone,
                ours,
                summary,
                outcome,
                Optional.of(sum),
                followUp,
                confirmed,
                attachments);
    }

    public ContactForm then(FollowUpForm next) {
        return new ContactForm(
                target,
                party,
                person,
                channel,
                direction,
                when,
                zone,
                ours,
                summary,
                outcome,
                price,
                Optional.of(next),
                confirmed,
                attachments);
    }

    public ContactForm confirming() {
        return new ContactForm(
                target,
                party,
                person,
                channel,
                direction,
                when,
                zone,
                ours,
                summary,
                outcome,
                price,
                followUp,
                true,
                attachments);
    }

    public ContactForm attaching(List<ReceivedDocument> papers) {
        return new ContactForm(
                target, party, person, channel, direction, when, zone, ours, summary, outcome, price, followUp,
                confirmed, papers);
    }
}
