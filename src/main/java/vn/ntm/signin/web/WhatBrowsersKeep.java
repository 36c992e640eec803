package vn.ntm.signin.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/** Who is signed in stands in the session; what proves that a form came from our page in a cookie. */
@Configuration(proxyBeanMethods = false)
class WhatBrowsersKeep {
    @Bean
    SecurityContextRepository securityContexts() {
        return new HttpSessionSecurityContextRepository();
    }

    /** In a cookie and in the form, so that a stranger on the sign-in page needs no session and cannot fill the database with them. */
    @Bean
    CsrfTokenRepository formTokens(@Value("${ntm.web.secure:false}") boolean secure) {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(secure ? "__Host-ntm-form" : "ntm-form");
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(
                cookie -> cookie.sameSite("Lax").httpOnly(true).secure(secure));
        return tokens;
    }
}
