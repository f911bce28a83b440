package club.mercato.approvals.ui;

import club.mercato.approvals.ApprovalPolicy;
import club.mercato.approvals.ApprovalPolicy.Band;
import club.mercato.approvals.Need;
import club.mercato.kernel.Phrasebook;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.function.Consumer;

/** One line of a policy while it is changed; the last one has no limits. */
class BandRow extends Div {

    private final BigDecimalField price = new BigDecimalField();
    private final BigDecimalField commitment = new BigDecimalField();
    private final Select<Integer> directors = new Select<>();
    private final Checkbox ofBoard = new Checkbox();
    private final boolean last;

    /** @param remove takes the line out; not offered for the last */
    BandRow(Phrasebook phrases, Band band, boolean last, Consumer<BandRow> remove) {
        this.last = last;
        addClassName("band-row");
        price.setLabel(phrases.say("approvals.policy.field.price"));
        commitment.setLabel(phrases.say("approvals.policy.field.commitment"));
        price.setLocale(phrases.locale());
        commitment.setLocale(phrases.locale());
        directors.setLabel(phrases.say("approvals.policy.field.directors"));
        directors.setItems(1, 2, 3);
        directors.setValue(band.need().directors());
        ofBoard.setLabel(phrases.say("approvals.policy.field.ofBoard"));
        ofBoard.setValue(band.need().ofBoard());
        if (last) {
            Div rest = new Div(phrases.say("approvals.policy.rest"));
            rest.addClassName("band-rest");
            add(rest, directors, ofBoard);
            return;
        }
        price.setValue(whole(band.upToPrice()));
        commitment.setValue(whole(band.upToCommitment()));
        NativeButton drop = new NativeButton(phrases.say("approvals.policy.drop"), click -> remove.accept(this));
        drop.addClassName("text-button");
        add(price, commitment, directors, ofBoard, drop);
    }

    private static BigDecimal whole(BigDecimal amount) {
        BigDecimal plain = amount.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    Band band() {
        Need need = new Need(directors.getValue(), ofBoard.getValue());
        return last
                ? new Band(ApprovalPolicy.NO_LIMIT, ApprovalPolicy.NO_LIMIT, need)
                : new Band(given(price), given(commitment), need);
    }

    /** What is missing is less than nothing, which the house's rules then name by its line. */
    private static BigDecimal given(BigDecimalField field) {
        return Objects.requireNonNullElse(field.getValue(), BigDecimal.ONE.negate());
    }
}
