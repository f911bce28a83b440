package club.mercato.bids.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.bids.BidDesk;
import club.mercato.bids.BidFile;
import club.mercato.bids.Offered;
import club.mercato.contacts.Told;
import club.mercato.staff.Role;
import club.mercato.terms.Denomination.Rate;
import club.mercato.terms.Terms;
import club.mercato.terms.form.TermsForm;
import club.mercato.testing.ScreenTest;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The figures of a bid on its page. */
@Import(Told.class)
class FiguresOnPageTest extends ScreenTest {

    @Autowired
    private Told told;

    @Autowired
    private BidDesk bids;

    @Test
    void eachFigureIsARowWithItsSumToTheCent() {
        open("All Figures", Offered.withAddOn(40_000_000, 6_000_000));

        assertThat(_find(Section.class).stream()
                        .map(section -> section.getElement().getAttribute("aria-label"))
                        .toList())
                .contains("Terms", "Figures", "Versions");
        assertThat(rows())
                .extracting(cells -> cells.getFirst())
                .containsExactly(
                        "Guaranteed",
                        "Expected",
                        "Maximum",
                        "Total commitment",
                        "Amortisation per season",
                        "Squad cost ratio");
        assertThat(rows().stream().limit(3).map(cells -> cells.get(1)).toList())
                .containsExactly("40,000,000.00", "43,000,000.00", "46,000,000.00");
        // 40 million over 36 months, twelve of them
        assertThat(rows().get(4).get(1)).isEqualTo("13,333,333.33");
        assertThat(_find(Svg.class)).hasSize(2);
    }

    @Test
    void aForeignOfferIsInItsOwnCurrencyToo() {
        Currency pounds = Currency.getInstance("GBP");
        Rate rate = new Rate(new BigDecimal("1.2"), told.recruiter().id(), Instant.EPOCH);
        open(
                "Pounds And Euros",
                TermsForm.of(Offered.fee(10_000_000)).in(pounds, rate).terms().orElseThrow());

        assertThat(rows().getFirst()).contains("12,000,000.00", "10,000,000.00");
        assertThat(rows().get(3)).contains("12,000,000.00").doesNotContain("10,000,000.00");
    }

    @Test
    void withoutABaselineTheRatioSaysSoAndWhereItIsEntered() {
        open("No Baseline", Offered.fee(10_000_000));

        assertThat(rows().getLast()).contains("No baseline entered");
        assertThat(_find(_get(FigureTable.class), Anchor.class))
                .singleElement()
                .extracting(Anchor::getHref)
                .isEqualTo("budget");
    }

    private void open(String player, Terms terms) {
        BidFile bid = told.as(
                told.recruiter(),
                () -> bids.prepare(told.approached(player, "Olympique Offer").id(), terms)
                        .orElseThrow());
        signIn(Role.RECRUITER);
        UI.getCurrent().navigate("bids/" + bid.id().value());
    }

    private static List<List<String>> rows() {
        return _find(_get(FigureTable.class).getBody(), NativeTableRow.class).stream()
                .map(row -> row.getChildren()
                        .map(cell -> cell.getElement().getTextRecursively())
                        .toList())
                .toList();
    }
}
