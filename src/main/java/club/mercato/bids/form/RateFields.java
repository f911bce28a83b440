package club.mercato.bids.form;

import club.mercato.terms.Denomination.Rate;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** At which rate an offer in another currency is counted, and who set it when: whoever types another one sets it. */
class RateFields extends Div {

    private final transient FormGround ground;
    private final DecimalField rate;
    private final Span set = new Span();
    private transient @Nullable Rate stood;
    private transient @Nullable Rate mine;

    RateFields(FormGround ground, Watch watch) {
        this.ground = ground;
        rate = watch.on(new DecimalField("", ground.phrases()));
        rate.addValueChangeListener(typed -> saySetter());
        set.addClassName("hint");
        addClassNames("terms-row", "rate-fields");
        add(rate, set);
    }

    DecimalField field() {
        return rate;
    }

    void show(@Nullable Rate now) {
        stood = now;
        mine = null;
        rate.show(now == null ? null : now.rate());
        saySetter();
    }

    void fit(Currency currency) {
        setVisible(!currency.equals(ground.own()));
        rate.setLabel(
                ground.say("rate", currency.getCurrencyCode(), ground.own().getCurrencyCode()));
    }

    /** One that nobody changed stays as it was set. */
    @Nullable
    Rate rate() {
        BigDecimal typed = rate.number();
        if (typed == null) {
            return null;
        }
        Rate known = is(stood, typed) ? stood : mine;
        if (!is(known, typed)) {
            known = new Rate(typed, ground.typist(), ground.now().get());
            mine = known;
        }
        return known;
    }

    private static boolean is(@Nullable Rate rate, BigDecimal typed) {
        return rate != null && rate.rate().compareTo(typed) == 0;
    }

    private void saySetter() {
        Rate now = rate();
        set.setText(
                now == null
                        ? ""
                        : ground.say(
                                "rate.set",
                                ground.names().apply(now.setBy()),
                                ground.phrases().moment(now.setAt())));
    }
}
