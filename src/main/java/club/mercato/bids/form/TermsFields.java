package club.mercato.bids.form;

import club.mercato.kernel.Refused;
import club.mercato.terms.form.TermsForm;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Everything that can be said of an offer: the simple case first, the rest folded away until it is needed. */
public class TermsFields extends Div {

    private final transient FormGround ground;
    private final transient Consumer<TermsForm> told;
    private final transient Watch watch = new Watch(this::changed);
    private final transient List<TermsSection> sections;
    private transient TermsForm base;

    /** @param told what is typed, after each change of it */
    public TermsFields(FormGround ground, TermsForm form, Consumer<TermsForm> told) {
        this.ground = ground;
        this.told = told;
        base = form;
        addClassName("terms-fields");
        OfferFields offer = new OfferFields(ground, watch);
        sections = List.of(
                offer,
                new LoanFields(ground, watch),
                new PurchaseFields(ground, watch),
                new SwapFields(ground, watch),
                new InstalmentFields(ground, offer, new PartsEditor(ground, watch)),
                new AddOnFields(ground, watch),
                new PlayerSideFields(ground, watch),
                new KeptFields(ground, watch),
                new LevyFields(ground, watch),
                new ExpiryFields(ground, watch));
        sections.forEach(section -> add(section.component()));
        show(form);
    }

    /** Takes this in the place of what was typed. */
    public final void show(TermsForm form) {
        base = form;
        watch.quietly(() -> sections.forEach(section -> section.show(form)));
        fit();
    }

    /** What is typed. */
    public TermsForm read() {
        TermsForm form = base;
        for (TermsSection section : sections) {
            form = section.write(form);
        }
        return form;
    }

    /** Whether something stands in a field that cannot be read. */
    public boolean isUnreadable() {
        return fields().values().stream().anyMatch(field -> unreadable(field).isPresent());
    }

    /**
     * Says at each field what is wrong with it.
     *
     * @param everywhere also at fields that nobody touched
     * @return what has no field of its own
     */
    public List<Refused> complain(List<Refused> refusals, boolean everywhere) {
        Map<String, HasValidation> fields = fields();
        Map<String, String> said = new HashMap<>();
        refusals.forEach(
                refused -> said.putIfAbsent(path(refused), ground.phrases().say(refused.why())));
        fields.forEach((path, field) -> {
            String wrong = unreadable(field).orElseGet(() -> said.getOrDefault(path, ""));
            boolean shown = !wrong.isEmpty() && (everywhere || Watch.isTouched(field));
            field.setErrorMessage(shown ? wrong : "");
            field.setInvalid(shown);
        });
        return refusals.stream()
                .filter(refused -> !fields.containsKey(path(refused)))
                .toList();
    }

    /** What the field is called that a refusal lies in; empty if it has none. */
    public String labelOf(Refused refused) {
        return Optional.ofNullable(fields().get(path(refused)))
                .filter(HasLabel.class::isInstance)
                .map(field -> ((HasLabel) field).getLabel())
                .orElse("");
    }

    /** Unfolds and focuses the first field that is wrong. */
    public void focusWrong() {
        sections.forEach(section -> {
            Map<String, HasValidation> its = new LinkedHashMap<>();
            section.fields(its::put);
            if (section.component() instanceof NativeDetails fold
                    && its.values().stream().anyMatch(HasValidation::isInvalid)) {
                fold.setOpen(true);
            }
        });
        fields().values().stream()
                .filter(HasValidation::isInvalid)
                .filter(Focusable.class::isInstance)
                .map(Focusable.class::cast)
                .findFirst()
                .ifPresent(Focusable::focus);
    }

    private void changed() {
        fit();
        told.accept(read());
    }

    private void fit() {
        TermsForm form = read();
        watch.quietly(() -> sections.forEach(section -> section.fit(form)));
    }

    private Map<String, HasValidation> fields() {
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        sections.forEach(section -> section.fields(fields::put));
        return fields;
    }

    private static Optional<String> unreadable(HasValidation field) {
        return field instanceof Unreadable typed ? typed.unreadable() : Optional.empty();
    }

    private static String path(Refused refused) {
        return refused.lacks().map(Refused.Datum::name).orElse("");
    }
}
