package club.mercato.bids.form;

import club.mercato.terms.Kind;
import club.mercato.terms.form.ContractForm;
import club.mercato.terms.form.TermsForm;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** What the player and the agents get beside his wage, and a contract that is not of whole years. */
class PlayerSideFields extends Fold implements TermsSection {

    private static final int MOST_MONTHS = 11;

    private final transient FormGround ground;
    private final transient Watch watch;
    private final AmountField signingOn;
    private final AmountField agentForClub;
    private final AmountField agentForPlayer;
    private final IntegerField months = new IntegerField();
    private final DayField until;
    private final Select<Currency> paidIn = new Select<>();
    private final Div length;

    PlayerSideFields(FormGround ground, Watch watch) {
        this(ground, watch, new Div());
    }

    private PlayerSideFields(FormGround ground, Watch watch, Div rows) {
        super(ground.say("playerSide"), rows);
        this.ground = ground;
        this.watch = watch;
        signingOn = amount("signingOn");
        agentForClub = amount("agentForClub");
        agentForPlayer = amount("agentForPlayer");
        agentForPlayer.setHelperText(ground.say("agentForPlayer.help"));
        months.setLabel(ground.say("months"));
        months.setMin(0);
        months.setMax(MOST_MONTHS);
        months.setManualValidation(true);
        months.setStepButtonsVisible(true);
        months.setValueChangeMode(ValueChangeMode.EAGER);
        watch.on(months);
        until = watch.on(new DayField(ground.say("until"), ground.phrases()));
        paidIn.setLabel(ground.say("paidIn"));
        paidIn.setItemLabelGenerator(one -> one == null ? "" : one.getCurrencyCode());
        paidIn.setItems(List.of(ground.own()));
        paidIn.setValue(ground.own());
        watch.on(paidIn);
        length = row(months, until);
        rows.addClassName("fold-rows");
        rows.add(row(signingOn, agentForClub, agentForPlayer), length, row(paidIn));
    }

    private AmountField amount(String name) {
        return watch.on(new AmountField(ground.say(name), ground.phrases(), ground.own()));
    }

    @Override
    public Fold component() {
        return this;
    }

    @Override
    public void show(TermsForm form) {
        ContractForm contract = form.contract();
        offer(form.currency(), contract.currency());
        signingOn.show(contract.signingOnFee());
        agentForClub.show(contract.agentForClub());
        agentForPlayer.show(contract.agentForPlayer());
        months.setValue(contract.months());
        until.setValue(contract.until());
    }

    @Override
    public TermsForm write(TermsForm form) {
        ContractForm before = form.contract();
        boolean mayLast = form.kind() != Kind.LOAN;
        return form.with(new ContractForm(
                paidIn.getValue(),
                mayLast ? before.years() : null,
                mayLast ? months.getValue() : null,
                mayLast ? until.getValue() : null,
                before.yearlyWage(),
                signingOn.number(),
                agentForClub.number(),
                agentForPlayer.number()));
    }

    @Override
    public void fit(TermsForm form) {
        Currency paid = form.contract().currency();
        boolean known = paid.equals(form.currency()) || paid.equals(ground.own());
        watch.quietly(() -> offer(form.currency(), known ? paid : ground.own()));
        List.of(signingOn, agentForClub, agentForPlayer).forEach(field -> field.in(paidIn.getValue()));
        length.setVisible(form.kind() != Kind.LOAN);
        long said = List.of(signingOn, agentForClub, agentForPlayer).stream()
                .filter(field -> !field.isEmpty())
                .count();
        says(said == 0 ? ground.say("playerSide.none") : ground.say("playerSide.number", said));
    }

    private void offer(Currency offered, Currency chosen) {
        Set<Currency> either = new LinkedHashSet<>(Arrays.asList(ground.own(), offered));
        if (!either.equals(
                new LinkedHashSet<>(paidIn.getListDataView().getItems().toList()))) {
            paidIn.setItems(either);
        }
        paidIn.setValue(chosen);
        paidIn.getParent().ifPresent(row -> row.setVisible(either.size() > 1));
    }

    @Override
    public void fields(BiConsumer<String, HasValidation> to) {
        to.accept("contract.signingOnFee", signingOn);
        to.accept("contract.until", until);
        to.accept("agentFees.forClub", agentForClub);
        to.accept("agentFees.forPlayer", agentForPlayer);
    }
}
