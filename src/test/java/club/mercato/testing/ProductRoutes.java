package club.mercato.testing;

import club.mercato.Mercato;
import com.github.mvysny.kaributesting.v10.MockRouteAccessDeniedError;
import com.github.mvysny.kaributesting.v10.MockRouteNotFoundError;
import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.GenericTypeResolver;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.util.ClassUtils;

/**
 * The product's views, package-private ones too (Karibu-Testing's own search sees only public ones), and its error
 * pages. Where the product has none, Karibu-Testing's throw.
 */
public final class ProductRoutes {

    private ProductRoutes() {}

    /** Everything that has an address. */
    public static Set<Class<? extends Component>> views() {
        return classes(new AnnotationTypeFilter(Route.class)).stream()
                .filter(type -> type.getAnnotation(Route.class).registerAtStartup())
                .<Class<? extends Component>>map(type -> type.asSubclass(Component.class))
                .collect(Collectors.toUnmodifiableSet());
    }

    static Routes all() {
        Set<Class<? extends Component>> views = new HashSet<>(views());
        classes(new AnnotationTypeFilter(Layout.class)).forEach(type -> views.add(type.asSubclass(Component.class)));
        return new Routes(views, errorPages(), true);
    }

    @SuppressWarnings("unchecked") // an error page is a HasErrorParameter of something
    private static Set<Class<? extends HasErrorParameter<?>>> errorPages() {
        Map<@Nullable Class<?>, Class<? extends HasErrorParameter<?>>> pages = new LinkedHashMap<>();
        pages.put(errorOf(MockRouteNotFoundError.class), MockRouteNotFoundError.class);
        pages.put(errorOf(MockRouteAccessDeniedError.class), MockRouteAccessDeniedError.class);
        for (Class<?> type : classes(new AssignableTypeFilter(HasErrorParameter.class))) {
            pages.put(errorOf(type), (Class<? extends HasErrorParameter<?>>) type);
        }
        return Set.copyOf(pages.values());
    }

    private static @Nullable Class<?> errorOf(Class<?> page) {
        return GenericTypeResolver.resolveTypeArgument(page, HasErrorParameter.class);
    }

    private static Set<Class<?>> classes(TypeFilter filter) {
        ClassPathScanningCandidateComponentProvider search = new ClassPathScanningCandidateComponentProvider(false);
        search.addIncludeFilter(filter);
        return search.findCandidateComponents(Mercato.class.getPackageName()).stream()
                .map(BeanDefinition::getBeanClassName)
                .<Class<?>>map(name -> ClassUtils.resolveClassName(String.valueOf(name), null))
                .collect(Collectors.toUnmodifiableSet());
    }
}
