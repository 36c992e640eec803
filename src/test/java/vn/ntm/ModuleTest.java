package vn.ntm;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.AliasFor;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import vn.ntm.platform.database.DatabaseConfiguration;

/** A test of one module, the module of its package, with a migrated database and a clock that stands still; platform stays out. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApplicationModuleTest
@ExtendWith(ActingAsProduct.class)
@Import({DatabaseConfiguration.class, TestWorld.class})
public @interface ModuleTest {
    /** Whether the modules it uses are started too. */
    @AliasFor(annotation = ApplicationModuleTest.class, attribute = "mode")
    BootstrapMode mode() default BootstrapMode.ALL_DEPENDENCIES;
}
