package club.mercato.pipeline;

import club.mercato.settings.Setting;
import club.mercato.settings.SettingGroup;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What the house sets of its patience, all in days. */
@Configuration(proxyBeanMethods = false)
class PatienceSettings {

    static final List<Setting> CADENCE = List.of(
            days("patience.setting.cadence.1", 7),
            days("patience.setting.cadence.2", 14),
            days("patience.setting.cadence.3", 21));

    static final Setting STALE_INSIDE = days("patience.setting.staleInside", 21);
    static final Setting STALE_OUTSIDE = days("patience.setting.staleOutside", 60);

    /** Registered is the end: nothing goes stale there. */
    static final Map<Stage, Setting> STAGES = stages(Map.of(
            Stage.IDENTIFIED, 30,
            Stage.SHORTLISTED, 21,
            Stage.APPROACH, 30,
            Stage.TALKS, 21,
            Stage.BID, 7,
            Stage.FEE_AGREED, 7,
            Stage.PERSONAL_TERMS, 10,
            Stage.MEDICAL, 5,
            Stage.SIGNED, 7));

    @Bean
    @Order(10)
    static SettingGroup cadence() {
        return group("patience.settings.cadence", CADENCE);
    }

    @Bean
    @Order(20)
    static SettingGroup readings() {
        return group("patience.settings.readings", List.of(STALE_INSIDE, STALE_OUTSIDE));
    }

    @Bean
    @Order(30)
    static SettingGroup stages() {
        return group("patience.settings.stages", List.copyOf(STAGES.values()));
    }

    private static Map<Stage, Setting> stages(Map<Stage, Integer> days) {
        Map<Stage, Setting> settings = new EnumMap<>(Stage.class);
        Stream.of(Stage.values())
                .filter(days::containsKey)
                .forEach(stage -> settings.put(
                        stage, days("patience.setting.stage." + stage.name(), days.getOrDefault(stage, 0))));
        return Collections.unmodifiableMap(settings);
    }

    private static Setting days(String name, int fallback) {
        return new Setting(name, fallback, 1, 365);
    }

    private static SettingGroup group(String label, List<Setting> settings) {
        return new SettingGroup() {
            @Override
            public String label() {
                return label;
            }

            @Override
            public List<Setting> settings() {
                return settings;
            }
        };
    }
}
