package club.mercato;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The house's plan as code: a module uses only what its {@code package-info.java} allows. */
class ModulesTest {

    @Test
    void everyModuleUsesOnlyWhatItMay() {
        ApplicationModules.of(Mercato.class).verify();
    }
}
