package vn.ntm.platform.command;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.ntm.platform.database.CannotStart;

/**
 * How the product is asked to serve a commune.
 *
 * @param address on which it listens
 * @param plain whether browsers reach it without TLS, which is allowed on this machine only
 */
record Serving(StartOptions options, String address, boolean plain) {
    private static final String THIS_MACHINE = "127.0.0.1";
    private static final String ADDRESS = "--address";

    Serving {
        if (plain && !address(address).isLoopbackAddress()) {
            throw new CannotStart("platform.serve.plain-not-local", address);
        }
    }

    static Serving of(List<String> words, Map<String, String> environment) {
        List<String> others = new ArrayList<>(words);
        String address = environment.getOrDefault("NTM_ADDRESS", THIS_MACHINE);
        int place = others.indexOf(ADDRESS);
        if (place >= 0) {
            others.remove(place);
            if (place == others.size()) {
                throw new CannotStart("platform.start.value-missing", ADDRESS);
            }
            address = others.remove(place);
        }
        boolean plain = environment.getOrDefault("NTM_PLAIN_HTTP", "").equals("true");
        return new Serving(StartOptions.of(others), address, plain);
    }

    InetAddress listensOn() {
        return address(address);
    }

    /** What Spring is told beside the usual. */
    List<String> settings() {
        return List.of("--ntm.served=true", "--server.address=" + address, "--ntm.web.secure=" + !plain);
    }

    private static InetAddress address(String text) {
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException unknown) {
            throw new CannotStart("platform.serve.address-unknown", text);
        }
    }
}
