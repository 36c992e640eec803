package vn.ntm.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The identity server that people may sign in by, when the environment names one.
 *
 * @param issuer its address, empty when there is none
 * @param label what the button calls it
 */
@ConfigurationProperties("ntm.oidc")
public record IdentityServer(
        @DefaultValue("") String issuer,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("OpenID Connect") String label) {
    public boolean isSet() {
        return !issuer.isBlank();
    }

    /** What the button calls it, null when there is none. */
    public @Nullable String name() {
        return isSet() ? label : null;
    }

    /** The secret stays out of logs. */
    @Override
    public String toString() {
        return "IdentityServer[" + issuer + "]";
    }
}
