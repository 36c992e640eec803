package vn.ntm.notices;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import vn.ntm.notices.mail.MailSettings;

/** What notices are made of. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({NoticesSettings.class, MailSettings.class})
class NoticesConfiguration {}
