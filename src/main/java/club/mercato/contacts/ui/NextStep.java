package club.mercato.contacts.ui;

import club.mercato.kernel.Phrasebook;
import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import club.mercato.parts.RefusalNote;
import club.mercato.pipeline.Standing;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetState;
import club.mercato.pipeline.page.TargetPanel;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** The opened {@link FollowUpPanel}: what is next and when, with what can be done about it. */
class NextStep extends PagePanel implements TargetPanel.Panel {

    private final transient ContactDesk desk;
    private final transient Phrasebook phrases;
    private final Span due = new Span();
    private final Div what = new Div();
    private final Div acts = new Div();
    private final Div refusal = new Div();
    private transient List<?> shown = List.of();

    NextStep(ContactDesk desk) {
        super(desk.viewer().phrases().say("contacts.next.title"), "next-follow-up");
        this.desk = desk;
        phrases = desk.viewer().phrases();
        acts.addClassName("panel-acts");
        head().add(due);
        add(what, acts, refusal);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void show(TargetCard target) {
        LocalDate today = desk.viewer().today();
        List<?> now = List.of(target.standing().followUp(), target.state(), today);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        acts.removeAll();
        refusal.removeAll();
        Optional<Standing.NextTouch> next = target.standing().followUp();
        due.setClassName("pill " + next.map(touch -> urgency(touch, today)).orElse("none"));
        due.setText(next.map(touch -> when(touch, today)).orElseGet(() -> phrases.say("pipeline.card.noNextStep")));
        what.setText(next.map(Standing.NextTouch::what).orElseGet(() -> phrases.say("contacts.next.none")));
        if (!desk.mayWrite() || target.state() == TargetState.CLOSED) {
            return;
        }
        if (next.isPresent()) {
            acts.add(button("contacts.next.done", () -> done(target, next.get())));
            acts.add(button("contacts.next.change", () -> new FollowUpDialog(desk, target).open()));
        } else {
            acts.add(button("contacts.next.set", () -> new FollowUpDialog(desk, target).open()));
        }
    }

    /** Only what stands here is done: what somebody else set meanwhile is not. */
    private void done(TargetCard target, Standing.NextTouch seen) {
        refusal.removeAll();
        desk.followUps()
                .next(target.id())
                .filter(open -> open.what().equals(seen.what()) && open.on().equals(seen.on()))
                .map(open -> desk.followUps().done(open.id(), open.version()).refusal())
                .orElseGet(() -> Optional.of(Refused.because(Sentence.of("contacts.refused.followUpOvertaken"))))
                .ifPresent(refused -> refusal.add(new RefusalNote(refused, phrases)));
        desk.tellChanged(target.id());
    }

    private NativeButton button(String key, Runnable act) {
        NativeButton button = new NativeButton(phrases.say(key), click -> act.run());
        button.addClassName("button");
        return button;
    }

    private String urgency(Standing.NextTouch touch, LocalDate today) {
        if (dayOf(touch).isBefore(today)
                || touch.at().filter(desk.clock().instant()::isAfter).isPresent()) {
            return "overdue";
        }
        return dayOf(touch).equals(today) ? "today" : "date";
    }

    /** Where it hangs on an hour, that may be on another day here than where it was set. */
    private LocalDate dayOf(Standing.NextTouch touch) {
        return touch.at().map(phrases::dayOf).orElse(touch.on());
    }

    private String when(Standing.NextTouch touch, LocalDate today) {
        long late = ChronoUnit.DAYS.between(dayOf(touch), today);
        if (late > 0) {
            return phrases.say("pipeline.card.daysOverdue", late);
        }
        String day = late == 0 ? phrases.say("pipeline.card.dueToday") : phrases.day(dayOf(touch), today);
        return touch.at()
                .map(hour -> phrases.say("contacts.next.dayHour", day, phrases.time(hour)))
                .orElse(day);
    }
}
