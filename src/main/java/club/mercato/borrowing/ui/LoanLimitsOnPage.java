package club.mercato.borrowing.ui;

import club.mercato.bids.page.BidOnPage;
import club.mercato.bids.page.BidPanel;
import club.mercato.borrowing.LoanBook;
import club.mercato.borrowing.LoanCheck;
import club.mercato.kernel.Phrasebook;
import club.mercato.loans.LoanFinding;
import club.mercato.parts.Icon;
import club.mercato.rules.Rule;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The opened {@link LoanLimitsPanel}: each limit that stands in the way or is to be checked, with its rule. */
class LoanLimitsOnPage extends Section implements BidPanel.Panel {

    private final transient LoanBook book;
    private final transient Phrasebook phrases;
    private final Span mark = new Span();
    private final Div body = new Div();
    private @Nullable Optional<LoanCheck> shown;

    LoanLimitsOnPage(LoanBook book, Phrasebook phrases) {
        this.book = book;
        this.phrases = phrases;
        addClassNames("panel", "page-panel", "loan-limits");
        getElement().setAttribute("aria-label", phrases.say("borrowing.title"));
        add(new Header(new H2(phrases.say("borrowing.title")), mark), body);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void show(BidOnPage page) {
        Optional<LoanCheck> check =
                book.check(page.target(), page.bid().current().terms());
        if (check.equals(shown)) {
            return;
        }
        shown = check;
        setVisible(check.isPresent());
        check.ifPresent(this::draw);
    }

    private void draw(LoanCheck check) {
        mark.removeAll();
        body.removeAll();
        boolean judged = check.ground() == LoanCheck.Ground.JUDGED;
        boolean clear = judged && check.findings().isEmpty();
        String state = clear ? "IN_ORDER" : check.forbids() ? "MISSING" : "TO_CHECK";
        mark.setClassName("guard-mark " + state);
        mark.add(new Icon(clear ? "check" : "alert"), new Span(phrases.say("borrowing.mark." + state)));
        if (!judged) {
            body.add(new Paragraph(
                    phrases.say("borrowing.ground." + check.ground().name())));
            return;
        }
        if (clear) {
            body.add(new Paragraph(phrases.say("borrowing.clear")));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("loan-findings");
            check.findings().stream().map(this::line).forEach(list::add);
            body.add(list);
        }
        body.add(hint(phrases.say("borrowing.counted", check.counted())));
    }

    private ListItem line(LoanFinding finding) {
        Rule rule = finding.rule();
        Span says = new Span(phrases.say(finding.says()));
        if (finding.refuses()) {
            says.addClassName("forbids");
        }
        return new ListItem(
                says,
                hint(phrases.say(
                        "borrowing.rule",
                        rule.association(),
                        rule.reference().isEmpty() ? rule.id().value() : rule.reference(),
                        rule.confidence().name(),
                        phrases.fullDay(rule.verifiedOn()))));
    }

    private static Div hint(String text) {
        Div hint = new Div(text);
        hint.addClassName("hint");
        return hint;
    }
}
