package club.mercato.approvals;

import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.approvals.RandomPeople.Tally;
import club.mercato.bids.BidDesk;
import club.mercato.bids.BidFile;
import club.mercato.bids.ReplyForm;
import club.mercato.bids.SentForm;
import club.mercato.kernel.Answer;
import club.mercato.pipeline.TargetId;
import club.mercato.staff.Role;
import club.mercato.staff.StaffMember;
import club.mercato.staff.TestStaff;
import club.mercato.terms.Terms;
import club.mercato.testing.OnH2;
import club.mercato.testing.OnPostgres;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Random people do random things to bids, and none is ever sent without valid decisions of enough different, uninvolved
 * directors on exactly that version: ten thousand negotiations in memory, and a share of them in both databases, where
 * plain SQL counts again.
 */
class RandomApprovalsTest {

    private static final long SEED = 20260709;

    @Test
    void tenThousandNegotiationsSendNothingThatWasNotApproved() {
        StaffMember vera = TestStaff.stranger("vera", ZoneOffset.UTC, Role.DIRECTOR);
        List<StaffMember> staff = List.of(
                TestStaff.stranger("ida", ZoneOffset.UTC, Role.RECRUITER),
                TestStaff.stranger("manu", ZoneOffset.UTC, Role.MANAGER),
                TestStaff.stranger("dario", ZoneOffset.UTC, Role.RECRUITER, Role.DIRECTOR),
                TestStaff.stranger("mara", ZoneOffset.UTC, Role.MANAGER, Role.DIRECTOR),
                TestStaff.stranger("dora", ZoneOffset.UTC, Role.DIRECTOR),
                vera);
        Tally tally = new Tally();

        for (int sequence = 0; sequence < 10_000; sequence++) {
            new RandomPeople(SEED + sequence, new ApprovalsInMemory(staff, vera.id()), vera.id(), tally).act(25);
        }

        assertThat(tally.sent).as("sent").isGreaterThan(2_000);
        assertThat(tally.voided).as("voided").isGreaterThan(2_000);
        assertThat(tally.ownRefused).as("own decisions refused").isGreaterThan(2_000);
    }

    @Nested
    @OnH2
    class H2 extends Stored {}

    @Nested
    @OnPostgres
    class Postgres extends Stored {}

    abstract static class Stored implements Negotiation {

        private static final int SEQUENCES = 40;

        /** Sent versions that lack what they need, by what the tables say and no constraint. */
        private static final String UNAPPROVED = """
            select count(*) from bid_sending sent
                join bid_version v on v.bid_id = sent.bid_id and v.version_no = sent.version_no
                join bid_submission s on s.id = sent.submission_id
            where s.version_no <> v.version_no or s.digest <> v.digest
                or s.directors > (
                    select count(distinct d.decided_by) from bid_decision d
                    where d.submission_id = s.id and d.kind = 'APPROVED' and d.digest = v.digest
                        and exists (select 1 from account_role r
                            where r.account_id = d.voice_of and r.role = 'DIRECTOR')
                        and not exists (select 1 from bid_version w
                            where w.bid_id = d.bid_id and w.version_no <= v.version_no
                                and w.drafted_by in (d.decided_by, d.voice_of))
                        and not exists (select 1 from bid_submission w
                            where w.bid_id = d.bid_id and w.version_no <= v.version_no
                                and w.sent_by in (d.decided_by, d.voice_of)))
                or (v.maximum > 30000000 and not exists (
                    select 1 from bid_decision d join account a on a.id = d.decided_by and a.of_board
                    where d.submission_id = s.id and d.kind = 'APPROVED'))\
            """;

        @Autowired
        private AutowireCapableBeanFactory beans;

        @Autowired
        private BidDesk bids;

        @Autowired
        private ApprovalRoom room;

        @Autowired
        private JdbcClient sql;

        private Boardroom board = new Boardroom();
        private Optional<TargetId> target = Optional.empty();

        @Test
        void nothingIsSentThatWasNotApprovedByWhatTheTablesSay() {
            board = beans.createBean(Boardroom.class);
            Tally tally = new Tally();

            for (int sequence = 0; sequence < SEQUENCES; sequence++) {
                target = Optional.of(board.target("Random").id());
                new RandomPeople(SEED + sequence, this, board.staff("Vera").id(), tally).act(25);
            }

            assertThat(tally.sent).as("sent").isGreaterThan(SEQUENCES / 4);
            assertThat(sql.sql(UNAPPROVED).query(Integer.class).single()).isZero();
        }

        @Override
        public List<StaffMember> staff() {
            return Stream.of("Ida", "Manu", "Dario", "Dora", "Vera")
                    .map(board::staff)
                    .toList();
        }

        @Override
        public Answer<?> prepare(StaffMember who, Terms terms) {
            return board.as(who, () -> bids.prepare(target.orElseThrow(), terms));
        }

        @Override
        public Answer<?> change(StaffMember who, BidFile bid, Terms terms) {
            return board.as(who, () -> bids.change(bid.id(), bid.current().no(), terms));
        }

        @Override
        public Answer<?> send(StaffMember who, BidFile bid) {
            return board.as(who, () -> room.send(bid.id(), bid.current().no()));
        }

        @Override
        public Answer<?> decide(StaffMember who, BidFile bid, DecisionKind kind) {
            return board.decide(who, bid, kind, "Because");
        }

        @Override
        public Answer<?> recordSent(StaffMember who, BidFile bid, SentForm form) {
            return board.as(who, () -> bids.recordSent(bid.id(), bid.current().no(), form));
        }

        @Override
        public Answer<?> recordReply(StaffMember who, BidFile bid, ReplyForm form) {
            return board.as(who, () -> bids.recordReply(bid.id(), bid.current().no(), form));
        }

        @Override
        public Answer<?> withdraw(StaffMember who, BidFile bid) {
            return board.as(who, () -> bids.withdraw(bid.id(), "Because"));
        }

        @Override
        public Optional<BidFile> running() {
            return board.as("Ida", () -> bids.running(target.orElseThrow()));
        }
    }
}
