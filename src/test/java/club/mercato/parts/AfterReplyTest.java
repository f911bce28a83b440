package club.mercato.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.server.communication.PushConnection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.NullNode;

/** What a reply leaves for later follows in one round trip, in its order, and nothing of it is forgotten. */
class AfterReplyTest {

    private final List<String> done = new ArrayList<>();

    @BeforeEach
    void open() {
        MockVaadin.setup();
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void whereTheBrowserCannotBeAskedAllComesTogether() {
        AfterReply.run(UI.getCurrent(), () -> done.add("panel"));

        assertThat(done).containsExactly("panel");
    }

    @Test
    void theBrowserIsAskedOnceForAllOfOneReply() {
        reachable();
        AfterReply.run(UI.getCurrent(), () -> done.add("panel"));
        AfterReply.run(UI.getCurrent(), () -> done.add("toast"));
        assertThat(done).isEmpty();

        painted();

        assertThat(done).containsExactly("panel", "toast");
    }

    @Test
    void whatFollowsMayLeaveSomethingForLaterAgain() {
        reachable();
        AfterReply.run(UI.getCurrent(), () -> {
            done.add("panel");
            AfterReply.run(UI.getCurrent(), () -> done.add("toast"));
        });
        painted();
        assertThat(done).containsExactly("panel");

        painted();

        assertThat(done).containsExactly("panel", "toast");
    }

    @Test
    void oneThatFailsTakesNothingFromTheOthers() {
        reachable();
        AfterReply.run(UI.getCurrent(), () -> {
            throw new IllegalStateException("no panel");
        });
        AfterReply.run(UI.getCurrent(), () -> done.add("toast"));

        assertThat(catchThrowable(AfterReplyTest::painted)).hasMessageContaining("no panel");

        assertThat(done).containsExactly("toast");
    }

    @Test
    void whatABrowserThatWasCutOffNeverHeardOfIsNotForgotten() {
        reachable();
        AfterReply.run(UI.getCurrent(), () -> done.add("panel"), 0);
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations(); // on its way, and never there

        AfterReply.run(
                UI.getCurrent(), () -> done.add("toast"), Duration.ofSeconds(6).toNanos());
        painted();

        assertThat(done).containsExactly("panel", "toast");
    }

    private static void reachable() {
        UI.getCurrent().getInternals().setPushConnection(new PushConnection() {
            @Override
            public void push() {
                // nobody looks
            }

            @Override
            public void disconnect() {
                // never connected
            }

            @Override
            public boolean isConnected() {
                return true;
            }
        });
    }

    /** The browser answers the one thing it was asked. */
    private static void painted() {
        UI ui = UI.getCurrent();
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        List<PendingJavaScriptInvocation> asked = ui.getInternals().dumpPendingJavaScriptInvocations().stream()
                .filter(invocation -> invocation.getInvocation().getExpression().contains("requestAnimationFrame"))
                .toList();
        assertThat(asked).hasSize(1);
        asked.getFirst().complete(NullNode.getInstance());
    }
}
