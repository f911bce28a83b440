package club.mercato.correspondence.ui;

import club.mercato.bids.form.FormGround;
import club.mercato.bids.form.TermsFields;
import club.mercato.kernel.Phrasebook;
import club.mercato.terms.Terms;
import club.mercato.terms.form.TermsForm;
import club.mercato.terms.words.TermsChange;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;

/** The terms that the other side names: ours to begin with, and beside the form what they change of them. */
class TheirTerms extends Div {

    private final transient Phrasebook phrases;
    private final transient Terms ours;
    private final TermsFields fields;
    private final Aside beside = new Aside();
    private boolean tried;

    TheirTerms(FormGround ground, Terms ours) {
        phrases = ground.phrases();
        this.ours = ours;
        addClassName("their-terms");
        getElement().setAttribute("role", "group").setAttribute("aria-label", phrases.say("correspondence.theirs"));
        fields = new TermsFields(ground, TermsForm.of(ours), this::changed);
        beside.addClassName("their-changes");
        beside.getElement().setAttribute("aria-label", phrases.say("correspondence.theirs.changes"));
        add(fields, beside);
        compare(fields.read());
    }

    /** The terms as they are typed; empty while something is wrong with them, which is then said at its field. */
    Optional<Terms> read() {
        tried = true;
        TermsForm form = fields.read();
        fields.complain(form.refusals(), true);
        if (fields.isUnreadable() || !form.refusals().isEmpty()) {
            fields.focusWrong();
            return Optional.empty();
        }
        return Optional.of(form.terms().orElseThrow());
    }

    private void changed(TermsForm form) {
        fields.complain(form.refusals(), tried);
        compare(form);
    }

    private void compare(TermsForm form) {
        beside.removeAll();
        beside.add(new H3(phrases.say("correspondence.theirs.changes")));
        if (!form.refusals().isEmpty()) {
            beside.add(new Paragraph(phrases.say("correspondence.theirs.incomplete")));
            return;
        }
        List<TermsChange> changes = TermsChange.between(ours, form.terms().orElseThrow());
        if (changes.isEmpty()) {
            beside.add(new Paragraph(phrases.say("correspondence.theirs.same")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("change-lines");
        changes.forEach(change -> list.add(new ListItem(phrases.say(change.says()))));
        beside.add(list);
    }
}
