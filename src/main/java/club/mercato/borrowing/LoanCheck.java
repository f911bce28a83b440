package club.mercato.borrowing;

import club.mercato.loans.LoanFinding;
import java.util.List;

/**
 * What the limits say to a loan.
 *
 * @param findings limits that it would break or that are to be checked, those that forbid it first
 * @param counted  other loans to us that were counted: those agreed here
 * @param ground   what stood in the way of a judgement
 */
public record LoanCheck(List<LoanFinding> findings, int counted, Ground ground) {

    public LoanCheck {
        findings = List.copyOf(findings);
    }

    static LoanCheck without(Ground ground) {
        return new LoanCheck(List.of(), 0, ground);
    }

    /** Whether it could be judged. */
    public enum Ground {
        JUDGED,
        /** The own club, or its association, is not entered. */
        OWN_UNKNOWN,
        /** The lender, or its association, is not entered. */
        LENDER_UNKNOWN
    }

    /** Whether a limit that is sure forbids it. */
    public boolean forbids() {
        return findings.stream().anyMatch(LoanFinding::refuses);
    }
}
