package club.mercato.settings;

import club.mercato.kernel.Answer;
import club.mercato.kernel.HouseClock;
import club.mercato.kernel.Refused;
import club.mercato.kernel.Sentence;
import club.mercato.kernel.Word;
import club.mercato.staff.CurrentStaff;
import club.mercato.staff.May;
import club.mercato.storage.Remembered;
import club.mercato.storage.RowChanges;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Where the house's settings are read and set. */
@Service
@May.ReadDirectory
@Transactional(readOnly = true)
public class HouseSettings {

    private final SettingRows rows;
    private final List<SettingGroup> groups;
    private final CurrentStaff currentStaff;
    private final HouseClock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Remembered<Map<Setting, Integer>> values;

    HouseSettings(
            SettingRows rows,
            List<SettingGroup> groups,
            CurrentStaff currentStaff,
            HouseClock clock,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            RowChanges changes) {
        this.rows = rows;
        this.groups = groups;
        this.currentStaff = currentStaff;
        this.clock = clock;
        this.events = events;
        this.transaction = transaction;
        values = changes.remember(SettingRow.class);
    }

    public List<SettingGroup> groups() {
        return groups;
    }

    /** All settings as they are now, in one read. */
    public Map<Setting, Integer> values() {
        return values.get(this::read);
    }

    private Map<Setting, Integer> read() {
        Map<String, Integer> set =
                rows.findAll().stream().collect(Collectors.toMap(SettingRow::name, SettingRow::number));
        return groups.stream()
                .flatMap(group -> group.settings().stream())
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(), setting -> set.getOrDefault(setting.name(), setting.fallback())));
    }

    /**
     * Sets what differs from what was seen; all of it or nothing.
     *
     * @param seen what whoever wishes it saw; refused where somebody else changed one of them since
     */
    @May.KeepSettings
    @Transactional(propagation = Propagation.SUPPORTS)
    public Answer<Map<Setting, Integer>> change(Map<Setting, Integer> seen, Map<Setting, Integer> wished) {
        try {
            return transaction.execute(status -> changeNow(seen, wished));
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException sameMoment) {
            return Answer.no(changedMeanwhile());
        }
    }

    private Answer<Map<Setting, Integer>> changeNow(Map<Setting, Integer> seen, Map<Setting, Integer> wished) {
        Map<Setting, Integer> now = values();
        List<Map.Entry<Setting, Integer>> changed = wished.entrySet().stream()
                .filter(one -> !one.getValue().equals(seen.get(one.getKey())))
                .toList();
        Optional<Refused> refused = changed.stream()
                .flatMap(one -> refusal(one.getKey(), seen, now, one.getValue()).stream())
                .findFirst();
        if (refused.isPresent()) {
            return Answer.no(refused.get());
        }
        changed.forEach(one -> set(one.getKey(), now.getOrDefault(one.getKey(), 0), one.getValue()));
        return Answer.done(values());
    }

    private static Optional<Refused> refusal(
            Setting setting, Map<Setting, Integer> seen, Map<Setting, Integer> now, int wished) {
        Integer present = now.get(setting);
        if (present == null) {
            throw new IllegalArgumentException("No setting of this house: " + setting.name());
        }
        if (!present.equals(seen.get(setting))) {
            return Optional.of(changedMeanwhile());
        }
        return setting.allows(wished)
                ? Optional.empty()
                : Optional.of(Refused.lacking(
                        new Refused.Datum(setting.name()),
                        Sentence.of(
                                setting.mayBeEmpty() ? "settings.refused.boundsOrEmpty" : "settings.refused.bounds",
                                new Word.Count(setting.least()),
                                new Word.Count(setting.most()))));
    }

    private void set(Setting setting, int before, int wished) {
        SettingRow row = rows.findById(setting.name()).orElseGet(() -> new SettingRow(setting));
        row.set(wished);
        rows.saveAndFlush(row);
        events.publishEvent(
                new SettingChanged(setting, before, wished, currentStaff.get().id(), clock.instant()));
    }

    private static Refused changedMeanwhile() {
        return Refused.because(Sentence.of("settings.refused.changedMeanwhile"));
    }
}
