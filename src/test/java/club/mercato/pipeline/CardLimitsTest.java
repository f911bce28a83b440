package club.mercato.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.settings.Setting;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CardLimitsTest {

    @Test
    void aStageIsOverItsLimitFromTheFirstCardBeyondIt() {
        CardLimits limits = new CardLimits(Map.of(Stage.TALKS, 8));

        assertThat(limits.isOver(Stage.TALKS, 8)).isFalse();
        assertThat(limits.isOver(Stage.TALKS, 9)).isTrue();
    }

    @Test
    void aStageWithoutALimitIsNeverOver() {
        assertThat(new CardLimits(Map.of()).isOver(Stage.IDENTIFIED, 5_000)).isFalse();
    }

    @Test
    void whatTheHouseLeavesEmptyIsNoLimit() {
        Map<Setting, Integer> set = new HashMap<>();
        CardLimitSettings.STAGES.values().forEach(setting -> set.put(setting, Setting.EMPTY));
        set.put(CardLimitSettings.STAGES.get(Stage.BID), 3);

        assertThat(CardLimits.of(set).most()).containsExactly(Map.entry(Stage.BID, 3));
        assertThat(CardLimits.of(Map.of()).most()).as("as it comes").isEmpty();
    }
}
