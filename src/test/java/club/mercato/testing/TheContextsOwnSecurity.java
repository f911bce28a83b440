package club.mercato.testing;

import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Each application context keeps who is signed in in a holder of its own, but {@link SecurityContextHolder} knows only
 * the last one's. Tests of several contexts run in one JVM, so each test makes its own context's the known one.
 */
class TheContextsOwnSecurity implements TestExecutionListener {

    @Override
    public void prepareTestInstance(TestContext test) {
        use(test.getApplicationContext());
    }

    @Override
    public void beforeTestMethod(TestContext test) {
        use(test.getApplicationContext());
    }

    private static void use(ApplicationContext context) {
        context.getBeanProvider(SecurityContextHolderStrategy.class)
                .ifAvailable(SecurityContextHolder::setContextHolderStrategy);
    }
}
