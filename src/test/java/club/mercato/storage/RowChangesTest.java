package club.mercato.storage;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import club.mercato.staff.NeedToKnow;
import club.mercato.testing.OnH2;
import org.hibernate.annotations.Filter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What depends on who reads is never remembered. */
@OnH2
class RowChangesTest {

    @Autowired
    private RowChanges changes;

    @Test
    void whatOnlySomeMayKnowOfIsNotRemembered() {
        assertThatIllegalArgumentException().isThrownBy(() -> changes.remember(Secret.class));
    }

    @Filter(name = NeedToKnow.FILTER, condition = NeedToKnow.OF_ITSELF)
    private static class Secret {}
}
