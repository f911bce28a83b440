package club.mercato.settings;

import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.journal.Entry;
import club.mercato.journal.Journal;
import club.mercato.kernel.Answer;
import club.mercato.kernel.Phrasebook;
import club.mercato.pipeline.HousePatience;
import club.mercato.staff.Role;
import club.mercato.staff.StaffMember;
import club.mercato.staff.StaffRoom;
import club.mercato.testing.OnH2;
import club.mercato.testing.OnPostgres;
import club.mercato.testing.SignedInAs;
import club.mercato.testing.Statements;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What the house sets holds at once, within its bounds, and leaves a fact. */
class HouseSettingsTest {

    @Nested
    @OnH2
    class H2 extends Rules {}

    @Nested
    @OnPostgres
    class Postgres extends Rules {}

    abstract static class Rules {

        @Autowired
        private HouseSettings settings;

        @Autowired
        private HousePatience patience;

        @Autowired
        private Journal journal;

        @Autowired
        private StaffRoom staffRoom;

        @Autowired
        private TransactionTemplate transaction;

        @Test
        void whatNobodySetIsAsItComes() {
            assertThat(value("patience.setting.cadence.3")).isEqualTo(21);
            assertThat(as(() -> patience.now()).days(3)).isEqualTo(21);
        }

        @Test
        void whatIsSetHoldsAndIsAFact() {
            Map<Setting, Integer> seen = as(settings::values);
            Setting chase = setting("patience.setting.cadence.1");
            int before = value(chase.name());

            as(() -> settings.change(seen, Map.of(chase, before + 2))).orElseThrow();

            assertThat(as(() -> patience.now()).days(1)).isEqualTo(before + 2);
            List<Entry> facts = as(() -> journal.about(SettingChanged.of(chase), 1));
            assertThat(facts).singleElement().satisfies(fact -> {
                assertThat(fact.by()).isEqualTo(manager().id());
                assertThat(new Phrasebook(Locale.ENGLISH, ZoneId.of("Europe/Rome")).say(fact.what()))
                        .isEqualTo("changed \"Priority 1\" from " + before + " to " + (before + 2));
            });
        }

        @Test
        void whatLiesOutOfBoundsIsRefusedWhole() {
            Map<Setting, Integer> seen = as(settings::values);
            Setting inside = setting("patience.setting.staleInside");
            Setting outside = setting("patience.setting.staleOutside");
            Map<Setting, Integer> wished = new HashMap<>(Map.of(inside, 22, outside, 0));

            Answer<Map<Setting, Integer>> answer = as(() -> settings.change(seen, wished));

            assertThat(why(answer)).contains("settings.refused.bounds");
            assertThat(as(settings::values)).isEqualTo(seen);
        }

        @Test
        void whatSomebodyElseChangedMeanwhileIsNotOverwritten() {
            Map<Setting, Integer> seen = as(settings::values);
            Setting medical = setting("patience.setting.stage.MEDICAL");
            int theirs = value(medical.name()) + 1;
            as(() -> settings.change(seen, Map.of(medical, theirs))).orElseThrow();

            Answer<Map<Setting, Integer>> answer = as(() -> settings.change(seen, Map.of(medical, theirs + 5)));

            assertThat(why(answer)).contains("settings.refused.changedMeanwhile");
            assertThat(value(medical.name())).isEqualTo(theirs);
        }

        @Test
        void whatMayBeEmptyIsSetAndEmptiedAgain() {
            Setting most = setting("pipeline.setting.limit.BID");
            assertThat(value(most.name())).isEqualTo(Setting.EMPTY);

            as(() -> settings.change(settings.values(), Map.of(most, 4))).orElseThrow();
            assertThat(value(most.name())).isEqualTo(4);
            Answer<Map<Setting, Integer>> tooMany = as(() -> settings.change(settings.values(), Map.of(most, 9_999)));
            assertThat(why(tooMany)).contains("settings.refused.boundsOrEmpty");
            as(() -> settings.change(settings.values(), Map.of(most, Setting.EMPTY)))
                    .orElseThrow();

            assertThat(value(most.name())).isEqualTo(Setting.EMPTY);
            assertThat(as(() -> journal.about(SettingChanged.of(most), 2)).stream()
                            .map(fact -> new Phrasebook(Locale.ENGLISH, ZoneId.of("Europe/Rome")).say(fact.what())))
                    .containsExactly(
                            "changed \"Most cards in Bid made\" from 4 to nothing",
                            "changed \"Most cards in Bid made\" from nothing to 4");
        }

        @Test
        void whatIsReadAgainCostsNoStatementUntilItIsChanged() {
            as(settings::values);
            assertThat(Statements.of(() -> as(settings::values))).isZero();

            Setting stuck = setting("patience.setting.stage.TALKS");
            int before = value(stuck.name());
            as(() -> settings.change(settings.values(), Map.of(stuck, before + 1)))
                    .orElseThrow();

            assertThat(Statements.of(() -> as(settings::values))).isOne();
            assertThat(value(stuck.name())).isEqualTo(before + 1);
        }

        @Test
        void whatIsTakenBackWasNeverThereForOthers() {
            Setting stuck = setting("patience.setting.stage.BID");
            int before = value(stuck.name());

            transaction.executeWithoutResult(status -> {
                as(() -> settings.change(settings.values(), Map.of(stuck, before + 1)))
                        .orElseThrow();
                assertThat(value(stuck.name())).isEqualTo(before + 1);
                status.setRollbackOnly();
            });

            assertThat(value(stuck.name())).isEqualTo(before);
        }

        private int value(String name) {
            return Objects.requireNonNull(as(settings::values).get(setting(name)));
        }

        private Setting setting(String name) {
            return as(settings::values).keySet().stream()
                    .filter(setting -> setting.name().equals(name))
                    .findFirst()
                    .orElseThrow();
        }

        private StaffMember manager() {
            return SignedInAs.employed(staffRoom, "manager", Role.MANAGER);
        }

        private <T> T as(Supplier<T> act) {
            return Objects.requireNonNull(SignedInAs.get(manager(), act));
        }

        private static Optional<String> why(Answer<?> answer) {
            return answer.refusal().map(refused -> refused.why().key());
        }
    }
}
