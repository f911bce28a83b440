package club.mercato.bids.ui;

import club.mercato.bids.BidFile;
import club.mercato.bids.form.TermsFields;
import club.mercato.kernel.Answer;
import club.mercato.kernel.Phrasebook;
import club.mercato.kernel.Refused;
import club.mercato.parts.RefusalNote;
import club.mercato.pipeline.TargetId;
import club.mercato.terms.Terms;
import club.mercato.terms.form.TermsForm;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The form of an offer with what it costs beside it. What was typed stays until it is saved. */
class TermsEditor extends Div {

    private final transient Phrasebook phrases;
    private final transient Function<Terms, Answer<BidFile>> save;
    private final transient BiFunction<Refused, Terms, Component> refusal;
    private final TermsFields fields;
    private final LiveTotals totals;
    private final NativeButton act;
    private final Div note = new Div();
    private boolean tried;

    /**
     * The editor of one offer.
     *
     * @param save    keeps what was typed
     * @param refusal says why it was not kept
     * @param back    where to go without saving
     */
    TermsEditor(
            BidScreens screens,
            TargetId target,
            TermsForm form,
            Function<Terms, Answer<BidFile>> save,
            BiFunction<Refused, Terms, Component> refusal,
            String back) {
        phrases = screens.viewer().phrases();
        this.save = save;
        this.refusal = refusal;
        totals = new LiveTotals(screens, target);
        fields = new TermsFields(screens.formGround(), form, this::changed);
        totals.show(fields.read(), fields::labelOf);
        addClassName("terms-editor");
        act = new NativeButton("", click -> save());
        act.addClassNames("button", "primary");
        Anchor cancel = new Anchor(back, phrases.say("parts.cancel"));
        cancel.getElement().setAttribute("router-link", true);
        cancel.addClassName("button");
        Div acts = new Div(act, cancel);
        acts.addClassName("terms-acts");
        Aside beside = new Aside(totals, note, acts);
        beside.addClassName("terms-beside");
        add(fields, beside);
    }

    void labelAct(String label) {
        act.setText(label);
    }

    /** Takes these terms in the place of what was typed. */
    void take(Terms terms) {
        note.removeAll();
        tried = false;
        fields.show(TermsForm.of(terms));
        changed(fields.read());
    }

    private void changed(TermsForm form) {
        fields.complain(form.refusals(), tried);
        totals.show(form, fields::labelOf);
    }

    void save() {
        note.removeAll();
        tried = true;
        TermsForm form = fields.read();
        List<Refused> unplaced = fields.complain(form.refusals(), true);
        if (fields.isUnreadable() || !form.refusals().isEmpty()) {
            unplaced.stream().findFirst().ifPresent(refused -> note.add(new RefusalNote(refused, phrases)));
            fields.focusWrong();
            return;
        }
        Terms terms = form.terms().orElseThrow();
        switch (save.apply(terms)) {
            case Answer.Done<BidFile>(BidFile bid) ->
                UI.getCurrent().navigate("bids/" + bid.id().value());
            case Answer.No<BidFile>(Refused refused) -> note.add(refusal.apply(refused, terms));
        }
    }
}
