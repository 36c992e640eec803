package vn.ntm.distribution.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.ntm.distribution.DistributionSettings;

/** Where residents find the public page: what the installation says, else the address under which the reader opened this page. */
@Component
class PublicAddress {
    private final DistributionSettings settings;

    PublicAddress(DistributionSettings settings) {
        this.settings = settings;
    }

    String of(HttpServletRequest request) {
        return settings.publicAddress().isEmpty()
                ? ServletUriComponentsBuilder.fromContextPath(request).path("/").toUriString()
                : settings.publicAddress();
    }

    /** Whether no other machine can open it: then a code printed with it leads nowhere. */
    static boolean isOnlyHere(String address) {
        String host = String.valueOf(URI.create(address).getHost());
        return host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]");
    }
}
