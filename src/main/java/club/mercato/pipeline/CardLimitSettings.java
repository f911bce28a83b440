package club.mercato.pipeline;

import club.mercato.settings.Setting;
import club.mercato.settings.SettingGroup;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** How many cards the house wants in a stage at most. */
@Configuration(proxyBeanMethods = false)
class CardLimitSettings {

    private static final int MOST = 500;

    /** Registered is the end: the more cards, the better. */
    static final Map<Stage, Setting> STAGES = stages();

    @Bean
    @Order(40)
    static SettingGroup cardLimits() {
        return new SettingGroup() {
            @Override
            public String label() {
                return "pipeline.settings.limits";
            }

            @Override
            public List<Setting> settings() {
                return List.copyOf(STAGES.values());
            }
        };
    }

    private static Map<Stage, Setting> stages() {
        Map<Stage, Setting> settings = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            if (stage != Stage.REGISTERED) {
                settings.put(stage, Setting.empty("pipeline.setting.limit." + stage.name(), "settings.cards", 1, MOST));
            }
        }
        return Collections.unmodifiableMap(settings);
    }
}
