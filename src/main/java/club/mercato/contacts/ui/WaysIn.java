package club.mercato.contacts.ui;

import club.mercato.directory.WayIn;
import club.mercato.kernel.Phrasebook;
import club.mercato.parts.Icon;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.page.TargetPanel;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The opened {@link WayInPanel}. */
class WaysIn extends PagePanel implements TargetPanel.Panel {

    WaysIn(ContactDesk desk, List<WayIn> ways) {
        super(desk.viewer().phrases().say("contacts.wayIn.title"), "way-in");
        Phrasebook phrases = desk.viewer().phrases();
        head().addComponentAsFirst(new Icon("route"));
        note(phrases.say("contacts.wayIn.found", ways.size()));
        setVisible(!ways.isEmpty());
        ways.forEach(way -> {
            Paragraph line = new Paragraph();
            Span name = new Span(way.name());
            name.addClassName("strong");
            line.add(
                    name,
                    new Span(
                            way.until() == null
                                    ? phrases.say(
                                            "contacts.wayIn.since",
                                            phrases.say(way.role().term()),
                                            way.club().name(),
                                            phrases.fullDay(way.from()))
                                    : phrases.say(
                                            "contacts.wayIn.fromTo",
                                            phrases.say(way.role().term()),
                                            way.club().name(),
                                            phrases.fullDay(way.from()),
                                            phrases.fullDay(way.until()))));
            add(line);
        });
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void show(TargetCard target) {
        // the directory, not the target, says who was where
    }
}
