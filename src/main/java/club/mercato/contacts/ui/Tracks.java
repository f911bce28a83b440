package club.mercato.contacts.ui;

import club.mercato.contacts.Attitude;
import club.mercato.contacts.ContactId;
import club.mercato.contacts.Decay;
import club.mercato.contacts.LoggedContact;
import club.mercato.contacts.Party;
import club.mercato.contacts.PositionReading;
import club.mercato.kernel.Phrasebook;
import club.mercato.parts.Icon;
import club.mercato.pipeline.TargetCard;
import club.mercato.pipeline.page.TargetPanel;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The opened row of {@link TracksPanel}. */
class Tracks extends UnorderedList implements TargetPanel.Panel {

    private static final List<Party> READ = List.of(Party.SELLING_CLUB, Party.PLAYER, Party.AGENT);

    private final transient ContactDesk desk;
    private final transient Phrasebook phrases;
    private transient List<?> shown = List.of();

    Tracks(ContactDesk desk) {
        this.desk = desk;
        phrases = desk.viewer().phrases();
        addClassNames("panel", "tracks");
        getElement().setAttribute("role", "list").setAttribute("aria-label", phrases.say("contacts.tracks.title"));
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void show(TargetCard target) {
        Readings readings = Readings.of(target, desk);
        Map<Party, PositionReading> current = new EnumMap<>(Party.class);
        readings.all().forEach(reading -> current.putIfAbsent(reading.party(), reading));
        Map<ContactId, LoggedContact> evidence = readings.evidence();
        Decay decay = desk.decay();
        List<?> now = List.of(
                current,
                evidence,
                decay.today(),
                current.values().stream().map(decay::isStale).toList());
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        removeAll();
        READ.forEach(party -> add(track(target, party, Optional.ofNullable(current.get(party)), evidence, decay)));
    }

    private ListItem track(
            TargetCard target,
            Party party,
            Optional<PositionReading> reading,
            Map<ContactId, LoggedContact> evidence,
            Decay decay) {
        LocalDate today = decay.today();
        Span caption = new Span(phrases.say("contacts.tracks." + party.name()));
        caption.addClassName("track-caption");
        Div head = new Div(caption);
        head.addClassName("track-head");
        if (desk.mayWrite()) {
            NativeButton state = new NativeButton("", click -> new PositionDialog(desk, target, party).open());
            state.add(new Icon("pencil"));
            state.addClassName("icon-button");
            state.getElement()
                    .setAttribute(
                            "aria-label",
                            phrases.say("contacts.tracks.state", phrases.say(party.label() + ".position")));
            head.add(state);
        }
        PositionMark mark = new PositionMark(
                reading.map(PositionReading::attitude).orElseGet(() -> Attitude.unknown(party)),
                reading.filter(decay::isStale).isPresent(),
                phrases);
        Span line = new Span(
                reading.map(one -> told(one, evidence, today)).orElseGet(() -> phrases.say("contacts.tracks.nothing")));
        line.addClassName("track-evidence");
        ListItem track = new ListItem(head, mark, line);
        track.addClassName("track");
        return track;
    }

    private String told(PositionReading reading, Map<ContactId, LoggedContact> evidence, LocalDate today) {
        String day = phrases.day(reading.on(), today);
        long ago = ChronoUnit.DAYS.between(reading.on(), today);
        return reading.evidence()
                .map(evidence::get)
                .map(contact -> phrases.say(
                        "contacts.tracks.contact", phrases.say(contact.channel().label()), day, ago, contact.summary()))
                .orElseGet(() -> phrases.say("contacts.tracks.byHand", day, ago, reading.note()))
                .strip();
    }
}
