package club.mercato.rules;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Associations by every name that means them. */
final class Associations {

    /** The row for all that have none of their own. */
    private static final String ANY = "*";

    private final Map<String, Association> byName = new HashMap<>();

    Associations(Collection<Association> known) {
        known.forEach(association -> {
            byName.put(key(association.name()), association);
            association.also().forEach(name -> byName.put(key(name), association));
        });
    }

    /** One that nobody entered is its own. */
    Association named(String name) {
        Association known = byName.get(key(name));
        if (known != null) {
            return known;
        }
        Association any = Objects.requireNonNull(byName.get(ANY));
        return new Association(name.strip(), List.of(), any.zone(), any.seasonEnds());
    }

    boolean areOne(String name, String other) {
        return key(named(name).name()).equals(key(named(other).name()));
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
