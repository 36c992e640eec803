package vn.ntm.platform.security;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.people.ActingPositions;
import vn.ntm.shared.Texts;
import vn.ntm.signin.Accounts;

/** The rules of the door. What each address asks stands beside the address ({@link vn.ntm.access.Asks}), who may do it in {@link vn.ntm.access.Act}. */
@Configuration(proxyBeanMethods = false)
class SecurityRules {
    /** Pages run no script of anybody else; inline styles carry only the heights of bars. */
    private static final String CONTENT_POLICY =
            "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
                    + "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain filterChain(
            HttpSecurity http,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping addresses,
            ActingPositions positions,
            Texts texts)
            throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers("/css/**", "/fonts/**", "/icons/**")
                        .permitAll()
                        .anyRequest()
                        .access(new RouteGuard(addresses)))
                .addFilterBefore(new ActorFilter(positions, texts), AuthorizationFilter.class)
                .formLogin(form -> form.loginPage("/login")
                        .defaultSuccessUrl("/my-work")
                        .failureUrl("/login?failed")
                        .permitAll())
                .logout(logout -> logout.logoutSuccessUrl("/"))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(Customizer.withDefaults())
                        .cacheControl(cache -> cache.disable()))
                .build();
    }

    @Bean
    UserDetailsService accountsByName(Accounts accounts, Texts texts) {
        Actor door = Actor.product(texts.of("platform.door"));
        return name -> Acting.as(door, () -> accounts.find(name))
                .orElseThrow(() -> new UsernameNotFoundException("No account of that name"));
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }
}
