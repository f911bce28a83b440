package club.mercato.testing;

import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Each application context keeps who is signed in in a holder of its own, but {@link SecurityContextHolder} knows only
 * the last one's. Tests of several contexts run in one JVM, so each test makes its own context's the known one; and so
 * does a context that starts again after others had their turn, before it does anything by itself.
 */
class TheContextsOwnSecurity
        implements TestExecutionListener, ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getBeanFactory().registerSingleton("theContextsOwnSecurity", new BeforeAllElse(context));
    }

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

    private static class BeforeAllElse implements SmartLifecycle {

        private final ApplicationContext context;
        private volatile boolean running;

        BeforeAllElse(ApplicationContext context) {
            this.context = context;
        }

        @Override
        public void start() {
            use(context);
            running = true;
        }

        @Override
        public void stop() {
            running = false;
        }

        @Override
        public boolean isRunning() {
            return running;
        }

        @Override
        public int getPhase() {
            return Integer.MIN_VALUE;
        }
    }
}
