package club.mercato.contacts.ui;

import club.mercato.contacts.Attitude;
import club.mercato.kernel.Phrasebook;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** The position that an outcome proposes, with the two answers to it: Y confirms, N leaves. */
class ProposalStrip extends Div {

    private final Phrasebook phrases;
    private final Span glyph = new Span();
    private final Span head = new Span();
    private final Span note = new Span();
    private final NativeButton confirm;
    private final NativeButton leave;
    private Optional<Attitude> proposed = Optional.empty();
    private Optional<Boolean> answer = Optional.empty();
    private Consumer<Boolean> listener = yes -> {};

    ProposalStrip(Phrasebook phrases) {
        this.phrases = phrases;
        confirm = button("contacts.proposal.confirm", "Y", true);
        leave = button("contacts.proposal.leave", "N", false);
        confirm.addClassName("button");
        leave.addClassNames("button", "quiet");
        head.addClassName("proposal-head");
        note.addClassName("proposal-note");
        Div words = new Div(head, note);
        words.addClassName("proposal-words");
        add(glyph, words, confirm, leave);
        getElement().setAttribute("role", "group");
        offer(Optional.empty(), "");
    }

    /** @param last what was read last, said in words */
    void offer(Optional<Attitude> attitude, String last) {
        proposed = attitude;
        answer = Optional.empty();
        setVisible(attitude.isPresent());
        setClassName("proposal");
        attitude.ifPresent(offered -> {
            addClassName(offered.name());
            glyph.setClassName("position-glyph position-" + offered.name());
            head.setText(phrases.say("contacts.proposal.head", phrases.say(offered.label())));
            note.setText(last);
            getElement().setAttribute("aria-label", phrases.say("contacts.proposal.name"));
        });
        showAnswer();
    }

    void onAnswer(Consumer<Boolean> told) {
        listener = told;
    }

    boolean waits() {
        return proposed.isPresent() && answer.isEmpty();
    }

    boolean confirmed() {
        return answer.orElse(false);
    }

    void answer(boolean yes) {
        answer = Optional.of(yes);
        showAnswer();
        listener.accept(yes);
    }

    void focusHere() {
        confirm.getElement().executeJs("setTimeout(() => this.focus())");
    }

    private NativeButton button(String key, String letter, boolean yes) {
        Span hint = new Span(letter);
        hint.addClassName("key");
        hint.getElement().setAttribute("aria-hidden", "true");
        NativeButton button = new NativeButton();
        button.add(new Span(phrases.say(key)), hint);
        button.getElement().setAttribute("data-answer", letter.toLowerCase(Locale.ROOT));
        button.addClickListener(click -> answer(yes));
        return button;
    }

    private void showAnswer() {
        confirm.getElement().setAttribute("aria-pressed", String.valueOf(answer.orElse(false)));
        leave.getElement()
                .setAttribute(
                        "aria-pressed",
                        String.valueOf(answer.filter(yes -> !yes).isPresent()));
    }
}
