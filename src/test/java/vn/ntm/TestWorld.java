package vn.ntm;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** What platform gives the modules, as tests want it: a clock that stands still and the product's texts. */
@TestConfiguration(proxyBeanMethods = false)
public class TestWorld {
    /** The day on which every module test plays. */
    public static final LocalDate TODAY = LocalDate.of(2024, 3, 18);

    @Bean
    @ConditionalOnMissingBean
    static Clock clock() {
        return Clock.fixed(TODAY.atTime(9, 12).atZone(Vietnamese.ZONE).toInstant(), Vietnamese.ZONE);
    }

    @Bean
    @ConditionalOnMissingBean
    static Texts texts() {
        return Texts.vietnamese();
    }
}
