package vn.ntm.browser;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;

/** Two browsers for all journeys, each started when first asked for. */
@TestConfiguration(proxyBeanMethods = false)
class Browsers {
    @Bean
    @Lazy
    static Browser browser(@LocalServerPort int port) {
        return Browser.at("http://127.0.0.1:" + port, true);
    }

    @Bean
    @Lazy
    static Browser scriptless(@LocalServerPort int port) {
        return Browser.at("http://127.0.0.1:" + port, false);
    }
}
