package vn.ntm.platform.security;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.ntm.people.ActingPositions;
import vn.ntm.platform.setup.SetUp;
import vn.ntm.platform.setup.SetUpGate;
import vn.ntm.shared.Texts;
import vn.ntm.signin.IdentityServer;
import vn.ntm.signin.MyAccount;
import vn.ntm.signin.SignInSettings;

/** The rules of the door. What each address asks stands beside the address ({@link vn.ntm.access.Asks}), who may do it in {@link vn.ntm.access.Act}. */
@Configuration(proxyBeanMethods = false)
class SecurityRules {
    private static final String[] STATIC_FILES = {"/css/**", "/fonts/**", "/icons/**", "/js/**"};

    /** Pages run script and take styles from our files alone; nothing stands in the page itself. */
    private static final String CONTENT_POLICY =
            "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; "
                    + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final String NO_DEVICES =
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()";

    /** Static files are the same for everybody: nobody's session is looked at for them. */
    @Bean
    @Order(1)
    SecurityFilterChain forStaticFiles(HttpSecurity http) throws Exception {
        return http.securityMatcher(STATIC_FILES)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .headers(SecurityRules::headers)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain forPages(
            HttpSecurity http,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping addresses,
            ActingPositions positions,
            Texts texts,
            SecurityContextRepository contexts,
            CsrfTokenRepository formTokens,
            AuthenticationEntryPoint entryPoint,
            LogoutHandler leaving,
            ObjectProvider<SetUp> setUp,
            SignInSettings settings,
            MyAccount mine,
            IdentityServer identityServer,
            AuthenticationSuccessHandler arrival)
            throws Exception {
        if (identityServer.isSet()) {
            http.oauth2Login(
                    login -> login.loginPage("/login").successHandler(arrival).failureUrl("/login?unknown"));
        }
        setUp.ifAvailable(waiting -> http.addFilterBefore(new SetUpGate(waiting), CsrfFilter.class));
        return http.authorizeHttpRequests(requests -> requests.anyRequest().access(new RouteGuard(addresses)))
                .addFilterBefore(new ActorFilter(positions, texts), AuthorizationFilter.class)
                .addFilterBefore(new SecondFactorFirst(settings, mine), AuthorizationFilter.class)
                .securityContext(context -> context.securityContextRepository(contexts))
                .csrf(csrf -> csrf.csrfTokenRepository(formTokens))
                .requestCache(cache -> cache.disable())
                .exceptionHandling(refused -> refused.authenticationEntryPoint(entryPoint))
                .logout(logout -> logout.addLogoutHandler(leaving).logoutSuccessUrl("/"))
                .headers(SecurityRules::headers)
                .build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(NO_DEVICES))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .cacheControl(cache -> cache.disable());
    }
}
