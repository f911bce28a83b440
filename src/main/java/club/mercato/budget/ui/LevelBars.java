package club.mercato.budget.ui;

import club.mercato.budget.BudgetSheet;
import club.mercato.budget.Levels;
import club.mercato.kernel.Money;
import club.mercato.kernel.Phrasebook;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.util.function.Function;

/** What is taken of a budget and what is free, a bar for each level; all bars have one scale. */
final class LevelBars extends Div {

    private static final int TALL = 26;
    private static final int WORDS = 18;
    private static final int PADDING = 10;

    /** In percent: a narrower part says its sum in the table alone, and one that is not much wider does on a phone. */
    private static final BigDecimal ROOM = BigDecimal.valueOf(6);

    private static final BigDecimal ROOM_ON_A_PHONE = BigDecimal.valueOf(12);

    private final transient BudgetSheet sheet;
    private final transient Phrasebook phrases;
    private final transient Millions millions;
    private final transient Money most;
    private final transient Scale scale;

    LevelBars(BudgetSheet sheet, Phrasebook phrases) {
        this.sheet = sheet;
        this.phrases = phrases;
        this.millions = new Millions(phrases);
        Money taken = sheet.taken().sums().maximum();
        this.most = sheet.whole().filter(whole -> whole.compareTo(taken) > 0).orElse(taken);
        this.scale = Scale.upTo(most);
        addClassName("level-bars");
        UnorderedList bars = new UnorderedList(
                bar("guaranteed", Levels::guaranteed),
                bar("expected", Levels::expected),
                bar("maximum", Levels::maximum));
        add(bars, axis());
    }

    private ListItem bar(String level, Function<Levels, Money> of) {
        Span name = new Span(phrases.say("budget.level." + level));
        name.addClassName("level-name");
        Span said = new Span(said(of));
        said.addClassName("visually-hidden");
        return new ListItem(name, drawn(of).svg(), said);
    }

    private Drawing drawn(Function<Levels, Money> of) {
        Drawing drawing = new Drawing(TALL);
        sheet.whole().ifPresent(whole -> drawing.bar("part-free", BigDecimal.ZERO, 0, scale.at(whole), TALL));
        BigDecimal at = BigDecimal.ZERO;
        at = part(drawing, "committed", at, of.apply(sheet.committedBurden().sums()));
        at = part(drawing, "pending", at, of.apply(sheet.pendingBurden().sums()));
        BigDecimal end = part(drawing, "reserved", at, of.apply(sheet.reserved().sums()));
        sheet.whole().ifPresent(whole -> rest(drawing, end, scale.at(whole), of));
        return drawing;
    }

    private BigDecimal part(Drawing drawing, String name, BigDecimal at, Money sum) {
        BigDecimal width = scale.at(sum);
        drawing.bar("part-" + name, at, 0, width, TALL);
        if (width.compareTo(ROOM) >= 0) {
            drawing.words(tight("in-" + name, width), at, PADDING, WORDS, Drawing.Anchor.START, millions.of(sum));
        }
        return at.add(width);
    }

    /** What is free, or where the budget ends within what is taken. */
    private void rest(Drawing drawing, BigDecimal taken, BigDecimal whole, Function<Levels, Money> of) {
        if (whole.compareTo(taken) < 0) {
            drawing.line("limit-line", whole, 0, whole, TALL);
        } else if (whole.subtract(taken).compareTo(ROOM) >= 0) {
            String free = sheet.free().map(of).map(millions::of).orElse("");
            drawing.words(tight("in-free", whole.subtract(taken)), whole, -PADDING, WORDS, Drawing.Anchor.END, free);
        }
    }

    private static String tight(String name, BigDecimal width) {
        return width.compareTo(ROOM_ON_A_PHONE) < 0 ? name + " tight" : name;
    }

    private Div axis() {
        Span unit = new Span(phrases.say("budget.unit", sheet.own().getCurrencyCode()));
        Div axis = new Div(new Span("0"), unit, new Span(millions.of(most)));
        axis.addClassName("level-axis");
        axis.getElement().setAttribute("aria-hidden", "true");
        return axis;
    }

    /** The bar for whoever reads rather than looks. */
    private String said(Function<Levels, Money> of) {
        return phrases.say(
                "budget.bar",
                millions.of(of.apply(sheet.committedBurden().sums())),
                millions.of(of.apply(sheet.pendingBurden().sums())),
                millions.of(of.apply(sheet.reserved().sums())),
                sheet.free().map(of).map(millions::of).orElse(phrases.say("budget.nothing")));
    }
}
