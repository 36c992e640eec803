package vn.ntm.signin;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of sign-in.
 *
 * @param idle after which an unused session ends
 * @param longest a session lasts, used or not
 * @param secondFactor who must have one
 * @param secretKey encrypts what must be readable again, in base64; empty takes the one of the file
 * @param secretKeyFile made on first need, readable by the product's account alone
 */
@ConfigurationProperties("ntm.sign-in")
public record SignInSettings(
        @DefaultValue("1h") Duration idle,
        @DefaultValue("12h") Duration longest,
        @DefaultValue("optional") SecondFactorRule secondFactor,
        @DefaultValue("") String secretKey,
        @DefaultValue(".ntm/secret.key") Path secretKeyFile) {
    /** Who must have a second factor. */
    public enum SecondFactorRule {
        OPTIONAL,
        /** Positions that sign for their body or administer the product. */
        REQUIRED_FOR_SIGNERS
    }

    /** The secret stays out of logs. */
    @Override
    public String toString() {
        return "SignInSettings[" + idle + ", " + longest + ", " + secondFactor + "]";
    }
}
