package club.mercato.approvals.ui;

import club.mercato.approvals.ui.RoomScreens.Case;
import club.mercato.bids.Sums;
import club.mercato.directory.PlayerRow;
import club.mercato.kernel.Money;
import club.mercato.kernel.Phrasebook;
import club.mercato.pipeline.TargetCard;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** This offer beside the market values of players like him, from the directory. */
class Comparables extends RoomPanel {

    private static final int YEARS = 2;
    private static final int EACH_SIDE = 2;
    private static final int DECIMALS = 4;

    private final transient Phrasebook phrases;
    private final transient LocalDate today;
    private final transient BigDecimal most;

    private Comparables(RoomScreens screens, Case now, List<PlayerRow> others) {
        super(screens.phrases().say("approvals.comparables"), "room-comparables");
        phrases = screens.phrases();
        today = screens.viewer().today();
        getElement().setAttribute("aria-label", phrases.say("approvals.comparables"));
        Sums sums = now.bid().current().sums();
        most = Stream.concat(
                        Stream.of(sums.maximum()),
                        others.stream().flatMap(other -> Optional.ofNullable(other.value()).stream()))
                .map(Money::amount)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ONE);
        TargetCard target = now.page().target();
        note(phrases.say(
                "approvals.comparables.of",
                target.player().position().orElse(""),
                sums.maximum().currency().getCurrencyCode()));
        UnorderedList rows = new UnorderedList();
        rows.add(own(target, sums));
        others.forEach(other -> rows.add(row(other)));
        add(rows);
    }

    /** Empty where nobody like him is known. */
    static Optional<Comparables> of(RoomScreens screens, Case now) {
        List<PlayerRow> others = screens.players()
                .comparable(
                        now.page().target().player().id(),
                        now.bid().current().sums().guaranteed(),
                        YEARS,
                        EACH_SIDE);
        return others.isEmpty() ? Optional.empty() : Optional.of(new Comparables(screens, now, others));
    }

    private ListItem own(TargetCard target, Sums sums) {
        ListItem row = row(
                new Span(phrases.say("approvals.comparables.own")),
                about(target.player().born(), target.player().contractUntil()),
                sums.guaranteed(),
                sums.maximum().minus(sums.guaranteed()));
        row.addClassName("is-own");
        return row;
    }

    private ListItem row(PlayerRow player) {
        Money value = Optional.ofNullable(player.value()).orElseThrow();
        Anchor name = new Anchor("players/" + player.id().value());
        name.getElement().setAttribute("router-link", true);
        name.getElement().appendChild(new Element("bdi").setText(player.name()));
        return row(
                name,
                about(Optional.ofNullable(player.dateOfBirth()), Optional.ofNullable(player.contractUntil())),
                value,
                Money.zero(value.currency()));
    }

    private ListItem row(com.vaadin.flow.component.Component name, String about, Money sure, Money more) {
        name.addClassName("comparable-name");
        Div solid = new Div();
        solid.addClassName("bar-solid");
        solid.getStyle().set("--share", share(sure));
        Div hatch = new Div();
        hatch.addClassName("bar-hatched");
        hatch.getStyle().set("--share", share(more));
        Div bar = new Div(solid, hatch);
        bar.addClassName("comparable-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        Span sum = named(phrases.briefly(sure), "comparable-sum");
        if (!more.isZero()) {
            sum.add(named(phrases.say("approvals.bars.more", phrases.briefly(more)), "bar-more"));
        }
        return new ListItem(name, named(about, "hint"), bar, sum);
    }

    /** "22 · 1y 10m left". */
    private String about(Optional<LocalDate> born, Optional<LocalDate> until) {
        List<String> about = new ArrayList<>();
        born.ifPresent(day -> about.add(
                phrases.say("approvals.head.age", Period.between(day, today).getYears())));
        until.ifPresent(day -> about.add(phrases.say("approvals.comparables.left", phrases.left(today, day))));
        return String.join(" · ", about);
    }

    private String share(Money part) {
        return most.signum() <= 0
                ? "0"
                : part.amount().divide(most, DECIMALS, RoundingMode.HALF_UP).toPlainString();
    }
}
