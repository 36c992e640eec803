package vn.ntm.distribution;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Takes the settings in. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DistributionSettings.class)
class DistributionConfiguration {}
