package club.mercato.approvals.ui;

import club.mercato.approvals.ApprovalPolicy;
import club.mercato.approvals.ApprovalPolicy.Band;
import club.mercato.kernel.Phrasebook;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The lines of a policy, to be read. */
class BandTable extends NativeTable {

    private final transient Phrasebook phrases;

    BandTable(Phrasebook phrases, ApprovalPolicy policy) {
        this.phrases = phrases;
        addClassName("band-table");
        getElement().setAttribute("aria-label", phrases.say("approvals.policy.number", policy.number()));
        NativeTableRow head = getHead().addRow();
        Stream.of("price", "commitment", "need").forEach(column -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(phrases.say("approvals.policy." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        List<Band> bands = policy.bands();
        for (int at = 0; at < bands.size(); at++) {
            Band band = bands.get(at);
            NativeTableRow row = getBody().addRow();
            row.addDataCell()
                    .setText(amount(
                            band.upToPrice(), at == 0 ? null : bands.get(at - 1).upToPrice()));
            row.addDataCell()
                    .setText(amount(
                            band.upToCommitment(),
                            at == 0 ? null : bands.get(at - 1).upToCommitment()));
            row.addDataCell().setText(phrases.say(band.need().words()));
        }
    }

    /** "up to 30.0m", "above 30.0m" in the last line. */
    private String amount(BigDecimal upTo, @Nullable BigDecimal before) {
        if (upTo.compareTo(ApprovalPolicy.NO_LIMIT) < 0) {
            return phrases.say("approvals.policy.upTo", phrases.inMillions(upTo));
        }
        return before == null
                ? phrases.say("approvals.policy.any")
                : phrases.say("approvals.policy.above", phrases.inMillions(before));
    }
}
