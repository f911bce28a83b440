package club.mercato.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import club.mercato.bids.BidFile;
import club.mercato.bids.Offered;
import club.mercato.staff.StaffMember;
import club.mercato.testing.OnH2;
import club.mercato.testing.OnPostgres;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whoever reaches past the house into the database cannot make a bid approved that is not: four eyes, exactly one version
 * and enough different directors are what the tables hold, not only what the services ask for.
 */
class DirectSqlTest {

    @Nested
    @OnH2
    class H2 extends Rules {}

    @Nested
    @OnPostgres
    class Postgres extends Rules {}

    abstract static class Rules {

        private static final long SMALL = 4_000_000;
        private static final long MIDDLE = 20_000_000;
        private static final long LARGE = 40_000_000;
        private static final int NEVER = Integer.MAX_VALUE;

        @Autowired
        private AutowireCapableBeanFactory beans;

        @Autowired
        private JdbcClient sql;

        private Boardroom board = new Boardroom();

        @BeforeEach
        void meet() {
            board = beans.createBean(Boardroom.class);
        }

        @Test
        void anAuthorsDecisionIsRefused() {
            BidFile bid = board.submitted("Author Decides", SMALL);
            refused(() -> decide(bid, "Ida", 1), "decider_is_no_author");
            refused(() -> decide(bid, "Enzo", 1), "decider_is_no_author");
            refused(() -> decide(bid, "Ida", NEVER), "bid_person");
            refused(() -> decide(bid, "Enzo", NEVER), "bid_person");
        }

        @Test
        void anAuthorIsNotMadeToHaveNeverBeenOne() {
            BidFile bid = board.submitted("Author Forgotten", SMALL);

            refused(() -> authorSince(bid, "Ida", NEVER), "drafted_as_author");
            refused(() -> authorSince(bid, "Enzo", NEVER), "submitted_as_author");
            refused(() -> remove("bid_person", bid), "");
        }

        @Test
        void whoeverDecidedIsNotMadeAnAuthorOfIt() {
            BidFile bid = board.submitted("Decider Writes", MIDDLE);
            board.approve("Dora", bid.id()).orElseThrow();

            refused(() -> authorSince(bid, "Dora", 1), "decider_is_no_author");
            assertThat(authorSince(bid, "Dora", 2))
                    .as("of a later version he can be")
                    .isOne();
        }

        @Test
        void anAuthorOfAnEarlierVersionDoesNotDecideOnALaterOne() {
            BidFile bid = board.drafted(board.target("Edited Twice").id(), Offered.fee(SMALL));
            board.change("Dario", bid.id(), Offered.fee(SMALL + 1)).orElseThrow();
            board.change("Ida", bid.id(), Offered.fee(SMALL + 2)).orElseThrow();
            board.sent("Enzo", board.file(bid.id())).orElseThrow();
            BidFile third = board.file(bid.id());

            refused(() -> decide(third, "Dario", 2), "decider_is_no_author");
            refused(() -> decide(third, "Dario", NEVER), "bid_person");
            refused(() -> authorSince(third, "Dario", NEVER), "drafted_as_author");
            refused(
                    () -> sql.sql("delete from bid_version where bid_id = ? and version_no = 2")
                            .params(bid.id().value())
                            .update(),
                    "");
        }

        @Test
        void onePersonCountsOnce() {
            BidFile bid = board.submitted("Counts Once", MIDDLE);
            board.approve("Dora", bid.id()).orElseThrow();

            refused(() -> decide(bid, "Dora", NEVER), "decides_once");
            refused(() -> approval(bid, "Dora", null, null, null), "enough_directors");
            refused(() -> approval(bid, "Dora", "Dora", null, null), "different_directors");
            refused(() -> approval(bid, "Dora", "Dino", null, null), "bid_decision");
        }

        @Test
        void aDirectorAndHisDeputyAreOneVoice() {
            BidFile bid = board.submitted("Voices", MIDDLE);
            board.approve("Dora", bid.id()).orElseThrow();

            refused(() -> decide(bid, "Dino", "Dora", NEVER, deputy("Dora", "Dino")), "speaks_once");
            refused(() -> decide(bid, "Dino", "Vera", NEVER, null), "deputies_are_named");
        }

        @Test
        void nobodyDecidesInAnAuthorsStead() {
            BidFile bid = board.drafted(board.target("Stead").id(), Offered.fee(SMALL));
            board.sent("Dario", bid).orElseThrow();
            person(bid, "Dora");

            refused(() -> decide(bid, "Dora", "Dario", 1, deputy("Dario", "Dora")), "voice_is_no_author");
            refused(() -> decide(bid, "Dora", "Dario", NEVER, deputy("Dario", "Dora")), "bid_person");
        }

        @Test
        void whatNeedsTheBoardIsNotApprovedWithoutIt() {
            BidFile bid = board.submitted("No Board", LARGE);
            board.approve("Dora", bid.id()).orElseThrow();
            board.approve("Dino", bid.id()).orElseThrow();

            refused(() -> approval(bid, "Dora", "Dino", null, null), "one_of_the_board");
            refused(() -> approval(bid, "Dora", "Dino", null, "Dora"), "bid_decision");
        }

        @Test
        void noLighterPolicyIsPutUnderIt() {
            BidFile bid = board.submitted("Lighter Policy", MIDDLE);

            refused(
                    () -> sql.sql("update bid_submission set directors = 1 where bid_id = ?")
                            .params(bid.id().value())
                            .update(),
                    "approval_band");
            refused(
                    () -> sql.sql("update bid_submission set band = 0, up_to_price = 5000000,"
                                    + " up_to_commitment = 15000000, directors = 1 where bid_id = ?")
                            .params(bid.id().value())
                            .update(),
                    "within_its_band");
            refused(
                    () -> sql.sql("update bid_submission set maximum = 1, commitment = 1 where bid_id = ?")
                            .params(bid.id().value())
                            .update(),
                    "bid_version");
            refused(
                    () -> sql.sql("update bid_version set maximum = guaranteed, commitment = guaranteed + 1"
                                    + " where bid_id = ?")
                            .params(bid.id().value())
                            .update(),
                    "bid_submission");
        }

        @Test
        void aBidIsNeitherApprovedNorSentByItsStatusAlone() {
            BidFile bid = board.submitted("Status Alone", SMALL);

            refused(() -> status(bid, "APPROVED"), "bid_was_approved");
            refused(() -> status(bid, "SENT"), "bid_was");
            refused(() -> status(bid, "ACCEPTED"), "bid_was");
            refused(
                    () -> sql.sql("update bid set status = 'APPROVED', approval_id ="
                                    + " (select s.id from bid_submission s where s.bid_id = bid.id) where id = ?")
                            .params(bid.id().value())
                            .update(),
                    "bid_approval_of_its_version");
            refused(() -> sending(bid), "bid_approval");
        }

        @Test
        void anApprovalStaysWithItsVersion() {
            BidFile bid = board.submitted("Its Version", SMALL);
            board.approve("Dora", bid.id()).orElseThrow();
            board.change("Ida", bid.id(), Offered.fee(SMALL - 1)).orElseThrow();

            refused(
                    () -> sql.sql("update bid set status = 'APPROVED', approval_id ="
                                    + " (select s.id from bid_submission s where s.bid_id = bid.id) where id = ?")
                            .params(bid.id().value())
                            .update(),
                    "bid_approval_of_its_version");
            refused(
                    () -> sql.sql("update bid_decision set version_no = 2 where bid_id = ?")
                            .params(bid.id().value())
                            .update(),
                    "");
            refused(
                    () -> sql.sql("update bid_decision set digest = ? where bid_id = ?")
                            .params("0".repeat(64), bid.id().value())
                            .update(),
                    "");
        }

        @Test
        void aDecisionThatCountsIsNeitherTakenAwayNorTurned() {
            BidFile bid = board.submitted("Turned", SMALL);
            board.approve("Dora", bid.id()).orElseThrow();

            refused(() -> remove("bid_decision", bid), "bid_decision");
            refused(
                    () -> sql.sql("update bid_decision set kind = 'REFUSED', reason = 'x' where bid_id = ?")
                            .params(bid.id().value())
                            .update(),
                    "bid_approval");
        }

        @Test
        void aNoNeedsAReason() {
            BidFile bid = board.submitted("No Reason", SMALL);
            person(bid, "Dora");

            refused(
                    () -> sql.sql(decision("REFUSED", "' '"))
                            .params(values(bid, "Dora", "Dora", NEVER, null))
                            .update(),
                    "a_no_has_a_reason");
        }

        private void refused(Runnable statement, String by) {
            assertThatThrownBy(statement::run)
                    .isInstanceOf(DataIntegrityViolationException.class)
                    .satisfies(refusal -> assertThat(
                                    String.valueOf(refusal.getMessage()).toLowerCase(Locale.ROOT))
                            .contains(by));
        }

        private int decide(BidFile bid, String who, int authorSince) {
            person(bid, who);
            return decide(bid, who, who, authorSince, null);
        }

        private int decide(BidFile bid, String who, String voice, int voiceSince, @Nullable UUID deputy) {
            person(bid, who);
            person(bid, voice);
            return sql.sql(decision("APPROVED", "''"))
                    .params(values(bid, who, voice, voiceSince, deputy))
                    .update();
        }

        private static String decision(String kind, String reason) {
            return """
                insert into bid_decision (id, submission_id, bid_id, version_no, digest, kind, decided_by,
                    decider_author_since, voice_of, voice_author_since, deputy_id, of_board, over_mandate,
                    over_budget, reason, decided_at)
                select cast(? as uuid), s.id, s.bid_id, s.version_no, s.digest, '%s', cast(? as uuid),
                    cast(? as integer), cast(? as uuid), cast(? as integer), cast(? as uuid), false, false,
                    false, %s, current_timestamp
                from bid_submission s where s.bid_id = cast(? as uuid)\
                """.formatted(kind, reason);
        }

        private Object[] values(BidFile bid, String who, String voice, int voiceSince, @Nullable UUID deputy) {
            return new Object[] {
                UUID.randomUUID(),
                id(who),
                who.equals(voice) ? voiceSince : NEVER,
                id(voice),
                voiceSince,
                deputy,
                bid.id().value()
            };
        }

        private int approval(
                BidFile bid, String first, @Nullable String second, @Nullable String third, @Nullable String ofBoard) {
            return sql.sql("""
                insert into bid_approval (submission_id, bid_id, version_no, digest, directors, of_board, kind,
                    first_by, second_by, third_by, board_by, board_seat, given_at)
                select s.id, s.bid_id, s.version_no, s.digest, s.directors, s.of_board, 'APPROVED',
                    cast(? as uuid), cast(? as uuid), cast(? as uuid), cast(? as uuid), true,
                    current_timestamp
                from bid_submission s where s.bid_id = ?\
                """)
                    .params(Arrays.asList(
                            idOrNull(first),
                            idOrNull(second),
                            idOrNull(third),
                            idOrNull(ofBoard),
                            bid.id().value()))
                    .update();
        }

        private int sending(BidFile bid) {
            return sql.sql("""
                insert into bid_sending (bid_id, version_no, submission_id, sent_on, channel, recorded_by,
                    recorded_at)
                select s.bid_id, s.version_no, s.id, current_date, 'EMAIL', s.sent_by, current_timestamp
                from bid_submission s where s.bid_id = ?\
                """).params(bid.id().value()).update();
        }

        private int status(BidFile bid, String status) {
            return sql.sql("update bid set status = ? where id = ?")
                    .params(status, bid.id().value())
                    .update();
        }

        private int authorSince(BidFile bid, String who, int version) {
            return sql.sql("update bid_person set author_since = ? where bid_id = ? and staff_id = ?")
                    .params(version, bid.id().value(), id(who))
                    .update();
        }

        private int remove(String table, BidFile bid) {
            return sql.sql("delete from " + table + " where bid_id = ?")
                    .params(bid.id().value())
                    .update();
        }

        private UUID deputy(String director, String deputy) {
            UUID id = UUID.randomUUID();
            sql.sql("""
                insert into deputy (id, version, director, deputy, from_day, until_day, why, named_at)
                values (?, 0, ?, ?, current_date, current_date, 'Away', current_timestamp)\
                """).params(id, id(director), id(deputy)).update();
            return id;
        }

        /** Whoever had no hand in it yet is put down as such. */
        private void person(BidFile bid, String who) {
            boolean known = sql.sql("select count(*) from bid_person where bid_id = ? and staff_id = ?")
                            .params(bid.id().value(), id(who))
                            .query(Integer.class)
                            .single()
                    > 0;
            if (!known) {
                sql.sql("insert into bid_person (bid_id, staff_id, author_since) values (?, ?, ?)")
                        .params(bid.id().value(), id(who), NEVER)
                        .update();
            }
        }

        private UUID id(String who) {
            StaffMember member = board.staff(who);
            return member.id().value();
        }

        private @Nullable UUID idOrNull(@Nullable String who) {
            return who == null ? null : id(who);
        }
    }
}
