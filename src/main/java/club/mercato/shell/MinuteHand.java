package club.mercato.shell;

import club.mercato.kernel.Rounds;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Moves on what an open page says about the time that is left, once a minute. */
@Component
class MinuteHand implements SmartLifecycle {

    private final Map<UI, Runnable> followers = new ConcurrentHashMap<>();
    private final Rounds rounds;

    MinuteHand(@Value("${mercato.mornings.every:1m}") Duration every) {
        rounds = new Rounds("minute-hand", every, this::move);
    }

    /** @param moved shows what time it is; called in the page's session, changes nothing where nothing changed */
    Registration follow(UI page, Runnable moved) {
        followers.put(page, moved);
        return () -> followers.remove(page);
    }

    void move() {
        followers.forEach((page, moved) -> {
            try {
                page.access(moved::run);
            } catch (UIDetachedException gone) {
                followers.remove(page);
            }
        });
    }

    @Override
    public void start() {
        rounds.start();
    }

    @Override
    public void stop() {
        rounds.stop();
    }

    @Override
    public boolean isRunning() {
        return rounds.isRunning();
    }
}
