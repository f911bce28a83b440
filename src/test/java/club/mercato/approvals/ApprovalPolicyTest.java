package club.mercato.approvals;

import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.approvals.ApprovalPolicy.Band;
import club.mercato.approvals.Quorum.Approver;
import club.mercato.kernel.Phrasebook;
import club.mercato.kernel.Refused;
import club.mercato.staff.StaffId;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many directors an offer needs, and when enough have approved. */
class ApprovalPolicyTest {

    private static final ApprovalPolicy AS_THE_HOUSE_COMES = new ApprovalPolicy(
            1, List.of(band(5, 15, 1, false), band(30, 60, 2, false), open(2, true)), "", Optional.empty());

    private static final StaffId A = new StaffId(UUID.randomUUID());
    private static final StaffId B = new StaffId(UUID.randomUUID());
    private static final StaffId C = new StaffId(UUID.randomUUID());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        0            | 0            | One director
        5000000      | 15000000     | One director
        5000000.01   | 5000000.01   | Two directors
        0            | 15000000.01  | Two directors
        30000000     | 60000000     | Two directors
        30000000.01  | 30000000.01  | Two directors, one of the board
        0            | 60000000.01  | Two directors, one of the board
        250000000    | 600000000    | Two directors, one of the board
        """)
    void theLargerOfPriceAndCommitmentSaysWhoHasToAgree(BigDecimal price, BigDecimal commitment, String need) {
        Band band = AS_THE_HOUSE_COMES.bands().get(AS_THE_HOUSE_COMES.bandFor(price, commitment));

        assertThat(new Phrasebook(Locale.ENGLISH, ZoneOffset.UTC)
                        .say(band.need().words()))
                .isEqualTo(need);
    }

    @Test
    void oneIsEnoughWhereOneIsNeeded() {
        assertThat(Quorum.of(new Need(1, false), List.of())).isEmpty();
        assertThat(quorum(new Need(1, false), plain(A))).contains(List.of(A));
    }

    @Test
    void theSamePersonTwiceIsNotTwo() {
        assertThat(quorum(new Need(2, false), plain(A), plain(A))).isEmpty();
        assertThat(quorum(new Need(2, false), plain(A), plain(B))).contains(List.of(A, B));
    }

    @Test
    void withoutTheBoardTwoAreNotEnough() {
        Need need = new Need(2, true);

        assertThat(quorum(need, plain(A), plain(B))).isEmpty();
        assertThat(Quorum.of(need, List.of(plain(A), plain(B), ofBoard(C))).flatMap(Quorum::board))
                .contains(C);
        assertThat(quorum(need, ofBoard(A))).isEmpty();
        assertThat(quorum(need, ofBoard(A), plain(B))).contains(List.of(A, B));
    }

    @Test
    void aPolicyClimbsAndEndsOpen() {
        assertThat(refusal(AS_THE_HOUSE_COMES.bands())).isEmpty();
        assertThat(refusal(List.of())).isEqualTo("approvals.refused.policyLines");
        assertThat(refusal(List.of(band(5, 15, 1, false)))).isEqualTo("approvals.refused.policyOpenEnd");
        assertThat(refusal(List.of(band(5, 15, 1, false), band(5, 60, 2, false), open(2, true))))
                .isEqualTo("approvals.refused.policyClimbs");
        assertThat(refusal(List.of(band(5, 15, 2, false), open(1, false)))).isEqualTo("approvals.refused.policyFewer");
        assertThat(refusal(List.of(band(5, 15, 1, true), open(2, false)))).isEqualTo("approvals.refused.policyFewer");
        assertThat(refusal(List.of(open(0, false)))).isEqualTo("approvals.refused.policyDirectors");
        assertThat(refusal(List.of(open(4, false)))).isEqualTo("approvals.refused.policyDirectors");
    }

    @Test
    void aChangeOfPolicyNeedsAReason() {
        assertThat(PolicyRules.refusal(AS_THE_HOUSE_COMES.bands(), " ").map(Refused::why))
                .hasValueSatisfying(why -> assertThat(why.key()).isEqualTo("approvals.refused.policyReason"));
    }

    private static Optional<List<StaffId>> quorum(Need need, Approver... approvers) {
        return Quorum.of(need, Arrays.asList(approvers)).map(Quorum::directors);
    }

    private static Approver plain(StaffId who) {
        return new Approver(who, false);
    }

    private static Approver ofBoard(StaffId who) {
        return new Approver(who, true);
    }

    private static String refusal(List<Band> bands) {
        return PolicyRules.refusal(bands, "Because")
                .map(refused -> refused.why().key())
                .orElse("");
    }

    private static Band band(long price, long commitment, int directors, boolean ofBoard) {
        return new Band(
                BigDecimal.valueOf(price * 1_000_000),
                BigDecimal.valueOf(commitment * 1_000_000),
                new Need(directors, ofBoard));
    }

    private static Band open(int directors, boolean ofBoard) {
        return new Band(ApprovalPolicy.NO_LIMIT, ApprovalPolicy.NO_LIMIT, new Need(directors, ofBoard));
    }
}
