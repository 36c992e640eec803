package vn.ntm.signin;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What sign-in is made of. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({SignInSettings.class, IdentityServer.class})
class SignInConfiguration {
    @Bean
    PasswordEncoder passwordEncoder() {
        return new PacedPasswordEncoder(
                Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8(),
                Runtime.getRuntime().availableProcessors());
    }
}
