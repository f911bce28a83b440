package club.mercato.contacts;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A target's contacts in figures.
 *
 * @param counts      how many contacts with each party; a party without any is missing
 * @param open        what they owe us an answer to, the longest waiting first
 * @param lastContact when the last contact took place
 */
public record LogSummary(Map<Party, Long> counts, List<Silence> open, Optional<Instant> lastContact) {

    public LogSummary {
        counts = Map.copyOf(counts);
        open = List.copyOf(open);
    }

    static LogSummary of(List<Touch> touches) {
        return new LogSummary(
                touches.stream().collect(Collectors.groupingBy(Touch::party, Collectors.counting())),
                SilenceClock.open(touches),
                touches.stream().map(Touch::happenedAt).max(Comparator.naturalOrder()));
    }

    /** The same from all of a target's contacts, for whoever has read them already. */
    public static LogSummary ofAll(List<LoggedContact> contacts) {
        return of(contacts.stream()
                .map(contact -> new Touch(
                        contact.party(),
                        contact.direction(),
                        contact.outcome(),
                        contact.when(),
                        contact.zone().getId(),
                        contact.channel(),
                        contact.writtenAt()))
                .toList());
    }

    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
