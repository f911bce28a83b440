package club.mercato.review.ui;

import club.mercato.approvals.InTray;
import club.mercato.contacts.FollowUp;
import club.mercato.contacts.FollowUpForm;
import club.mercato.contacts.FollowUpId;
import club.mercato.contacts.FollowUps;
import club.mercato.kernel.Answer;
import club.mercato.kernel.HouseClock;
import club.mercato.kernel.Phrasebook;
import club.mercato.kernel.Refused;
import club.mercato.live.LiveFeed;
import club.mercato.parts.Viewer;
import club.mercato.pipeline.HousePatience;
import club.mercato.pipeline.NegotiationDesk;
import club.mercato.pipeline.TargetId;
import club.mercato.review.Day;
import club.mercato.review.MyDay;
import club.mercato.review.Since;
import club.mercato.staff.Role;
import club.mercato.staff.StaffMember;
import club.mercato.staff.StaffRoom;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** What the page of a day asks and does. */
@Component
record DayDesk(
        MyDay myDay,
        FollowUps followUps,
        NegotiationDesk negotiations,
        InTray tray,
        StaffRoom staffRoom,
        HousePatience patience,
        HouseClock clock,
        LiveFeed feed,
        Viewer viewer) {

    DayData.Page draw(Since since, Map<Day.Kind, Integer> most) {
        StaffMember staff = viewer.staff();
        DayDrawing drawing = new DayDrawing(
                viewer.phrases(),
                staffRoom.everyone(),
                patience.now(),
                clock.instant(),
                staff.is(Role.RECRUITER) || staff.is(Role.MANAGER),
                staff.is(Role.RECRUITER) || staff.is(Role.MANAGER));
        return drawing.draw(myDay.read(since, most), since);
    }

    /** Puts off what is due; of a target that nothing is due for, it is said what comes next. */
    DayData.Answer snooze(TargetId target, Optional<FollowUpId> id, int seen, LocalDate to) {
        Phrasebook phrases = viewer.phrases();
        Optional<FollowUp> next = followUps.next(target);
        Answer<FollowUp> answer = id.map(known -> followUps.change(
                        known,
                        seen,
                        new FollowUpForm(
                                next.filter(open -> open.id().equals(known))
                                        .map(FollowUp::what)
                                        .orElseGet(() -> phrases.say("review.chase")),
                                to,
                                Optional.empty(),
                                next.map(FollowUp::who))))
                .orElseGet(() -> followUps.set(
                        target,
                        next.map(open -> new FollowUpForm(open.what(), to, Optional.empty(), Optional.of(open.who())))
                                .orElseGet(() -> FollowUpForm.on(to, phrases.say("review.chase")))));
        return said(
                answer,
                put -> DayData.Answer.undoable(
                        phrases.say("review.said.snoozed", phrases.day(put.on(), viewer.today())),
                        put.id().value().toString()));
    }

    /** Asks again on a day: the next touch, in place of what was planned. */
    DayData.Answer chase(TargetId target, LocalDate on) {
        Phrasebook phrases = viewer.phrases();
        return said(
                followUps.set(target, FollowUpForm.on(on, phrases.say("review.chase"))),
                put -> DayData.Answer.undoable(
                        phrases.say("review.said.chase", phrases.day(put.on(), viewer.today())),
                        put.id().value().toString()));
    }

    DayData.Answer done(FollowUpId id, int seen) {
        return said(
                followUps.done(id, seen),
                done -> DayData.Answer.said(viewer.phrases().say("review.said.done", done.what())));
    }

    DayData.Answer takeBack(FollowUpId id) {
        return said(
                followUps.takeBack(id),
                back -> DayData.Answer.said(viewer.phrases().say("review.said.takenBack")));
    }

    /** Where the bid for a target is decided on; where what waits is listed, if it waits no more. */
    String decisionOn(TargetId target) {
        return tray.mine().stream()
                .filter(waiting -> waiting.bid().target().equals(target))
                .findFirst()
                .map(waiting -> "approvals/" + waiting.bid().id().value())
                .orElse("approvals");
    }

    /** Of a target whose priority nobody has set yet. */
    DayData.Answer prioritise(TargetId target, int priority) {
        return said(
                negotiations.prioritise(target, Optional.empty(), priority),
                set -> DayData.Answer.said(viewer.phrases().say("review.said.priority", priority)));
    }

    private <T> DayData.Answer said(Answer<T> answer, Function<T, DayData.Answer> done) {
        return switch (answer) {
            case Answer.Done<T>(T value) -> done.apply(value);
            case Answer.No<T>(Refused refused) ->
                DayData.Answer.refused(viewer.phrases().say(refused.why()));
        };
    }
}
