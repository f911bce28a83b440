package club.mercato.approvals;

import club.mercato.approvals.ApprovalPolicy.Band;
import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What must hold of a policy: its lines climb, more money never needs fewer directors, and none is above them all. */
final class PolicyRules {

    static final int MOST_BANDS = 10;
    static final int MOST_DIRECTORS = 3;
    static final int LONGEST_REASON = 500;

    private PolicyRules() {}

    static Optional<Refused> refusal(List<Band> bands, String why) {
        if (why.isBlank() || why.strip().length() > LONGEST_REASON) {
            return no("why", "approvals.refused.policyReason", new Word.Count(LONGEST_REASON));
        }
        if (bands.isEmpty() || bands.size() > MOST_BANDS) {
            return no("bands", "approvals.refused.policyLines", new Word.Count(MOST_BANDS));
        }
        Band last = bands.getLast();
        if (last.upToPrice().compareTo(ApprovalPolicy.NO_LIMIT) != 0
                || last.upToCommitment().compareTo(ApprovalPolicy.NO_LIMIT) != 0) {
            return no("bands", "approvals.refused.policyOpenEnd");
        }
        for (int at = 0; at < bands.size(); at++) {
            Optional<Refused> refused = line(bands, at);
            if (refused.isPresent()) {
                return refused;
            }
        }
        return Optional.empty();
    }

    private static Optional<Refused> line(List<Band> bands, int at) {
        Band band = bands.get(at);
        Word number = new Word.Count(at + 1);
        if (band.need().directors() < 1 || band.need().directors() > MOST_DIRECTORS) {
            return no("bands", "approvals.refused.policyDirectors", number, new Word.Count(MOST_DIRECTORS));
        }
        if (!isAmount(band.upToPrice()) || !isAmount(band.upToCommitment())) {
            return no("bands", "approvals.refused.policyAmount", number);
        }
        if (at == 0) {
            return Optional.empty();
        }
        Band before = bands.get(at - 1);
        boolean climbs = band.upToPrice().compareTo(before.upToPrice()) > 0
                && band.upToCommitment().compareTo(before.upToCommitment()) > 0;
        boolean fewer = band.need().directors() < before.need().directors()
                || (before.need().ofBoard() && !band.need().ofBoard());
        if (!climbs) {
            return no("bands", "approvals.refused.policyClimbs", number);
        }
        return fewer ? no("bands", "approvals.refused.policyFewer", number) : Optional.empty();
    }

    private static boolean isAmount(BigDecimal amount) {
        return amount.signum() >= 0
                && amount.compareTo(ApprovalPolicy.NO_LIMIT) <= 0
                && amount.stripTrailingZeros().scale() <= 2;
    }

    private static Optional<Refused> no(String field, String key, Word... words) {
        return Optional.of(Refused.lacking(new Refused.Datum(field), Sentence.of(key, words)));
    }
}
