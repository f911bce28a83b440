package club.mercato.pipeline;

import club.mercato.settings.Setting;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How many cards a stage should hold at most. A limit informs: the column says that it is over, and nothing is refused.
 *
 * @param most by stage; without an entry there is no limit
 */
public record CardLimits(Map<Stage, Integer> most) {

    public CardLimits {
        most = Map.copyOf(most);
    }

    /** As the house has set them. */
    public static CardLimits of(Map<Setting, Integer> values) {
        Map<Stage, Integer> most = new EnumMap<>(Stage.class);
        CardLimitSettings.STAGES.forEach((stage, setting) -> {
            int limit = values.getOrDefault(setting, setting.fallback());
            if (limit != Setting.EMPTY) {
                most.put(stage, limit);
            }
        });
        return new CardLimits(most);
    }

    public Optional<Integer> of(Stage stage) {
        return Optional.ofNullable(most.get(stage));
    }

    /** @param cards how many the stage holds, whatever a viewer filters */
    public boolean isOver(Stage stage, int cards) {
        return of(stage).filter(limit -> cards > limit).isPresent();
    }
}
