package vn.ntm.platform.web;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** The clock and the texts, one of each for the whole product. */
@Configuration(proxyBeanMethods = false)
class SharedBeans {
    @Bean
    Clock clock() {
        return Clock.system(Vietnamese.ZONE);
    }

    @Bean
    Texts texts() {
        return Texts.vietnamese();
    }
}
