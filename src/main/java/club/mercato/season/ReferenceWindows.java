package club.mercato.season;

import club.mercato.kernel.Ids;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts the windows that are known from sources into the calendar, each once: what the club has corrected since stays as
 * it is. Each row names its source and the day it was looked up.
 */
@Component
class ReferenceWindows implements SmartLifecycle {

    private final Windows windows;
    private final TransactionTemplate transaction;
    private volatile boolean running;

    ReferenceWindows(Windows windows, TransactionTemplate transaction) {
        this.windows = windows;
        this.transaction = transaction;
    }

    @Override
    public void start() {
        running = true;
        Set<String> known = windows.findByReferenceIsNotNull().stream()
                .flatMap(window -> window.reference().stream())
                .collect(Collectors.toUnmodifiableSet());
        rows().stream()
                .filter(row -> !known.contains(row.getField("reference")))
                .forEach(this::enter);
    }

    private void enter(NamedCsvRecord row) {
        RegistrationWindow window = RegistrationWindow.ofReference(Ids.next(), form(row), row.getField("reference"));
        try {
            transaction.executeWithoutResult(status -> windows.save(window));
        } catch (DataIntegrityViolationException another) {
            // another node that starts at the same moment has entered it
            if (windows.findByReferenceIsNotNull().stream()
                    .noneMatch(there -> there.reference().equals(window.reference()))) {
                throw another;
            }
        }
    }

    static List<WindowForm> forms() {
        return rows().stream().map(ReferenceWindows::form).toList();
    }

    private static WindowForm form(NamedCsvRecord row) {
        ZoneId zone = ZoneId.of(row.getField("zone"));
        return new WindowForm(
                row.getField("association"),
                row.getField("name"),
                moment(row.getField("opens"), zone),
                moment(row.getField("closes"), zone),
                Optional.of(row.getField("papers"))
                        .filter(text -> !text.isEmpty())
                        .map(text -> moment(text, zone)),
                zone,
                row.getField("source"),
                row.getField("confidence"),
                LocalDate.parse(row.getField("verified")));
    }

    private static Instant moment(String local, ZoneId zone) {
        return LocalDateTime.parse(local).atZone(zone).toInstant();
    }

    private static List<NamedCsvRecord> rows() {
        var resource = Objects.requireNonNull(ReferenceWindows.class.getResourceAsStream("/season/windows.csv"));
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return rows.stream().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the demo club moves in and the web server opens. */
    @Override
    public int getPhase() {
        return -1;
    }
}
