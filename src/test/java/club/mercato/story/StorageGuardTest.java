package club.mercato.story;

import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.Mercato;
import club.mercato.staff.House;
import club.mercato.staff.NeedToKnow;
import club.mercato.testing.OnH2;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.hibernate.annotations.Filter;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;

/**
 * Nothing that hangs on a target is read past {@link NeedToKnow}: every table that leads to one is read through an entity
 * that carries the filter, and what reads by other means is listed with its reason.
 */
@OnH2
class StorageGuardTest {

    /** Tables without an entity of their own, and why nobody reads them by themselves. */
    private static final Map<String, String> WITHOUT_ENTITY = Map.of(
            "reader", "collection of the restriction, which is filtered",
            "mandate_step", "collection of the mandate, which is filtered");

    private static final String PAST = "guard/past-need-to-know.txt";

    @Autowired
    private EntityManagerFactory entities;

    @Autowired
    private DataSource database;

    @Test
    void everyTableThatHangsOnATargetIsReadThroughTheFilter() throws SQLException {
        Map<String, Class<?>> byTable = entitiesByTable();
        Set<String> hanging = hangingOn("target");

        assertThat(hanging).contains("target", "contact", "contact_version", "follow_up", "restriction");
        for (String table : hanging) {
            if (WITHOUT_ENTITY.containsKey(table)) {
                continue;
            }
            Class<?> entity = byTable.get(table);
            assertThat(entity)
                    .as("the entity of %s, else a reason for having none", table)
                    .isNotNull();
            assertThat(carriesFilter(Objects.requireNonNull(entity)))
                    .as("%s hangs on a target and needs @Filter(name = NeedToKnow.FILTER, …)", entity.getName())
                    .isTrue();
        }
    }

    @Test
    void everyEntityThatNamesATargetCarriesTheFilter() {
        Set<String> unfiltered = new TreeSet<>();
        entities.getMetamodel()
                .getEntities()
                .forEach(entity -> entity.getAttributes().stream()
                        .filter(attribute ->
                                Set.of("targetId", "subjectId", "aboutId").contains(attribute.getName()))
                        .filter(attribute -> !carriesFilter(entity.getJavaType()))
                        .forEach(
                                attribute -> unfiltered.add(entity.getJavaType().getName())));
        assertThat(unfiltered).isEmpty();
    }

    @Test
    void whoReadsPastTheFilterIsListedWithItsReason() throws IOException {
        JavaClasses product = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(Mercato.class.getPackageName());
        Map<String, String> found = new TreeMap<>();
        for (JavaClass type : product) {
            if (type.isAssignableTo(House.class) || type.isAssignableTo(NeedToKnow.class)) {
                continue;
            }
            String name = type.getName()
                    .replaceFirst("\\$.*", "")
                    .substring(Mercato.class.getPackageName().length() + 1);
            if (readsWithItsOwnSql(type)) {
                found.merge(name, "sql", (one, other) -> one.contains(other) ? one : "everything sql");
            }
            if (callsHouse(type)) {
                found.merge(name, "everything", (one, other) -> one.contains(other) ? one : "everything sql");
            }
        }
        List<String> listed = lines();
        assertThat(listed).allMatch(line -> line.matches("[\\w.]+ (everything|sql|everything sql): \\S.*"));
        assertThat(found.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .toList())
                .as("who reads past the filter, as in %s", PAST)
                .isEqualTo(listed.stream()
                        .map(line -> line.substring(0, line.indexOf(':')))
                        .toList());
    }

    private static boolean callsHouse(JavaClass type) {
        return type.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(House.class)
                        && call.getTarget().getName().equals("readingEverything"));
    }

    private static boolean readsWithItsOwnSql(JavaClass type) {
        boolean jdbc = type.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass().getName())
                .anyMatch(name -> name.startsWith("org.springframework.jdbc.core")
                        || name.startsWith("java.sql.") && !name.equals("java.sql.SQLException")
                        || name.equals("javax.sql.DataSource")
                        || name.startsWith("org.hibernate.Session")
                        || name.startsWith("org.hibernate.StatelessSession")
                        || name.startsWith("jakarta.persistence.EntityManagerFactory"));
        boolean nativeQuery = type.getMethodCallsFromSelf().stream()
                .anyMatch(call -> Set.of("createNativeQuery", "disableFilter", "createNativeMutationQuery", "unwrap")
                                .contains(call.getTarget().getName())
                        && call.getTargetOwner().getName().matches("(jakarta\\.persistence|org\\.hibernate)\\..*"));
        return jdbc || nativeQuery || type.getMethods().stream().anyMatch(StorageGuardTest::isNative);
    }

    private static boolean isNative(JavaMethod method) {
        return method.isAnnotatedWith(NativeQuery.class)
                || method.isAnnotatedWith(Query.class)
                        && method.getAnnotationOfType(Query.class).nativeQuery();
    }

    private Map<String, Class<?>> entitiesByTable() {
        Map<String, Class<?>> byTable = new HashMap<>();
        entities.unwrap(SessionFactoryImplementor.class)
                .getMappingMetamodel()
                .forEachEntityDescriptor(entity -> byTable.put(
                        entity.getMappedTableDetails().getTableName().toLowerCase(Locale.ROOT),
                        entity.getMappedClass()));
        return byTable;
    }

    private static boolean carriesFilter(Class<?> entity) {
        return Arrays.stream(entity.getAnnotationsByType(Filter.class))
                .anyMatch(filter -> filter.name().equals(NeedToKnow.FILTER));
    }

    /** The table and all that refer to it, near and far. */
    private Set<String> hangingOn(String table) throws SQLException {
        Set<String> hanging = new TreeSet<>(Set.of(table));
        Deque<String> open = new ArrayDeque<>(hanging);
        try (Connection connection = database.getConnection()) {
            while (!open.isEmpty()) {
                String next = open.pop().toUpperCase(Locale.ROOT);
                try (ResultSet keys = connection.getMetaData().getExportedKeys(null, null, next)) {
                    while (keys.next()) {
                        String referring = keys.getString("FKTABLE_NAME").toLowerCase(Locale.ROOT);
                        if (hanging.add(referring)) {
                            open.push(referring);
                        }
                    }
                }
            }
        }
        return hanging;
    }

    private static List<String> lines() throws IOException {
        try (InputStream stream = StorageGuardTest.class.getClassLoader().getResourceAsStream(PAST)) {
            return new String(Objects.requireNonNull(stream, PAST).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }
}
