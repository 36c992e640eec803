package vn.ntm.platform.security;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import vn.ntm.signin.IdentityServer;

/** The identity server of the environment, asked about itself when somebody first wants to come in by it: the product starts without it. */
@Component
class IdentityServers implements ClientRegistrationRepository {
    static final String NAME = "ntm";

    private final IdentityServer server;
    private final SingletonSupplier<ClientRegistration> registration;

    IdentityServers(IdentityServer server) {
        this.server = server;
        this.registration = SingletonSupplier.of(this::register);
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String name) {
        return server.isSet() && name.equals(NAME) ? registration.obtain() : null;
    }

    private ClientRegistration register() {
        return ClientRegistrations.fromIssuerLocation(server.issuer())
                .registrationId(NAME)
                .clientId(server.clientId())
                .clientSecret(server.clientSecret())
                .scope("openid", "email", "profile")
                .build();
    }
}
