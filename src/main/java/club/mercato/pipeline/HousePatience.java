package club.mercato.pipeline;

import club.mercato.settings.HouseSettings;
import club.mercato.settings.Setting;
import club.mercato.staff.May;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Service;

/** How patient the house is at present. */
@Service
@May.ReadDirectory
public class HousePatience {

    private final HouseSettings settings;

    HousePatience(HouseSettings settings) {
        this.settings = settings;
    }

    /** As it is set now; read it once for what is shown together. */
    public Patience now() {
        Map<Setting, Integer> values = settings.values();
        Map<Stage, Integer> stageDays = new EnumMap<>(Stage.class);
        PatienceSettings.STAGES.forEach((stage, setting) -> stageDays.put(stage, of(values, setting)));
        return new Patience(
                of(values, PatienceSettings.STALE_INSIDE),
                of(values, PatienceSettings.STALE_OUTSIDE),
                PatienceSettings.CADENCE.stream()
                        .map(setting -> of(values, setting))
                        .toList(),
                stageDays);
    }

    private static int of(Map<Setting, Integer> values, Setting setting) {
        return values.getOrDefault(setting, setting.fallback());
    }
}
