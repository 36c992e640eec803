package vn.ntm.browser;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/**
 * A journey through the whole product with its evaluation workspace, in a real Chromium; all journeys share one context. Counted as skipped, with
 * the reason, on a machine that has no Chromium.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(WhereThereIsChromium.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "ntm.evaluation=true")
@Import(Browsers.class)
@interface BrowserTest {}
