package vn.ntm.notices;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** What notices are made of. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NoticesSettings.class)
class NoticesConfiguration {}
