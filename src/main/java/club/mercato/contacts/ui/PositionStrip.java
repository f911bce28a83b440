package club.mercato.contacts.ui;

import club.mercato.contacts.Decay;
import club.mercato.contacts.Party;
import club.mercato.contacts.PositionReading;
import club.mercato.kernel.Phrasebook;
import club.mercato.parts.ActWanted;
import club.mercato.parts.Icon;
import club.mercato.pipeline.Standing;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.page.TargetPanel;
import club.mercato.season.TransferWindow;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The opened {@link StripPanel}: a lane for each party, windows shaded, today a line, the next follow-up a diamond. */
class PositionStrip extends PagePanel implements TargetPanel.Panel {

    /** A label on the axis needs so much room, in percent. */
    private static final double ROOM_FOR_LABEL = 7;

    private final transient ContactDesk desk;
    private final transient Phrasebook phrases;
    private final Div ground = new Div();
    private final Div told = new Div();
    private final Div legend = new Div();
    private final PositionTable table;
    private transient List<?> shown = List.of();

    PositionStrip(ContactDesk desk) {
        super(desk.viewer().phrases().say("contacts.strip.title"), "position-strip");
        this.desk = desk;
        phrases = desk.viewer().phrases();
        table = new PositionTable(phrases);
        note(phrases.say("contacts.strip.hint"));
        legend.addClassName("strip-legend");
        legend.getElement().setAttribute("aria-hidden", "true");
        head().add(legend);
        ground.addClassName("strip-ground");
        Div scroll = new Div(ground);
        scroll.addClassName("strip-scroll");
        scroll.getElement()
                .setAttribute("role", "group")
                .setAttribute("tabindex", "0") // it scrolls in a narrow window, by keyboard, too
                .setAttribute("aria-label", phrases.say("contacts.strip.title"));
        told.addClassName("strip-told");
        told.getElement().setAttribute("role", "status");
        add(scroll, told, table);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void show(TargetCard target) {
        Readings readings = Readings.of(target, desk);
        Decay decay = desk.decay();
        Optional<Standing.NextTouch> next = target.standing().followUp();
        List<?> now = List.of(readings.all(), readings.evidence(), next, decay.today(), decay.windows());
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        told.setText("");
        ground.removeAll();
        draw(readings, decay, next);
        table.show(readings, decay);
        legend(decay);
    }

    private void draw(Readings readings, Decay decay, Optional<Standing.NextTouch> next) {
        List<LocalDate> ahead = new ArrayList<>();
        next.ifPresent(touch -> ahead.add(touch.on()));
        decay.windows().stream()
                .filter(window -> window.isOpenAt(decay.now()))
                .forEach(window -> ahead.add(phrases.dayOf(window.closes())));
        StripScale scale = StripScale.of(readings.all(), decay.today(), ahead);
        windows(scale, decay.windows());
        for (Party party : List.of(Party.SELLING_CLUB, Party.PLAYER, Party.AGENT)) {
            StripLane lane = new StripLane(party, phrases, scale, decay);
            lane.draw(readings.of(party), readings::evidenceOf, this::open);
            if (party == Party.SELLING_CLUB) {
                next.filter(touch -> scale.shows(touch.on()))
                        .ifPresent(touch -> lane.next(
                                touch.on(),
                                phrases.say(
                                        "contacts.strip.next", phrases.day(touch.on(), decay.today()), touch.what())));
            }
            ground.add(lane);
        }
        axis(scale, decay.today(), next.map(Standing.NextTouch::on).filter(scale::shows));
    }

    private void windows(StripScale scale, List<TransferWindow> windows) {
        double taken = -100;
        for (TransferWindow window : windows.stream()
                .sorted((one, other) -> one.opens().compareTo(other.opens()))
                .toList()) {
            LocalDate opens = phrases.dayOf(window.opens());
            LocalDate closes = phrases.dayOf(window.closes());
            if (closes.isBefore(scale.from()) || opens.isAfter(scale.to())) {
                continue;
            }
            double at = scale.at(opens);
            Div shade = StripLane.span("strip-window", at, scale.at(closes));
            if (at - taken > 3 * ROOM_FOR_LABEL) {
                shade.add(new Span(phrases.say(
                        "contacts.strip.window",
                        window.name(),
                        phrases.shortDay(opens),
                        phrases.shortDay(closes),
                        phrases.time(window.closes()))));
                taken = at;
            }
            ground.add(shade);
        }
    }

    private void axis(StripScale scale, LocalDate today, Optional<LocalDate> next) {
        Div axis = new Div();
        axis.addClassName("strip-axis");
        axis.getElement().setAttribute("aria-hidden", "true");
        List<Double> taken = new ArrayList<>(List.of(scale.at(today)));
        axis.add(label(phrases.say("contacts.strip.today"), scale.at(today), "is-today"));
        next.map(scale::at).filter(at -> isFree(at, taken)).ifPresent(at -> {
            taken.add(at);
            axis.add(label(phrases.shortDay(next.orElseThrow()), at, "is-next"));
        });
        scale.months().forEach(month -> {
            double at = scale.at(month);
            ground.add(StripLane.span("strip-month", at, at));
            if (isFree(at, taken)) {
                axis.add(label(phrases.month(month), at, "is-month"));
            }
        });
        ground.add(StripLane.span("strip-today", scale.at(today), scale.at(today)), axis);
    }

    private static boolean isFree(double at, List<Double> taken) {
        return taken.stream().allMatch(other -> Math.abs(other - at) > ROOM_FOR_LABEL);
    }

    private static Span label(String text, double at, String name) {
        Span label = new Span(text);
        label.addClassName(name);
        StripLane.place(label, at);
        return label;
    }

    private void open(PositionReading reading) {
        reading.evidence()
                .ifPresentOrElse(
                        contact ->
                                ActWanted.tell(UI.getCurrent(), LogOnPage.SHOW_CONTACT, Optional.of(contact.value())),
                        () -> told.setText(phrases.say(
                                "contacts.strip.byHand",
                                phrases.say(reading.party().label() + ".positionHead"),
                                phrases.say(reading.attitude().said()),
                                phrases.day(reading.on(), desk.viewer().today()),
                                desk.nameOf(reading.by()),
                                reading.grade().orElse("none"),
                                reading.note())));
    }

    private void legend(Decay decay) {
        legend.removeAll();
        Span hatch = new Span();
        hatch.addClassName("legend-stale");
        Span diamond = new Span();
        diamond.addClassName("legend-next");
        legend.add(
                new Span(new Icon("phone"), new Span(phrases.say("contacts.strip.legendContact"))),
                new Span(new Icon("pencil"), new Span(phrases.say("contacts.strip.legendHand"))),
                new Span(hatch, new Span(phrases.say("contacts.strip.legendStale", decay.daysOfTrust()))),
                new Span(diamond, new Span(phrases.say("contacts.strip.legendNext"))));
    }
}
