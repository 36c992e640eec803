package vn.ntm.signin.web;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** An identity server that speaks OpenID Connect over HTTP with signed tokens; who signs in there is said by the test. */
final class TrueIdentityServer implements AutoCloseable {
    private final HttpServer http;
    private final RSAKey key;
    private final Map<String, JWTClaimsSet> codes = new ConcurrentHashMap<>();

    TrueIdentityServer() throws IOException, JOSEException {
        key = new RSAKeyGenerator(2048).keyID("one").generate();
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answer("/.well-known/openid-configuration", this::configuration);
        answer("/jwks", body -> new JWKSet(key.toPublicJWK()).toString());
        answer("/token", this::tokens);
        http.start();
    }

    String issuer() {
        return "http://127.0.0.1:" + http.getAddress().getPort();
    }

    /** Somebody signs in at the server and is sent back with a code. */
    String code(String subject, String email, boolean verified, String nonce) {
        String code = "code-" + codes.size();
        codes.put(
                code,
                new JWTClaimsSet.Builder()
                        .issuer(issuer())
                        .subject(subject)
                        .audience("ntm-client")
                        .issueTime(Date.from(Instant.ofEpochMilli(System.currentTimeMillis())))
                        .expirationTime(Date.from(Instant.ofEpochMilli(System.currentTimeMillis() + 60_000)))
                        .claim("nonce", nonce)
                        .claim("email", email)
                        .claim("email_verified", verified)
                        .build());
        return code;
    }

    @Override
    public void close() {
        http.stop(0);
    }

    private String configuration(String body) {
        return """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
                 "jwks_uri": "%1$s/jwks", "subject_types_supported": ["public"], "response_types_supported": ["code"],
                 "id_token_signing_alg_values_supported": ["RS256"]}""".formatted(issuer());
    }

    private String tokens(String body) throws JOSEException {
        String code = body.replaceAll("(?s).*(code-\\d+).*", "$1");
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build(), codes.remove(code));
        token.sign(new RSASSASigner(key));
        return """
                {"access_token": "any", "token_type": "Bearer", "expires_in": 60, "id_token": "%s"}""".formatted(token.serialize());
    }

    private void answer(String path, Answer answer) {
        http.createContext(path, exchange -> {
            try (exchange) {
                String asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                byte[] said = answer.to(asked).getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, said.length);
                exchange.getResponseBody().write(said);
            } catch (JOSEException impossible) {
                throw new IllegalStateException(impossible);
            }
        });
    }

    private interface Answer {
        String to(String body) throws JOSEException;
    }
}
