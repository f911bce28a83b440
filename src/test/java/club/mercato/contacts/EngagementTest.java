package club.mercato.contacts;

import static club.mercato.contacts.Outcome.*;
import static club.mercato.contacts.Party.*;
import static club.mercato.contacts.Telling.asked;
import static club.mercato.contacts.Telling.theyCame;
import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.pipeline.Route;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The gate to talks, in every history. */
class EngagementTest {

    @Test
    void withoutAContactNobodySpoke() {
        assertThat(club()).isEqualTo(new Engagement.NobodySpoke());
    }

    @Test
    void whatWasLearntIsNoQuestion() {
        assertThat(club(asked(SELLING_CLUB, 1, INFORMATION))).isEqualTo(new Engagement.NotAsked());
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"LISTENING", "PRICE_NAMED", "TALKS_AGREED", "COUNTER_OFFER", "BID_REJECTED"})
    void theseAnswersOpenTheTalks(Outcome outcome) {
        assertThat(club(asked(SELLING_CLUB, 1, outcome))).isEqualTo(new Engagement.Engaged());
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"LISTENING", "PRICE_NAMED", "TALKS_AGREED", "COUNTER_OFFER", "BID_REJECTED"})
    void noOtherOutcomeOpensThem(Outcome outcome) {
        assertThat(club(asked(SELLING_CLUB, 1, outcome))).isNotEqualTo(new Engagement.Engaged());
    }

    @Test
    void twoClosedDoorsAreAnswersButNoTalks() {
        assertThat(club(asked(SELLING_CLUB, 1, REFUSED_TO_TALK), asked(SELLING_CLUB, 9, NOT_FOR_SALE)))
                .isEqualTo(new Engagement.Answered(2, NOT_FOR_SALE));
    }

    @Test
    void theOrderIsThatOfTheContactsNotOfTheirLogging() {
        assertThat(club(asked(SELLING_CLUB, 9, NOT_FOR_SALE), asked(SELLING_CLUB, 1, REFUSED_TO_TALK)))
                .isEqualTo(new Engagement.Answered(2, NOT_FOR_SALE));
        assertThat(club(asked(SELLING_CLUB, 9, REFUSED_TO_TALK), asked(SELLING_CLUB, 1, LISTENING)))
                .isEqualTo(new Engagement.BrokenOff(LocalDate.of(2025, 8, 9)));
    }

    @Test
    void aRefusalToTalkAfterTheTalksShutsTheDoor() {
        assertThat(club(asked(SELLING_CLUB, 1, LISTENING), asked(SELLING_CLUB, 2, REFUSED_TO_TALK)))
                .isEqualTo(new Engagement.BrokenOff(LocalDate.of(2025, 8, 2)));
    }

    @Test
    void anAnswerAfterARefusalOpensItAgain() {
        assertThat(club(
                        asked(SELLING_CLUB, 1, LISTENING),
                        asked(SELLING_CLUB, 2, REFUSED_TO_TALK),
                        theyCame(SELLING_CLUB, 3, PRICE_NAMED)))
                .isEqualTo(new Engagement.Engaged());
    }

    @Test
    void notForSaleSaidInTheTalksEndsThemNot() {
        assertThat(club(asked(SELLING_CLUB, 1, TALKS_AGREED), asked(SELLING_CLUB, 2, NOT_FOR_SALE)))
                .isEqualTo(new Engagement.Engaged());
    }

    @Test
    void silenceInTheTalksEndsThemNot() {
        assertThat(club(asked(SELLING_CLUB, 1, TALKS_AGREED), asked(SELLING_CLUB, 2, NO_ANSWER)))
                .isEqualTo(new Engagement.Engaged());
    }

    @Test
    void whoeverAskedWaitsForTheAnswer() {
        assertThat(club(asked(SELLING_CLUB, 1, PENDING))).isEqualTo(new Engagement.Waiting(1));
        assertThat(club(asked(SELLING_CLUB, 1, REFUSED_TO_TALK), asked(SELLING_CLUB, 5, NO_ANSWER)))
                .isEqualTo(new Engagement.Waiting(2));
    }

    @Test
    void whatIsLearntMeanwhileEndsTheWaitNot() {
        assertThat(club(asked(SELLING_CLUB, 1, PENDING), theyCame(SELLING_CLUB, 2, INFORMATION)))
                .isEqualTo(new Engagement.Waiting(1));
    }

    @Test
    void wheneverTheyCameUninvitedNobodyAsked() {
        assertThat(club(theyCame(SELLING_CLUB, 1, NOT_FOR_SALE))).isEqualTo(new Engagement.Answered(0, NOT_FOR_SALE));
    }

    @Test
    void thePlayersWordOpensNoTalksWithHisClub() {
        assertThat(club(asked(PLAYER, 1, LISTENING), asked(AGENT, 1, TALKS_AGREED)))
                .isEqualTo(new Engagement.NobodySpoke());
    }

    @Test
    void aReleaseClauseStillAsksTheClub() {
        assertThat(Engagement.of(Route.RELEASE_CLAUSE, List.of(asked(AGENT, 1, TALKS_AGREED))))
                .isEqualTo(new Engagement.NobodySpoke());
    }

    @Test
    void forAFreeAgentHeOrHisAgentEngages() {
        assertThat(free(asked(SELLING_CLUB, 1, LISTENING))).isEqualTo(new Engagement.NobodySpoke());
        assertThat(free(asked(PLAYER, 1, LISTENING))).isEqualTo(new Engagement.Engaged());
        assertThat(free(asked(AGENT, 1, TALKS_AGREED), asked(PLAYER, 2, REFUSED_TO_TALK)))
                .as("the agent still talks")
                .isEqualTo(new Engagement.Engaged());
        assertThat(free(asked(AGENT, 1, TALKS_AGREED), asked(AGENT, 2, REFUSED_TO_TALK)))
                .isEqualTo(new Engagement.BrokenOff(LocalDate.of(2025, 8, 2)));
        assertThat(free(asked(AGENT, 1, PENDING))).isEqualTo(new Engagement.Waiting(1));
    }

    private static Engagement club(Touch... touches) {
        return Engagement.of(Route.TRANSFER, List.of(touches));
    }

    private static Engagement free(Touch... touches) {
        return Engagement.of(Route.FREE_AGENT, List.of(touches));
    }
}
