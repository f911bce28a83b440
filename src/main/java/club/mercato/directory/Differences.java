package club.mercato.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Names of the fields in which two states of a thing differ. */
final class Differences {

    private final List<String> fields = new ArrayList<>();

    Differences compare(String field, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            fields.add(field);
        }
        return this;
    }

    List<String> fields() {
        return List.copyOf(fields);
    }
}
