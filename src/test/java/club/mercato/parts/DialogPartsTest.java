package club.mercato.parts;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.internal.DependencyTrigger;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DialogPartsTest {

    private static final JavaClasses PRODUCT =
            new ClassFileImporter(Set.of(new ImportOption.DoNotIncludeTests())).importPackages("club.mercato");

    @Test
    void partThatOnlyADialogOrAPanelUsesIsFetchedWithTheOthers() {
        Set<String> seenFromPages = partsOf(reached(PRODUCT.stream()
                .filter(type -> !type.isEquivalentTo(DialogParts.class))
                .filter(DialogPartsTest::isRead)));

        assertThat(partsOf(PRODUCT.stream().filter(type -> !type.isEquivalentTo(DialogParts.class))))
                .allMatch(part -> seenFromPages.contains(part) || listed().contains(part));
    }

    @Test
    void eachPartBringsTheOthers() {
        Set<String> triggers = Arrays.stream(
                        DialogParts.class.getAnnotation(DependencyTrigger.class).value())
                .map(Class::getName)
                .collect(Collectors.toSet());

        assertThat(triggers).containsAll(listed()).contains(DialogParts.class.getName());
    }

    @Test
    void frameOfThePageKnowsNoPartsOfDialogs() {
        Set<String> frame = partsOf(reached(PRODUCT.stream()
                .filter(type -> type.isAnnotatedWith(Layout.class)
                        || type.isAssignableTo(VaadinServiceInitListener.class)
                        || type.getSimpleName().equals("BoardView"))));

        assertThat(frame).containsExactlyInAnyOrder("com.vaadin.flow.component.notification.Notification");
    }

    private static Set<String> listed() {
        return Arrays.stream(DialogParts.class.getAnnotationsByType(Uses.class))
                .map(uses -> uses.value().getName())
                .collect(Collectors.toSet());
    }

    /** Whether the bundling of the pages begins at a class. */
    private static boolean isRead(JavaClass type) {
        return type.isAnnotatedWith(Route.class)
                || type.isAnnotatedWith(Layout.class)
                || type.isAssignableTo(HasErrorParameter.class)
                || type.isAssignableTo(VaadinServiceInitListener.class);
    }

    private static Stream<JavaClass> reached(Stream<JavaClass> from) {
        Deque<JavaClass> open = new ArrayDeque<>(from.toList());
        Set<JavaClass> reached = new HashSet<>(open);
        while (!open.isEmpty()) {
            open.pop().getDirectDependenciesFromSelf().stream()
                    .map(Dependency::getTargetClass)
                    .filter(DialogPartsTest::isOurs)
                    .filter(reached::add)
                    .forEach(open::push);
        }
        return reached.stream();
    }

    private static boolean isOurs(JavaClass type) {
        return PRODUCT.contain(type.getName());
    }

    private static Set<String> partsOf(Stream<JavaClass> types) {
        return types.flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(Dependency::getTargetClass)
                .filter(type -> type.getPackageName().startsWith("com.vaadin.flow.component"))
                .filter(type -> type.isAssignableTo(Component.class) && !type.isAssignableTo(UI.class))
                .filter(DialogPartsTest::isDrawnByScript)
                .map(JavaClass::getName)
                .collect(Collectors.toSet());
    }

    private static boolean isDrawnByScript(JavaClass type) {
        return type.reflect().getAnnotationsByType(JsModule.class).length > 0;
    }
}
