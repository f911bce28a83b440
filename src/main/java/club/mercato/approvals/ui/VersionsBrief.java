package club.mercato.approvals.ui;

import club.mercato.approvals.ApprovalFile;
import club.mercato.approvals.DecisionKind;
import club.mercato.approvals.ui.RoomScreens.Case;
import club.mercato.bids.BidFile;
import club.mercato.kernel.Phrasebook;
import club.mercato.terms.words.TermsChange;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;

/** How the offer came to be what it is: what changed in each version, and what was said to it. The latest first. */
class VersionsBrief extends RoomPanel {

    private static final int MOST = 4;
    private static final int CHANGES = 4;

    private final transient RoomScreens screens;
    private final transient Phrasebook phrases;

    VersionsBrief(RoomScreens screens, Case now, ApprovalFile file) {
        super(screens.phrases().say("approvals.versions"), "room-versions");
        this.screens = screens;
        phrases = screens.phrases();
        getElement().setAttribute("aria-label", phrases.say("approvals.versions"));
        OrderedList list = new OrderedList();
        now.bid().versions().reversed().stream()
                .limit(MOST)
                .forEach(version -> list.add(version(now.bid(), version, file)));
        add(list);
    }

    private ListItem version(BidFile bid, BidFile.Version version, ApprovalFile file) {
        Span chip = named(phrases.say("approvals.version", version.no()), "version-chip");
        chip.setClassName("is-current", version.no() == bid.current().no());
        Div told = new Div(new Paragraph(changed(bid, version)));
        file.rounds().stream()
                .filter(round -> round.version() == version.no())
                .flatMap(round -> round.decisions().stream())
                .filter(decision -> decision.kind() != DecisionKind.APPROVED)
                .forEach(decision -> told.add(no(decision)));
        told.add(hint(phrases.say(
                version.no() == 1 ? "approvals.version.drafted" : "approvals.version.changed",
                screens.decisions().nameOf(version.by()),
                screens.decisions().when(version.at()))));
        return new ListItem(chip, told);
    }

    private String changed(BidFile bid, BidFile.Version version) {
        if (version.no() == 1) {
            return phrases.say(
                    "approvals.version.first",
                    phrases.briefly(version.sums().guaranteed()),
                    phrases.briefly(version.sums().maximum()));
        }
        List<TermsChange> changes =
                TermsChange.between(bid.version(version.no() - 1).terms(), version.terms());
        String first = changes.stream()
                .limit(CHANGES)
                .map(change -> phrases.say(change.says()))
                .collect(Collectors.joining("; "));
        return changes.size() > CHANGES
                ? phrases.say("approvals.version.more", first, changes.size() - CHANGES)
                : first;
    }

    private Component no(ApprovalFile.Decision decision) {
        Paragraph no = new Paragraph(phrases.say(
                "approvals.version." + decision.kind().name(),
                screens.decisions().nameOf(decision.by()),
                decision.reason()));
        no.addClassName("version-no");
        return no;
    }

    private static Paragraph hint(String text) {
        Paragraph hint = new Paragraph(text);
        hint.addClassName("hint");
        return hint;
    }
}
