package club.mercato.approvals.ui;

import club.mercato.approvals.ApprovalPolicy;
import club.mercato.kernel.Phrasebook;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** Whose approval an offer needs, how that was before, and its change by a director. */
class PolicyPanel extends RoomPanel {

    private final transient PolicyScreens screens;
    private final transient Phrasebook phrases;
    private final Div body = new Div();

    PolicyPanel(PolicyScreens screens) {
        super(screens.viewer().phrases().say("approvals.policy.table"), "policy-panel");
        this.screens = screens;
        phrases = screens.viewer().phrases();
        getElement().setAttribute("aria-label", phrases.say("approvals.policy.table"));
        body.addClassName("policy-body");
        add(body);
        if (screens.mayDirect()) {
            NativeButton change = new NativeButton(
                    phrases.say("approvals.policy.change"),
                    click -> new PolicyDialog(screens, screens.policy().current(), this::show).open());
            change.addClassName("button");
            add(change);
        }
        show();
    }

    private void show() {
        List<ApprovalPolicy> all = screens.policy().history();
        ApprovalPolicy current = all.getFirst();
        body.removeAll();
        body.add(new Paragraph(phrases.say("approvals.policy.how")), new BandTable(phrases, current), since(current));
        if (all.size() > 1) {
            Div before = new Div();
            all.stream().skip(1).forEach(policy -> before.add(since(policy), new BandTable(phrases, policy)));
            NativeDetails fold = new NativeDetails(phrases.say("approvals.policy.before", all.size() - 1), before);
            fold.addClassName("policy-before");
            body.add(fold);
        }
    }

    private Paragraph since(ApprovalPolicy policy) {
        Paragraph since = new Paragraph(policy.set()
                .map(set -> phrases.say(
                        "approvals.policy.since",
                        policy.number(),
                        screens.nameOf(set.by()),
                        phrases.moment(set.at()),
                        policy.why()))
                .orElseGet(() -> phrases.say("approvals.policy.first", policy.number())));
        since.addClassName("hint");
        return since;
    }
}
