package club.mercato.budget.ui;

import club.mercato.kernel.Money;
import club.mercato.kernel.Phrasebook;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;

/** Sums in millions to one decimal, the currency and the unit being named once beside them: "46.0". */
record Millions(Phrasebook phrases) {

    private static final int MILLION = 6;

    String of(Money sum) {
        return tenths(sum.amount().movePointLeft(MILLION));
    }

    /** "–" where there is nothing. */
    String orDash(Money sum) {
        return sum.isZero() ? phrases.say("budget.nothing") : of(sum);
    }

    /** "+9.0": what comes on top; "–" where there is nothing. */
    String plus(Money sum) {
        return sum.isZero() ? phrases.say("budget.nothing") : phrases.say("budget.plus", of(sum));
    }

    /** "68.6", of a percentage. */
    String tenths(BigDecimal number) {
        NumberFormat written = NumberFormat.getNumberInstance(phrases.locale());
        written.setMinimumFractionDigits(1);
        written.setMaximumFractionDigits(1);
        return written.format(number.setScale(1, RoundingMode.HALF_UP));
    }
}
