package club.mercato.season.ui;

import club.mercato.kernel.Phrasebook;
import club.mercato.rules.Rule;
import club.mercato.rules.Span;
import club.mercato.rules.Topic;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.stream.Collectors;

/** The rules, to be read: what, since when, where it is written, and how sure that is. */
class RulesPanel extends SeasonPanel {

    private static final List<String> COLUMNS =
            List.of("rule", "association", "inForce", "reference", "source", "confidence", "verified");

    private final transient List<Rule> rules;
    private final transient Phrasebook phrases;
    private final Select<String> association = new Select<>();
    private final Select<Topic> topic = new Select<>();
    private final Div body = new Div();

    RulesPanel(SeasonDesk desk) {
        super(desk.viewer().phrases().say("season.rules"), "season-rules");
        rules = desk.rules().all();
        phrases = desk.viewer().phrases();
        association.setItems(
                rules.stream().map(Rule::association).distinct().sorted().toList());
        association.setEmptySelectionAllowed(true);
        association.setEmptySelectionCaption(phrases.say("season.rules.anyAssociation"));
        association.setItemLabelGenerator(name -> name == null ? phrases.say("season.rules.anyAssociation") : name);
        association.setAriaLabel(label("association"));
        association.addValueChangeListener(chosen -> show());
        topic.setItems(Topic.values());
        topic.setEmptySelectionAllowed(true);
        topic.setEmptySelectionCaption(phrases.say("season.rules.anyTopic"));
        topic.setItemLabelGenerator(one -> phrases.say(one == null ? "season.rules.anyTopic" : one.label()));
        topic.setAriaLabel(phrases.say("season.rules.topic"));
        topic.setValue(Topic.APPROACH);
        topic.addValueChangeListener(chosen -> show());
        head().add(association, topic);
        body.addClassName("season-body");
        add(body);
        show();
    }

    private void show() {
        List<Rule> found = rules.stream()
                .filter(rule -> association.isEmpty() || rule.association().equals(association.getValue()))
                .filter(rule -> topic.isEmpty() || rule.topic() == topic.getValue())
                .toList();
        note(phrases.say("season.rules.count", found.size(), rules.size()));
        body.removeAll();
        if (found.isEmpty()) {
            body.add(new com.vaadin.flow.component.html.Span(phrases.say("season.rules.none")));
            return;
        }
        NativeTable table = table(
                phrases.say("season.rules"), COLUMNS.stream().map(this::label).toList());
        found.forEach(rule -> table.getBody().add(row(rule)));
        body.add(table);
    }

    private NativeTableRow row(Rule rule) {
        NativeTableRow row = new NativeTableRow();
        Component confidence = text(rule.confidence().name());
        confidence
                .getElement()
                .setAttribute("title", phrases.say(rule.confidence().label()));
        row.add(
                cell(label("rule"), text(rule.text()), under(rule.id().value())),
                cell(label("association"), text(rule.association())),
                cell(label("inForce"), text(inForce(rule.span()))),
                cell(label("reference"), text(or(rule.reference()))),
                cell(
                        label("source"),
                        text(or(rule.sources().stream()
                                .map(Rule.Source::address)
                                .collect(Collectors.joining(", "))))),
                cell(
                        label("confidence"),
                        confidence,
                        under(phrases.say(
                                rule.confidence().enforces() ? "season.rules.refuses" : "season.rules.informs"))),
                cell(label("verified"), text(phrases.fullDay(rule.verifiedOn()))));
        return row;
    }

    private String inForce(Span span) {
        String unknown = phrases.say("season.rules.unknown");
        String from = span.from().map(phrases::fullDay).orElse(unknown);
        if (span.until().isEmpty() && span.open()) {
            return phrases.say("season.rules.since", from);
        }
        return phrases.say(
                "season.rules.inForce", from, span.until().map(phrases::fullDay).orElse(unknown));
    }

    private String or(String text) {
        return text.isEmpty() ? phrases.say("season.rules.nothing") : text;
    }

    private static com.vaadin.flow.component.html.Span text(String text) {
        return new com.vaadin.flow.component.html.Span(text);
    }

    private String label(String column) {
        return phrases.say("season.column." + column);
    }
}
