package club.mercato.approvals.ui;

import club.mercato.approvals.ApprovalFile;
import club.mercato.approvals.InTray;
import club.mercato.approvals.Waiting;
import club.mercato.bids.BidFile;
import club.mercato.bids.BidId;
import club.mercato.kernel.Phrasebook;
import club.mercato.parts.Icon;
import club.mercato.parts.Roundel;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What waits for the viewer, what waits for others and why, and what was decided lately. */
class TrayList extends Div {

    private static final int WAITING = 100;
    private static final int DECIDED = 12;

    private final transient RoomScreens screens;
    private final transient Phrasebook phrases;
    private final Div groups = new Div();
    private transient volatile Set<UUID> targets = Set.of();

    /** @param alone whether the page is the list's own, so that its title is the page's heading */
    TrayList(RoomScreens screens, boolean alone) {
        this.screens = screens;
        phrases = screens.phrases();
        addClassName("tray");
        HtmlContainer title = alone ? new H1() : new Paragraph();
        title.setText(phrases.say("approvals.title"));
        title.addClassName("tray-title");
        Anchor policy = new Anchor("approvals/policy", phrases.say("approvals.policy.link"));
        policy.getElement().setAttribute("router-link", true);
        Div head = new Div(title, policy);
        head.addClassName("tray-head");
        add(head, groups);
    }

    /** What the list holds now. @param at the bid that is read */
    Content show(@Nullable BidId at) {
        List<Waiting> waiting = screens.decisions().tray().waiting(WAITING);
        List<InTray.Concluded> decided = screens.decisions().tray().decided(DECIDED);
        Map<TargetId, TargetCard> cards = screens.watch()
                .cards(Stream.concat(
                                waiting.stream().map(Waiting::bid),
                                decided.stream().map(InTray.Concluded::bid))
                        .map(BidFile::target)
                        .collect(Collectors.toSet()));
        targets = cards.keySet().stream().map(TargetId::value).collect(Collectors.toUnmodifiableSet());
        Rows rows = new Rows(cards, at);
        Map<Boolean, List<Waiting>> whose = waiting.stream()
                .collect(Collectors.partitioningBy(one -> one.notMine().isEmpty()));
        List<Waiting> mine = whose.getOrDefault(true, List.of());
        List<Waiting> others = whose.getOrDefault(false, List.of());
        groups.removeAll();
        group("mine", mine.size(), mine.stream().flatMap(one -> rows.mine(one).stream()), true);
        group("others", others.size(), others.stream().flatMap(one -> rows.other(one).stream()), false);
        group("decided", decided.size(), decided.stream().flatMap(one -> rows.decided(one).stream()), false);
        return new Content(Stream.concat(mine.stream(), others.stream())
                .map(one -> one.bid().id())
                .toList());
    }

    /** @param waiting the viewer's own first */
    record Content(List<BidId> waiting) {}

    boolean shows(UUID target) {
        return targets.contains(target);
    }

    private void group(String name, int count, Stream<ListItem> rows, boolean always) {
        if (count == 0 && !always) {
            return;
        }
        H2 title = new H2(phrases.say("approvals.list." + name, count));
        Section group = new Section(title);
        group.addClassNames("tray-group", name);
        if (count == 0) {
            Paragraph none = new Paragraph(phrases.say("approvals.list.none"));
            none.addClassName("hint");
            group.add(none);
        } else {
            UnorderedList list = new UnorderedList();
            rows.forEach(list::add);
            group.add(list);
        }
        groups.add(group);
    }

    private class Rows {

        private final Map<TargetId, TargetCard> cards;
        private final @Nullable BidId at;

        Rows(Map<TargetId, TargetCard> cards, @Nullable BidId at) {
            this.cards = cards;
            this.at = at;
        }

        Optional<ListItem> mine(Waiting waiting) {
            return row(waiting.bid(), waiting.round(), share(waiting.round()), "");
        }

        Optional<ListItem> other(Waiting waiting) {
            return row(
                    waiting.bid(),
                    waiting.round(),
                    share(waiting.round()),
                    waiting.notMine().map(refused -> phrases.say(refused.why())).orElse(""));
        }

        Optional<ListItem> decided(InTray.Concluded one) {
            return row(
                    one.bid(),
                    one.round(),
                    one.round()
                            .ended()
                            .map(end -> phrases.say("approvals.end." + end.name()))
                            .orElse(""),
                    "");
        }

        private String share(ApprovalFile.Round round) {
            return phrases.say(
                    "approvals.share", round.approvals(), round.need().directors());
        }

        private Optional<ListItem> row(BidFile bid, ApprovalFile.Round round, String mark, String why) {
            return Optional.ofNullable(cards.get(bid.target())).map(card -> {
                Anchor link = new Anchor("approvals/" + bid.id().value());
                link.getElement().setAttribute("router-link", true);
                link.addClassName("tray-row");
                if (bid.id().equals(at)) {
                    link.getElement().setAttribute("aria-current", "true");
                }
                link.add(name(card), sums(bid.version(round.version())), RoomPanel.named(mark, "tray-mark"));
                if (!why.isEmpty()) {
                    link.add(RoomPanel.named(why, "tray-why"));
                }
                return new ListItem(link);
            });
        }

        private Component name(TargetCard card) {
            Span name = new Span();
            name.addClassName("tray-name");
            card.club().ifPresent(club -> name.add(new Roundel(club.roundel(), club.ground(), club.letter())));
            if (card.restricted().isPresent()) {
                Icon lock = new Icon("lock");
                lock.getElement()
                        .removeAttribute("aria-hidden")
                        .setAttribute("role", "img")
                        .setAttribute("aria-label", phrases.say("approvals.restricted"));
                name.add(lock);
            }
            name.getElement().appendChild(new Element("bdi").setText(card.shownName()));
            return name;
        }

        private Span sums(BidFile.Version version) {
            return RoomPanel.named(
                    phrases.say(
                            "approvals.sums",
                            phrases.inMillions(version.sums().guaranteed().amount()),
                            phrases.inMillions(version.sums().maximum().amount())),
                    "tray-sums");
        }
    }
}
