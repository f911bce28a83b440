package club.mercato.approvals.ui;

import club.mercato.approvals.ApprovalFile;
import club.mercato.approvals.Over;
import club.mercato.approvals.Waiting;
import club.mercato.bids.page.BidOnPage;
import club.mercato.kernel.Phrasebook;
import club.mercato.staff.StaffMember;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who has to agree to a bid, who did and when, whose approval still lacks, and the viewer's own decision. */
class DecisionsPanel extends Section {

    private final transient DecisionScreens screens;
    private final transient Phrasebook phrases;
    private final Span note = new Span();
    private final Div rounds = new Div();
    private final Div act = new Div();
    private @Nullable DecisionActs acts;
    private transient @Nullable ApprovalFile shown;
    private transient @Nullable Object offered;

    DecisionsPanel(DecisionScreens screens) {
        this.screens = screens;
        this.phrases = screens.viewer().phrases();
        addClassNames("panel", "page-panel", "decisions");
        String title = phrases.say("approvals.decisions");
        getElement().setAttribute("aria-label", title);
        note.addClassName("hint");
        rounds.addClassName("decision-rounds");
        act.addClassName("decision-act");
        add(new Header(new H2(title), note), rounds, act);
    }

    /** @param waiting present while the bid waits for decisions */
    void show(BidOnPage page, ApprovalFile file, Optional<Waiting> waiting, Over over) {
        if (!file.equals(shown)) {
            shown = file;
            drawRounds(page, file);
        }
        // Whoever is typing goes on with the same form as long as he decides on the same.
        Object offer = List.of(waiting.map(one -> one.round().digest() + one.notMine()), over);
        if (!offer.equals(offered)) {
            offered = offer;
            act.removeAll();
            acts = null;
            waiting.map(one -> act(one, over)).ifPresent(act::add);
        }
        DecisionActs mine = acts;
        if (mine != null) {
            waiting.ifPresent(mine::show);
        }
    }

    private void drawRounds(BidOnPage page, ApprovalFile file) {
        rounds.removeAll();
        if (file.rounds().isEmpty()) {
            note.setText("");
            Paragraph none = new Paragraph(phrases.say("approvals.notSent"));
            none.addClassName("hint");
            rounds.add(none);
            return;
        }
        ApprovalFile.Round last = file.rounds().getLast();
        note.setText(phrases.say(
                "approvals.onVersion",
                last.version(),
                last.approvals(),
                last.need().directors()));
        rounds.add(round(page, last));
        List<ApprovalFile.Round> earlier =
                file.rounds().subList(0, file.rounds().size() - 1).reversed();
        if (!earlier.isEmpty()) {
            Div all = new Div();
            earlier.forEach(round -> {
                Paragraph head = new Paragraph(phrases.say("approvals.round", round.version()));
                head.addClassName("strong");
                all.add(head, round(page, round));
            });
            NativeDetails fold = new NativeDetails(phrases.say("approvals.earlier", earlier.size()), all);
            fold.addClassName("decision-earlier");
            rounds.add(fold);
        }
    }

    private Div round(BidOnPage page, ApprovalFile.Round round) {
        OrderedList decisions = new OrderedList();
        decisions.addClassName("decision-list");
        round.decisions().forEach(decision -> decisions.add(new DecisionRow(screens, decision)));
        Paragraph sent = new Paragraph(
                phrases.say("approvals.sentBy", screens.nameOf(round.sentBy()), screens.when(round.sentAt())));
        sent.addClassName("hint");
        Div drawn = new Div(new Paragraph(phrases.say(round.need().words())), decisions);
        drawn.addClassName("decision-round");
        round.ended()
                .ifPresentOrElse(end -> drawn.add(ended(end, round.version())), () -> drawn.add(lacking(page, round)));
        drawn.add(sent, new Digest(round.digest(), phrases));
        return drawn;
    }

    private Component lacking(BidOnPage page, ApprovalFile.Round round) {
        List<StaffMember> others = screens.tray().deciders(page.bid().id()).stream()
                .filter(member -> !screens.isViewer(member.id()))
                .toList();
        Paragraph lacks = new Paragraph(phrases.say(new Lacking(round).now()));
        lacks.addClassName("strong");
        Div drawn = new Div(lacks);
        if (!others.isEmpty()) {
            Paragraph who = new Paragraph(phrases.say(
                    "approvals.couldDecide",
                    String.join(", ", others.stream().map(StaffMember::name).toList())));
            who.addClassName("hint");
            drawn.add(who);
        }
        return drawn;
    }

    private Paragraph ended(ApprovalFile.End end, int version) {
        Paragraph said = new Paragraph(phrases.say("approvals.ended." + end.name(), version));
        said.addClassNames("decision-end", end.name());
        return said;
    }

    private Component act(Waiting waiting, Over over) {
        if (waiting.notMine().isPresent()) {
            Paragraph why = new Paragraph(phrases.say(waiting.notMine().get().why()));
            why.addClassName("not-mine");
            return why;
        }
        DecisionActs mine = new DecisionActs(screens, waiting, over);
        acts = mine;
        return mine;
    }
}
