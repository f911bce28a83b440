package club.mercato.mandates.ui;

import club.mercato.kernel.Answer;
import club.mercato.kernel.Money;
import club.mercato.kernel.Phrasebook;
import club.mercato.kernel.Refused;
import club.mercato.mandates.Ceilings;
import club.mercato.mandates.Mandate;
import club.mercato.mandates.MandateForm;
import club.mercato.parts.RefusalNote;
import club.mercato.parts.SumField;
import club.mercato.pipeline.TargetCard;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Says how far a negotiator may go: both ceilings, and what may be conceded one after the other. */
class MandateDialog extends Dialog {

    private static final List<String> CURRENCIES = List.of("EUR", "GBP", "USD", "CHF", "BRL", "SAR", "TRY");

    private final transient MandateScreens screens;
    private final transient Phrasebook phrases;
    private final transient TargetCard target;
    private final SumField guaranteed;
    private final SumField maximum;
    private final Select<String> currency = new Select<>();
    private final LadderFields ladder;
    private final TextArea note = new TextArea();
    private final Div refusal = new Div();
    private int seen;

    MandateDialog(MandateScreens screens, TargetCard target) {
        this.screens = screens;
        this.target = target;
        phrases = screens.viewer().phrases();
        guaranteed = new SumField("mandates.field.guaranteed", phrases);
        maximum = new SumField("mandates.field.maximum", phrases);
        ladder = new LadderFields(phrases);
        setWidth("720px");
        setMaxWidth("100%");
        setCloseOnOutsideClick(false);
        addClassName("mandate-dialog");
        setHeaderTitle(phrases.say("mandates.dialog.title", target.shownName()));
        currency.setLabel(phrases.say("mandates.field.currency"));
        currency.setItems(CURRENCIES);
        currency.setValue(CURRENCIES.getFirst());
        note.setLabel(phrases.say("mandates.field.note"));
        note.setMaxLength(MandateForm.LONGEST_NOTE);
        Div sums = new Div(guaranteed, maximum, currency);
        sums.addClassName("mandate-fields");
        Div fields = new Div(sums, ladder, note);
        fields.addClassName("form-fields");
        add(fields, refusal);
        Button give = new Button(phrases.say("mandates.dialog.act"), click -> give());
        give.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(phrases.say("parts.cancel"), click -> close()), give);
        screens.mandates().history(target.id()).stream().findFirst().ifPresent(this::fill);
        guaranteed.focus();
    }

    private void fill(Mandate latest) {
        seen = latest.number();
        if (!latest.stands()) {
            return;
        }
        String code = latest.ceilings().maximum().currency().getCurrencyCode();
        if (!CURRENCIES.contains(code)) {
            currency.setItems(List.of(code));
        }
        currency.setValue(code);
        guaranteed.show(latest.ceilings().guaranteed());
        maximum.show(latest.ceilings().maximum());
        ladder.show(latest.ladder());
        note.setValue(latest.note());
    }

    private void give() {
        refusal.removeAll();
        note.setInvalid(false);
        Currency unit = Currency.getInstance(currency.getValue());
        Optional<Money> sure = guaranteed.read(unit);
        Optional<Money> most = sure.flatMap(sum -> maximum.read(unit));
        Optional<List<Mandate.Step>> steps = most.flatMap(sum -> ladder.read(unit));
        if (sure.isEmpty() || most.isEmpty() || steps.isEmpty()) {
            return;
        }
        MandateForm form = new MandateForm(new Ceilings(sure.get(), most.get()), steps.get(), note.getValue());
        switch (screens.mandates().give(target.id(), seen, form)) {
            case Answer.Done<Mandate>(Mandate mandate) -> {
                close();
                screens.changed(target, "mandates.said.given");
            }
            case Answer.No<Mandate>(Refused refused) -> refused(refused);
        }
    }

    private void refused(Refused refused) {
        switch (refused.lacks().map(Refused.Datum::name).orElse("")) {
            case "maximum" -> {
                maximum.setErrorMessage(phrases.say(refused.why()));
                maximum.setInvalid(true);
                maximum.focus();
            }
            case "note" -> {
                note.setErrorMessage(phrases.say(refused.why()));
                note.setInvalid(true);
            }
            default -> {
                refusal.add(new RefusalNote(refused, phrases));
                // now he knows, so his next try is on top of theirs
                screens.mandates().history(target.id()).stream()
                        .findFirst()
                        .ifPresent(latest -> seen = latest.number());
            }
        }
    }
}
