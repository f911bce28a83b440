package club.mercato.approvals.ui;

import club.mercato.approvals.Deputy;
import club.mercato.kernel.Phrasebook;
import club.mercato.parts.RefusalNote;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;

/** Who decides in the viewer's stead while he is away, and in whose stead he decides. */
class DeputiesPanel extends RoomPanel {

    private final transient PolicyScreens screens;
    private final transient Phrasebook phrases;
    private final Div body = new Div();

    DeputiesPanel(PolicyScreens screens) {
        super(screens.viewer().phrases().say("approvals.deputies"), "deputies-panel");
        this.screens = screens;
        phrases = screens.viewer().phrases();
        getElement().setAttribute("aria-label", phrases.say("approvals.deputies"));
        body.addClassName("policy-body");
        add(body);
        if (screens.mayDirect()) {
            NativeButton name = new NativeButton(
                    phrases.say("approvals.deputies.name"), click -> new DeputyDialog(screens, this::show).open());
            name.addClassName("button");
            add(name);
        }
        show();
    }

    private void show() {
        body.removeAll();
        body.add(new Paragraph(phrases.say("approvals.deputies.how")));
        screens.deputies().standingInFor().forEach(deputy -> {
            Paragraph stands = new Paragraph(phrases.say(
                    "approvals.deputies.standing", screens.nameOf(deputy.director()), phrases.fullDay(deputy.until())));
            stands.addClassName("strong");
            body.add(stands);
        });
        LocalDate today = screens.viewer().today();
        List<Deputy> mine = screens.deputies().mine().stream()
                .filter(deputy -> !deputy.until().isBefore(today))
                .toList();
        UnorderedList list = new UnorderedList();
        list.addClassName("deputy-list");
        mine.forEach(deputy -> list.add(row(deputy)));
        if (!mine.isEmpty()) {
            body.add(list);
        } else if (screens.mayDirect()) {
            Paragraph none = new Paragraph(phrases.say("approvals.deputies.none"));
            none.addClassName("hint");
            body.add(none);
        }
    }

    private ListItem row(Deputy deputy) {
        Span who = named(screens.nameOf(deputy.deputy()), "strong");
        Span when = named(
                phrases.say(
                        "approvals.deputies.days",
                        phrases.fullDay(deputy.from()),
                        phrases.fullDay(deputy.until()),
                        deputy.why()),
                "hint");
        Div refusal = new Div();
        NativeButton recall = new NativeButton(
                phrases.say("approvals.deputies.recall"),
                click -> screens.deputies()
                        .recall(deputy.id())
                        .refusal()
                        .ifPresentOrElse(refused -> refusal.add(new RefusalNote(refused, phrases)), this::show));
        recall.addClassName("button");
        Div told = new Div(who, when, refusal);
        return new ListItem(told, recall);
    }
}
