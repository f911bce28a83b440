package club.mercato.bids;

import club.mercato.settings.Setting;
import club.mercato.settings.SettingGroup;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What the house sets of its reckoning. */
@Configuration(proxyBeanMethods = false)
class ReckoningSettings {

    /** A month by its number, 1 to 12. */
    static final Setting YEAR_STARTS = new Setting("bids.setting.yearStarts", "bids.setting.month", 7, 1, 12, false);

    @Bean
    @Order(50)
    static SettingGroup theBooks() {
        return new SettingGroup() {
            @Override
            public String label() {
                return "bids.settings.reckoning";
            }

            @Override
            public List<Setting> settings() {
                return List.of(YEAR_STARTS);
            }
        };
    }
}
