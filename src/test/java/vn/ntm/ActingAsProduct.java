package vn.ntm;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;

/**
 * Test methods act as the product itself unless they say otherwise. A transaction that Spring opened around the test is told so too. Not for tests
 * that send requests: those sign in ({@link SignIn}).
 */
public final class ActingAsProduct implements InvocationInterceptor {
    /** The product itself, for a test that does something beside its requests. */
    public static final Actor PRODUCT = Actor.product("Kiểm thử");

    @Override
    public void interceptTestMethod(
            Invocation<@Nullable Void> test, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        act(test, context);
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<@Nullable Void> test, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        act(test, context);
    }

    @Override
    public void interceptBeforeEachMethod(
            Invocation<@Nullable Void> test, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        act(test, context);
    }

    private static void act(Invocation<@Nullable Void> test, ExtensionContext context) throws Throwable {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            SpringExtension.getApplicationContext(context)
                    .getBean(JdbcClient.class)
                    .sql("select set_config('ntm.everything', 'on', true)")
                    .query(String.class)
                    .single();
        }
        Acting.as(PRODUCT, () -> {
            test.proceed();
            return PRODUCT;
        });
    }
}
