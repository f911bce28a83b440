package club.mercato.bids.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.bids.BidDesk;
import club.mercato.bids.BidFile;
import club.mercato.bids.Offered;
import club.mercato.contacts.Told;
import club.mercato.kernel.Money;
import club.mercato.parts.RefusalNote;
import club.mercato.pipeline.TargetCard;
import club.mercato.staff.Role;
import club.mercato.testing.ScreenTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A change of terms is a new version, and nobody's is lost. */
@Import(Told.class)
class ChangeTermsTest extends ScreenTest {

    @Autowired
    private Told told;

    @Autowired
    private BidDesk bids;

    @Test
    void aChangeIsTheNextVersionAndSaysInOneLineWhatChanged() {
        BidFile bid = drafted(told.approached("Changed Once", "Olympique Offer"));
        signIn(Role.RECRUITER);
        UI.getCurrent().navigate("bids/" + bid.id().value());
        _click(button("Change terms"));
        assertThat(fee().getValue()).isEqualTo("4,000,000");

        fee().setValue("5m");
        _click(button("Save as version 2"));

        List<String> versions = _find(VersionRow.class).stream()
                .map(row -> row.getElement().getTextRecursively())
                .toList();
        assertThat(versions).hasSize(2);
        assertThat(versions.getFirst())
                .contains("v2", "current", "Recruiter Testa", "Fixed fee: EUR 4,000,000.00 → EUR 5,000,000.00");
        assertThat(versions.getLast()).contains("v1", "First version: EUR 4,000,000.00 guaranteed", "All its terms");
    }

    @Test
    void whoeverWasOvertakenSeesBothSidesAndKeepsWhatHeTyped() {
        BidFile bid = drafted(told.approached("Overtaken Twice", "Olympique Offer"));
        open(bid);
        _get(IntegerField.class, spec -> spec.withLabel("Contract years")).setValue(5);
        told.as(
                told.manager(),
                () -> bids.change(bid.id(), 1, Offered.fee(6_000_000)).orElseThrow());

        _click(button("Save as version 2"));

        assertThat(_get(RefusalNote.class).getElement().getTextRecursively())
                .isEqualTo("Manager Testa wrote version 2 meanwhile; you were at version 1.");
        assertThat(_find(ListItem.class).stream()
                        .map(line -> line.getElement().getTextRecursively())
                        .toList())
                .contains("Fixed fee: EUR 4,000,000.00 → EUR 6,000,000.00", "Contract: 3 years → 5 years");
        _click(button("Save as version 3"));

        BidFile now = told.as(told.recruiter(), () -> bids.find(bid.id()).orElseThrow());
        assertThat(now.versions()).hasSize(3);
        assertThat(now.current().terms().fee()).isEqualTo(Money.of(4_000_000, "EUR"));
    }

    @Test
    void theirTermsCanBeTakenInstead() {
        BidFile bid = drafted(told.approached("Theirs Taken", "Olympique Offer"));
        open(bid);
        fee().setValue("5m");
        told.as(
                told.manager(),
                () -> bids.change(bid.id(), 1, Offered.fee(6_000_000)).orElseThrow());
        _click(button("Save as version 2"));

        _click(button("Take theirs"));

        assertThat(fee().getValue()).isEqualTo("6,000,000");
        assertThat(_find(RefusalNote.class)).isEmpty();
    }

    @Test
    void whatIsOverKeepsItsTerms() {
        BidFile bid = drafted(told.approached("Taken Back", "Olympique Offer"));
        told.as(
                told.recruiter(),
                () -> bids.withdraw(bid.id(), "They sold him elsewhere.").orElseThrow());

        open(bid);

        assertThat(_find(BidView.class)).hasSize(1);
        assertThat(_find(NativeButton.class, spec -> spec.withText("Change terms")))
                .isEmpty();
    }

    private BidFile drafted(TargetCard target) {
        return told.as(
                told.recruiter(),
                () -> bids.prepare(target.id(), Offered.fee(4_000_000)).orElseThrow());
    }

    private void open(BidFile bid) {
        signIn(Role.RECRUITER);
        UI.getCurrent().navigate("bids/" + bid.id().value() + "/terms");
    }

    private static TextField fee() {
        return _get(TextField.class, spec -> spec.withLabel("Fixed fee"));
    }

    private static NativeButton button(String text) {
        return _get(NativeButton.class, spec -> spec.withText(text));
    }
}
