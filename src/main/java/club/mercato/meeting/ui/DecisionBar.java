package club.mercato.meeting.ui;

import club.mercato.kernel.Phrasebook;
import club.mercato.kernel.Refused;
import club.mercato.meeting.Decision;
import club.mercato.meeting.DecisionForm;
import club.mercato.pipeline.TargetCard;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The five decisions, each a button with its key; the chosen one unfolds what it asks. */
class DecisionBar extends Section {

    private static final Map<Decision.Kind, String> KEYS = Map.of(
            Decision.Kind.GO_ON, "G",
            Decision.Kind.PUSH, "U",
            Decision.Kind.PARK, "P",
            Decision.Kind.DROP, "D",
            Decision.Kind.REASSIGN, "R");

    private final transient ReviewDesk desk;
    private final transient Deciding deciding;
    private final Map<Decision.Kind, NativeButton> buttons = new EnumMap<>(Decision.Kind.class);
    private final Div place = new Div();
    private transient @Nullable TargetCard card;
    private @Nullable DecisionFields fields;

    /** Takes what was decided; answers with why it was refused. */
    interface Deciding {
        Optional<Refused> decide(TargetCard card, DecisionForm form);
    }

    DecisionBar(ReviewDesk desk, Deciding deciding) {
        this.desk = desk;
        this.deciding = deciding;
        Phrasebook phrases = desk.viewer().phrases();
        addClassName("review-decision");
        H3 title = new H3(phrases.say("meeting.decision.title"));
        Span hint = new Span(phrases.say("meeting.decision.hint"));
        hint.addClassName("hint");
        Div choices = new Div();
        choices.addClassName("decision-kinds");
        choices.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", phrases.say("meeting.decision.title"));
        for (Decision.Kind kind : Decision.Kind.values()) {
            NativeButton button = button(phrases, kind);
            buttons.put(kind, button);
            choices.add(button);
        }
        add(new Header(title, hint), choices, place);
    }

    /** Shows the bar for a target; what is typed stays as long as it is the same one. */
    void show(TargetCard now) {
        TargetCard before = card;
        card = now;
        if (before == null || !before.id().equals(now.id())) {
            fold();
        }
    }

    private void choose(Decision.Kind kind) {
        TargetCard about = card;
        if (about == null) {
            return;
        }
        String note = fields == null ? "" : fields.note();
        fold();
        mark(kind, true);
        DecisionFields opened = new DecisionFields(desk, about, kind, form -> deciding.decide(about, form));
        opened.keep(note);
        fields = opened;
        place.add(opened);
        opened.begin();
    }

    private void fold() {
        fields = null;
        place.removeAll();
        buttons.keySet().forEach(kind -> mark(kind, false));
    }

    private void mark(Decision.Kind kind, boolean chosen) {
        Optional.ofNullable(buttons.get(kind))
                .ifPresent(button -> button.getElement().setAttribute("aria-pressed", String.valueOf(chosen)));
    }

    private NativeButton button(Phrasebook phrases, Decision.Kind kind) {
        String letter = KEYS.getOrDefault(kind, "");
        Span word = new Span(phrases.say(kind.label()));
        word.addClassName("decision-word");
        Span what = new Span(phrases.say("meeting.decision.what." + kind.name()));
        what.addClassName("decision-what");
        NativeButton button = new NativeButton("", click -> choose(kind));
        button.add(word, TargetHead.key(letter), what);
        button.addClassName("decision-kind");
        button.getElement()
                .setAttribute("data-key", letter.toLowerCase(Locale.ROOT))
                .setAttribute("aria-pressed", "false");
        return button;
    }
}
