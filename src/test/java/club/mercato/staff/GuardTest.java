package club.mercato.staff;

import static org.assertj.core.api.Assertions.assertThat;

import club.mercato.Mercato;
import club.mercato.testing.OnH2;
import club.mercato.testing.SignedInAs;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aopalliance.intercept.MethodInterceptor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.aop.framework.Advised;
import org.springframework.aop.framework.AopProxyUtils;
import org.springframework.aop.framework.DefaultAdvisorChainFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authorization.method.AuthorizationAdvisor;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.stereotype.Service;

/**
 * Who may do what: every public method of every service, asked of its real guard with each role, laid beside the table in
 * {@code guard/operations.txt}. A method that is not in the table, or that has no guard, fails.
 */
@OnH2
class GuardTest {

    private static final String TABLE = "guard/operations.txt";
    private static final Path FOUND = Path.of("target", "guard-operations.txt");
    private static final String OPEN = "guard/open.txt";
    private static final String HOUSE = "house";
    private static final String VISITOR = "ANYBODY";

    @Autowired
    private ApplicationContext context;

    @Test
    void everyOperationIsAllowedToTheRolesOfTheTableAndToNobodyElse() throws IOException {
        List<String> found = operations();
        Files.write(FOUND, found);

        assertThat(found)
                .as("who may do what as in %s; what was found stands in %s", TABLE, FOUND)
                .containsExactlyElementsOf(lines(TABLE));
    }

    @Test
    void noOperationIsOpenToWhoeverHasNotSignedIn() {
        assertThat(operations()).isNotEmpty().noneMatch(line -> line.contains(VISITOR));
    }

    @Test
    void whatOtherModulesCanCallWithoutAGuardIsListedWithItsReason() {
        List<String> open = beans().map(AopUtils::getTargetClass)
                .filter(type -> Modifier.isPublic(type.getModifiers()))
                .filter(type -> !AnnotatedElementUtils.hasAnnotation(type, Service.class))
                .filter(type -> !AnnotatedElementUtils.hasAnnotation(type, Configuration.class))
                .map(GuardTest::shortName)
                .sorted()
                .toList();

        assertThat(lines(OPEN)).allMatch(line -> line.matches("[\\w.]+: \\S.*"));
        assertThat(open)
                .as("the classes in %s", OPEN)
                .isEqualTo(lines(OPEN).stream()
                        .map(line -> line.substring(0, line.indexOf(':')))
                        .toList());
    }

    private List<String> operations() {
        TreeMap<String, String> table = new TreeMap<>();
        beans().filter(bean -> AnnotatedElementUtils.hasAnnotation(AopUtils.getTargetClass(bean), Service.class))
                .forEach(bean -> methods(bean)
                        .forEach(method -> table.put(name(bean, method), String.join(" ", allowed(bean, method)))));
        return table.entrySet().stream()
                .map(operation -> operation.getKey() + ": " + operation.getValue())
                .toList();
    }

    private Stream<Object> beans() {
        return Arrays.stream(context.getBeanDefinitionNames())
                .filter(context::isSingleton)
                .map(context::getBean)
                .filter(bean -> isProducts(AopUtils.getTargetClass(bean)));
    }

    /** Of the product itself: neither a library's nor a test's. */
    private static boolean isProducts(Class<?> type) {
        return type.getName().startsWith(Mercato.class.getPackageName())
                && home(type).equals(home(Mercato.class));
    }

    private static String home(Class<?> type) {
        return String.valueOf(type.getProtectionDomain().getCodeSource().getLocation());
    }

    private static Stream<Method> methods(Object bean) {
        return Arrays.stream(AopUtils.getTargetClass(bean).getMethods())
                .filter(method -> method.getDeclaringClass() != Object.class)
                .filter(method -> !method.isSynthetic() && !Modifier.isStatic(method.getModifiers()));
    }

    private static String name(Object bean, Method method) {
        String parameters = Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(", "));
        return shortName(AopUtils.getTargetClass(bean)) + "." + method.getName() + "(" + parameters + ")";
    }

    private static String shortName(Class<?> type) {
        return type.getName().substring(Mercato.class.getPackageName().length() + 1);
    }

    /** Who comes through: roles, the house itself, or anybody. */
    private static List<String> allowed(Object bean, Method method) {
        List<String> allowed = new ArrayList<>();
        for (Role role : Role.values()) {
            if (comesThrough(bean, method, TestStaff.authentication(SignedInAs.stranger(role)))) {
                allowed.add(role.name());
            }
        }
        if (comesThrough(bean, method, with(May.HOUSE))) {
            allowed.add(HOUSE);
        }
        if (comesThrough(bean, method, visitor()) || comesThrough(bean, method, null)) {
            allowed.add(VISITOR);
        }
        return allowed;
    }

    private static boolean comesThrough(Object bean, Method method, @Nullable Authentication who) {
        Object[] arguments =
                Stream.of(method.getParameterTypes()).map(GuardTest::anyValue).toArray();
        for (MethodInterceptor guard : guards(bean, method)) {
            PassedOn call = new PassedOn(target(bean), method, arguments);
            try {
                SignedInAs.with(who, () -> invoke(guard, call));
            } catch (AccessDeniedException | AuthenticationCredentialsNotFoundException refused) {
                return false;
            }
        }
        return true;
    }

    /** The guards as they stand before the real bean. */
    private static List<MethodInterceptor> guards(Object bean, Method method) {
        if (!(bean instanceof Advised proxy)) {
            return List.of();
        }
        Class<?> type = AopUtils.getTargetClass(bean);
        return new DefaultAdvisorChainFactory()
                .getInterceptorsAndDynamicInterceptionAdvice(proxy, method, type).stream()
                        .filter(AuthorizationAdvisor.class::isInstance)
                        .map(MethodInterceptor.class::cast)
                        .toList();
    }

    private static Object target(Object bean) {
        return Objects.requireNonNullElse(AopProxyUtils.getSingletonTarget(bean), bean);
    }

    private static boolean invoke(MethodInterceptor guard, PassedOn call) {
        try {
            guard.invoke(call);
            return true;
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    private static @Nullable Object anyValue(Class<?> type) {
        return type == boolean.class ? (Object) false : type == int.class ? (Object) 0 : type == long.class ? 0L : null;
    }

    private static Authentication with(String authority) {
        return UsernamePasswordAuthenticationToken.authenticated(
                "house", null, AuthorityUtils.createAuthorityList(authority));
    }

    private static Authentication visitor() {
        return new AnonymousAuthenticationToken("key", "visitor", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));
    }

    private static List<String> lines(String resource) {
        try (InputStream stream = GuardTest.class.getClassLoader().getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(stream, resource).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
