package club.mercato;

import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.directory.names.Contrast;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Money is exact everywhere: no floating point in any signature, column or script that could hold it. */
class ExactMoneyTest {

    private static final Set<String> FLOATING =
            Set.of("double", "float", Double.class.getName(), Float.class.getName());
    private static final Pattern FLOATING_COLUMN =
            Pattern.compile("\\b(float\\d*|double|double precision|real)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern FLOATING_SCRIPT = Pattern.compile("parseFloat|toFixed|toPrecision|valueAsNumber");

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(Mercato.class.getPackageName());

    @Test
    void noSignatureAndNoFieldOutsideTheScreensIsOfFloatingPoint() {
        List<String> found = new ArrayList<>();
        for (JavaClass type : PRODUCT) {
            if (type.getPackageName().endsWith(".ui") || type.isEquivalentTo(Contrast.class) || drawsOnPaper(type)) {
                continue; // places on a screen or a paper and the contrast of colours are no money
            }
            type.getFields().stream()
                    .filter(field -> isFloating(field.getRawType()))
                    .forEach(field -> found.add(field.getFullName()));
            type.getCodeUnits().stream()
                    .filter(ExactMoneyTest::hasFloatingSignature)
                    .forEach(unit -> found.add(unit.getFullName()));
        }
        assertThat(found).isEmpty();
    }

    @Test
    void nobodyTurnsADecimalIntoFloatingPointOrBack() {
        List<String> found = PRODUCT.stream()
                .<JavaCall<?>>flatMap(type -> Stream.concat(
                        type.getMethodCallsFromSelf().stream(), type.getConstructorCallsFromSelf().stream()))
                .filter(call -> call.getTargetOwner().isEquivalentTo(BigDecimal.class))
                .filter(call -> FLOATING.contains(
                                call.getTarget().getRawReturnType().getName())
                        || call.getTarget().getRawParameterTypes().stream().anyMatch(ExactMoneyTest::isFloating))
                .map(call -> call.getOrigin().getFullName() + " calls "
                        + call.getTarget().getFullName())
                .toList();
        assertThat(found).isEmpty();
    }

    @Test
    void noColumnIsOfFloatingPoint() throws IOException {
        assertThat(lines(Path.of("src/main/resources/db/migration"), ".sql")).isNotEmpty();
        assertThat(lines(Path.of("src/main/resources/db/migration"), ".sql").stream()
                        .filter(line -> !line.strip().startsWith("--"))
                        .filter(FLOATING_COLUMN.asPredicate()))
                .isEmpty();
    }

    @Test
    void noScriptReckonsWithDecimals() throws IOException {
        assertThat(lines(Path.of("frontend"), ".ts")).isNotEmpty();
        assertThat(lines(Path.of("frontend"), ".ts").stream().filter(FLOATING_SCRIPT.asPredicate()))
                .as("scripts draw what the server reckoned")
                .isEmpty();
    }

    /** Its lengths and sizes are points, in the library's own type. */
    private static boolean drawsOnPaper(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .anyMatch(on -> on.getTargetClass().getPackageName().startsWith("org.openpdf."));
    }

    private static boolean hasFloatingSignature(JavaCodeUnit unit) {
        return isFloating(unit.getRawReturnType())
                || unit.getRawParameterTypes().stream().anyMatch(ExactMoneyTest::isFloating);
    }

    private static boolean isFloating(JavaClass type) {
        return FLOATING.contains(type.getBaseComponentType().getName());
    }

    private static List<String> lines(Path folder, String ending) throws IOException {
        Predicate<Path> ours =
                path -> path.toString().endsWith(ending) && !path.startsWith(folder.resolve("generated"));
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(ours).sorted().toList()) {
                lines.addAll(Files.readAllLines(file));
            }
        }
        return lines;
    }
}
