package club.mercato.contacts.ui;

import club.mercato.contacts.ContactId;
import club.mercato.contacts.LoggedContact;
import club.mercato.contacts.Party;
import club.mercato.contacts.PositionReading;
import club.mercato.pipeline.TargetCard;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A target's readings with the contacts that show them, as the panels of a page share them: a page hands the same card to
 * all its panels, and a new one after every change.
 *
 * @param all      newest first
 * @param evidence the contacts that readings rest on
 */
record Readings(TargetCard card, List<PositionReading> all, Map<ContactId, LoggedContact> evidence) {

    static Readings of(TargetCard card, ContactDesk desk) {
        UI page = UI.getCurrent();
        Readings known = ComponentUtil.getData(page, Readings.class);
        if (known != null && known.card == card) { // the very card, not an equal one: a reading changes no field of it
            return known;
        }
        List<PositionReading> all = desk.positions().positions(card.id());
        Readings read = new Readings(
                card,
                all,
                desk.log()
                        .contacts(
                                card.id(),
                                all.stream()
                                        .flatMap(reading -> reading.evidence().stream())
                                        .distinct()
                                        .toList()));
        ComponentUtil.setData(page, Readings.class, read);
        return read;
    }

    List<PositionReading> of(Party party) {
        return all.stream().filter(reading -> reading.party() == party).toList();
    }

    Optional<LoggedContact> evidenceOf(PositionReading reading) {
        return reading.evidence().map(evidence::get);
    }
}
