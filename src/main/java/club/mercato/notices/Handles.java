package club.mercato.notices;

import club.mercato.staff.StaffMember;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds whom a text names with an @: by the whole name or the user name; by the first name or the initials where only one
 * has them, so that nobody is meant by chance.
 */
final class Handles {

    private final Map<String, Set<StaffMember>> byHandle = new HashMap<>();
    private final List<String> longestFirst;

    Handles(Collection<StaffMember> staff) {
        Map<String, Set<StaffMember>> shorter = new HashMap<>();
        staff.forEach(member -> {
            add(byHandle, member.name(), member);
            add(byHandle, member.username(), member);
            add(shorter, member.name().strip().split("\\s+")[0], member);
            add(shorter, member.initials(), member);
        });
        shorter.forEach((handle, whom) -> {
            if (whom.size() == 1) {
                byHandle.putIfAbsent(handle, whom);
            }
        });
        longestFirst = byHandle.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    Set<StaffMember> in(String text) {
        Set<StaffMember> named = new HashSet<>();
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            if (at == 0 || !isPart(text.codePointBefore(at))) {
                named.addAll(at(text, at + 1));
            }
        }
        return named;
    }

    private Set<StaffMember> at(String text, int begin) {
        return longestFirst.stream()
                .filter(handle -> text.regionMatches(true, begin, handle, 0, handle.length()))
                .filter(handle -> ends(text, begin + handle.length()))
                .findFirst()
                .map(byHandle::get)
                .orElse(Set.of());
    }

    private static boolean ends(String text, int end) {
        return end == text.length() || !isPart(text.codePointAt(end));
    }

    private static boolean isPart(int codePoint) {
        return Character.isLetterOrDigit(codePoint);
    }

    private static void add(Map<String, Set<StaffMember>> to, String handle, StaffMember member) {
        to.computeIfAbsent(handle.toLowerCase(Locale.ROOT), key -> new HashSet<>())
                .add(member);
    }
}
