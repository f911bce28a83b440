package club.mercato.staff;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Method;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;

/** A call that goes nowhere: what passes the guard is not done. */
record PassedOn(Object bean, Method method, @Nullable Object[] arguments) implements MethodInvocation {

    @Override
    public Method getMethod() {
        return method;
    }

    @Override
    @SuppressWarnings("NullAway") // the interface knows no arguments that are null
    public Object[] getArguments() {
        return arguments;
    }

    @Override
    public @Nullable Object proceed() {
        return null;
    }

    @Override
    public Object getThis() {
        return bean;
    }

    @Override
    public AccessibleObject getStaticPart() {
        return method;
    }
}
