package club.mercato.bids.form;

import club.mercato.terms.form.TermsForm;
import com.vaadin.flow.component.HasValidation;
import java.util.List;
import java.util.function.BiConsumer;

/** How the fixed fee is paid. */
class InstalmentFields extends Fold implements TermsSection {

    private final transient FormGround ground;
    private final transient OfferFields offer;
    private final PartsEditor parts;

    InstalmentFields(FormGround ground, OfferFields offer, PartsEditor parts) {
        super(ground.say("instalments"), parts);
        this.ground = ground;
        this.offer = offer;
        this.parts = parts;
    }

    @Override
    public Fold component() {
        return this;
    }

    @Override
    public void show(TermsForm form) {
        // paid at once on the first day is what nothing said means
        boolean atOnce = form.price().instalments().size() == 1
                && form.starts() != null
                && form.starts().equals(form.price().instalments().getFirst().due());
        parts.show(atOnce ? List.of() : form.price().instalments());
    }

    @Override
    public TermsForm write(TermsForm form) {
        return form.kind().mayHaveFee() ? form.with(form.price().fee(offer.fee().number(), parts.read())) : form;
    }

    @Override
    public void fit(TermsForm form) {
        setVisible(form.kind().mayHaveFee());
        parts.of(form.price().fee(), form.currency(), form.starts());
        int number = form.price().instalments().size();
        says(number == 0 ? ground.say("instalments.atOnce") : ground.say("instalments.number", number));
    }

    @Override
    public void fields(BiConsumer<String, HasValidation> to) {
        parts.fields("instalments", to);
    }
}
