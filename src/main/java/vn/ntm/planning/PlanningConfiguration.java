package vn.ntm.planning;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Takes the settings in. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PlanningSettings.class)
class PlanningConfiguration {}
