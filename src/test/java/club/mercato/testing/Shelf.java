package club.mercato.testing;

import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A repository over a map: what a method of it does is said by the method's name; any other one fails. */
public final class Shelf<R> {

    private final Class<R> repository;
    private final Map<String, Function<Object[], Object>> methods = new HashMap<>();

    private Shelf(Class<R> repository) {
        this.repository = repository;
    }

    public static <R> Shelf<R> of(Class<R> repository) {
        return new Shelf<>(repository);
    }

    public Shelf<R> on(String method, Function<Object[], Object> does) {
        methods.put(method, does);
        return this;
    }

    public R made() {
        return repository.cast(Proxy.newProxyInstance(
                repository.getClassLoader(), new Class<?>[] {repository}, (proxy, method, arguments) -> {
                    Function<Object[], Object> does = methods.get(method.getName());
                    if (does == null) {
                        throw new UnsupportedOperationException(repository.getSimpleName() + "." + method.getName());
                    }
                    return does.apply(arguments == null ? new Object[0] : arguments);
                }));
    }

    @SuppressWarnings("unchecked") // what a repository is given is what its map holds
    public static <K, V> V put(Map<K, V> rows, K key, Object row) {
        rows.put(key, (V) row);
        return (V) row;
    }

    /** The rows whose key has one of these parts, by the order of their keys. */
    public static <K, V> List<V> inOrder(Map<K, V> rows, Function<K, ?> part, Object wanted, Comparator<K> order) {
        return rows.entrySet().stream()
                .filter(row -> ((Collection<?>) wanted).contains(part.apply(row.getKey())))
                .sorted(Map.Entry.comparingByKey(order))
                .map(Map.Entry::getValue)
                .toList();
    }
}
