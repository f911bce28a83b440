package club.mercato.patience.ui;

import club.mercato.kernel.Phrasebook;
import club.mercato.parts.ActWanted;
import club.mercato.patience.Parking;
import club.mercato.patience.Until;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.TargetState;
import club.mercato.pipeline.page.TargetPanel;
import club.mercato.season.TransferWindow;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** The opened {@link ParkingPanel}: there while the target waits, and for some days after it came back. */
class Waiting extends Section implements TargetPanel.Panel {

    /** Days for which a page says that its target came back. */
    private static final int NEWS_DAYS = 7;

    private final transient ParkingDesk desk;
    private final transient Phrasebook phrases;
    private final H2 title = new H2();
    private final Div text = new Div();
    private final Div acts = new Div();
    private transient List<?> shown = List.of();

    Waiting(ParkingDesk desk) {
        this.desk = desk;
        phrases = desk.viewer().phrases();
        addClassNames("panel", "page-panel", "parking");
        acts.addClassName("panel-acts");
        add(new Header(title), text, acts);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void show(TargetCard target) {
        LocalDate today = desk.viewer().today();
        List<?> now = List.of(target.state(), target.parkedUntil(), target.standing(), today);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        text.removeAll();
        acts.removeAll();
        Optional<Parking> latest = target.state() == TargetState.CLOSED
                ? Optional.empty()
                : desk.room().latest(target.id());
        latest.filter(parking -> parking.ended().isEmpty())
                .ifPresentOrElse(
                        parking -> waits(target, parking, today),
                        () -> latest.ifPresent(parking -> isBack(parking, today)));
        setVisible(text.getComponentCount() > 0);
    }

    private void waits(TargetCard target, Parking parking, LocalDate today) {
        title.setText(phrases.say("patience.panel.title"));
        String day = phrases.day(parking.until().day(), today);
        String meaning = meaning(parking);
        line(
                "parking-until",
                meaning.isEmpty()
                        ? phrases.say("patience.panel.untilDay", day)
                        : phrases.say("patience.panel.until", day, meaning));
        if (!parking.why().isBlank()) {
            line("parking-why", parking.why());
        }
        line("hint", phrases.say("patience.panel.then", parking.then()));
        line(
                "hint",
                phrases.say(
                        "patience.panel.by",
                        desk.nameOf(parking.by()),
                        phrases.day(phrases.dayOf(parking.at()), today)));
        if (desk.mayPark()) {
            NativeButton other = new NativeButton(
                    phrases.say("patience.panel.otherDay"),
                    click -> ActWanted.tell(
                            UI.getCurrent(), "park", Optional.of(target.id().value())));
            other.addClassName("button");
            acts.add(other);
        }
    }

    private void isBack(Parking parking, LocalDate today) {
        parking.ended().ifPresent(ended -> {
            LocalDate on = phrases.dayOf(ended.at());
            boolean news = ChronoUnit.DAYS.between(on, today) <= NEWS_DAYS;
            if (news && ended.way() == Parking.Way.CAME_BACK) {
                title.setText(phrases.say("patience.panel.back"));
                long days = ChronoUnit.DAYS.between(phrases.dayOf(parking.at()), on);
                line("parking-until", phrases.say("patience.panel.cameBack", phrases.day(on, today), days));
            } else if (news && ended.way() == Parking.Way.BROUGHT_BACK) {
                title.setText(phrases.say("patience.panel.back"));
                line(
                        "parking-until",
                        phrases.say("patience.panel.broughtBack", desk.nameOf(ended.by()), phrases.day(on, today)));
            }
            if (text.getComponentCount() > 0 && !parking.why().isBlank()) {
                line("parking-why", parking.why());
            }
        });
    }

    private String meaning(Parking parking) {
        return parking.until()
                .hangs()
                .map((Until.OfWindow hangs) -> desk.calendar().windows().stream()
                        .filter(window -> window.id().equals(hangs.window()))
                        .findFirst()
                        .map(TransferWindow::name)
                        .map(name -> phrases.say(hangs.which().label(), name))
                        .orElse(""))
                .orElse("");
    }

    private void line(String name, String said) {
        Div line = new Div();
        line.setText(said);
        line.addClassName(name);
        text.add(line);
    }
}
