package vn.ntm.distribution;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an installation may set about what it gives out.
 *
 * @param publicAddress where residents find the public page, such as {@code https://ntm.xa.gov.vn/}; empty when nobody has said
 */
@ConfigurationProperties("ntm.distribution")
public record DistributionSettings(@DefaultValue("") String publicAddress) {
    public DistributionSettings {
        publicAddress = publicAddress.strip();
        if (!publicAddress.isEmpty() && !publicAddress.matches("https?://[^\\s/]+(/\\S*)?")) {
            throw new IllegalArgumentException(
                    "NTM_PUBLIC_ADDRESS must be an address such as https://ntm.example.gov.vn/");
        }
    }
}
