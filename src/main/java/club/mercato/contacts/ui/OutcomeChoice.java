package club.mercato.contacts.ui;

import club.mercato.contacts.Attitude;
import club.mercato.contacts.Outcome;
import club.mercato.kernel.Phrasebook;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The outcomes in four rows, from no answer to a bid's. */
class OutcomeChoice extends ChoiceGroup<Outcome> {

    private static final List<Outcome> AFTER_A_BID =
            List.of(Outcome.BID_REJECTED, Outcome.COUNTER_OFFER, Outcome.BID_ACCEPTED);
    private static final Map<String, List<Outcome>> ROWS = rows();

    OutcomeChoice(Component label, Phrasebook phrases) {
        super(Outcome.class, Outcome.INFORMATION, label);
        addClassName("outcomes");
        ROWS.forEach((row, outcomes) -> {
            Div options = new Div();
            options.addClassName("outcome-options");
            outcomes.forEach(outcome -> option(options, outcome, phrases.say(outcome.label())));
            Span head = new Span(phrases.say("contacts.outcomes." + row));
            head.addClassName("outcome-head");
            add(head, options);
            if (row.equals("afterBid")) {
                options.add(new Span(phrases.say("contacts.outcomes.onTheBid")));
            }
        });
        AFTER_A_BID.forEach(this::disable);
    }

    /** Colours the chosen outcome as the position that it proposes. */
    void mark(Optional<Attitude> proposed) {
        setClassName("choices outcomes");
        proposed.ifPresent(attitude -> addClassName(attitude.name()));
    }

    private static Map<String, List<Outcome>> rows() {
        Map<String, List<Outcome>> rows = new LinkedHashMap<>();
        rows.put("noAnswer", List.of(Outcome.NO_ANSWER, Outcome.PENDING));
        rows.put("closedDoor", List.of(Outcome.REFUSED_TO_TALK, Outcome.NOT_FOR_SALE));
        rows.put(
                "openDoor", List.of(Outcome.LISTENING, Outcome.PRICE_NAMED, Outcome.TALKS_AGREED, Outcome.INFORMATION));
        rows.put("afterBid", AFTER_A_BID);
        return rows;
    }
}
