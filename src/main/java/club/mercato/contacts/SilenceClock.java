package club.mercato.contacts;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Since when we wait. The clock starts when we ask a party and get no answer, and keeps the day of the first such asking
 * however often we ask again; the party's next answer stops it, a yes as well as a no. What is merely learnt moves no
 * clock. Each party has its own; the card shows the one that has run longest.
 */
final class SilenceClock {

    private SilenceClock() {}

    /** The open questions, the longest waiting first. The days are those of the places where we asked. */
    static List<Silence> open(Collection<Touch> touches) {
        Map<Party, Silence> open = new EnumMap<>(Party.class);
        touches.stream().sorted(Touch.AS_IT_HAPPENED).forEach(touch -> {
            if (touch.asks()) {
                open.putIfAbsent(touch.party(), new Silence(touch.party(), touch.day(), touch.channel()));
            } else if (touch.outcome().answers()) {
                open.remove(touch.party());
            }
        });
        return open.values().stream()
                .sorted(Comparator.comparing(Silence::since))
                .toList();
    }
}
