package club.mercato.approvals.ui;

import club.mercato.approvals.endorsement.Endorsement;
import club.mercato.bids.BidFile;
import club.mercato.kernel.Phrasebook;
import club.mercato.parts.InitialsDisc;
import club.mercato.staff.Role;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What managers say for the version that counts, and a manager's own word for it. */
class EndorsementPanel extends Section {

    private final transient DecisionScreens screens;
    private final transient Phrasebook phrases;
    private final Div said = new Div();
    private final NativeButton endorse;
    private transient @Nullable BidFile bid;

    EndorsementPanel(DecisionScreens screens) {
        this.screens = screens;
        this.phrases = screens.viewer().phrases();
        addClassNames("panel", "page-panel", "endorsements");
        getElement().setAttribute("aria-label", phrases.say("approvals.endorsement"));
        said.addClassName("endorsement-list");
        endorse = new NativeButton(phrases.say("approvals.act.endorse"), click -> {
            BidFile now = bid;
            if (now != null) {
                new EndorseDialog(screens, now).open();
            }
        });
        endorse.addClassName("button");
        Header head = new Header(new H2(phrases.say("approvals.endorsement")));
        Span gap = new Span();
        gap.addClassName("hint");
        head.add(gap, endorse);
        add(head, said);
    }

    final void show(BidFile now) {
        bid = now;
        List<Endorsement> current = screens.endorsements().of(now.id()).stream()
                .filter(one -> one.version() == now.current().no())
                .toList();
        said.removeAll();
        if (current.isEmpty()) {
            Paragraph none = new Paragraph(
                    phrases.say("approvals.endorsement.none", now.current().no()));
            none.addClassName("hint");
            said.add(none);
        }
        current.forEach(one -> said.add(said(one)));
        endorse.setVisible(screens.viewer().staff().is(Role.MANAGER)
                && screens.endorsements().isOpen(now));
    }

    private Component said(Endorsement endorsement) {
        Paragraph words = new Paragraph(phrases.say("approvals.quoted", endorsement.words()));
        Paragraph who = new Paragraph(phrases.say(
                "approvals.endorsement.by", screens.nameOf(endorsement.by()), screens.when(endorsement.at())));
        who.addClassName("hint");
        Div row = new Div();
        screens.member(endorsement.by())
                .ifPresent(member -> row.add(new InitialsDisc(member, screens.isViewer(member.id()))));
        row.add(new Div(words, who));
        row.addClassName("endorsement");
        return row;
    }
}
