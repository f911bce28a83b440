package club.mercato.bids.form;

import club.mercato.terms.form.TermsForm;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import java.util.function.BiConsumer;

/** A part of the form of an offer: shows what of it is typed, and writes it back. */
interface TermsSection {

    Component component();

    void show(TermsForm form);

    /** The form with what stands in these fields. */
    TermsForm write(TermsForm form);

    /** Shows what this kind of deal asks, in the currency it is in; after each change. */
    void fit(TermsForm form);

    /** Tells its fields by the paths that refusals name. */
    void fields(BiConsumer<String, HasValidation> to);
}
