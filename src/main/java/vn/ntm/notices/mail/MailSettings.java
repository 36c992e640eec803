package vn.ntm.notices.mail;

import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mail server that notices go out by. Without a host nothing is sent.
 *
 * @param host empty when there is none
 * @param port 0 for the usual one of the security
 * @param user empty for a server that asks for none
 * @param certificate PEM file of who vouches for the server, when the machine does not know them; empty otherwise
 * @param from address that letters come from
 * @param address where the product is opened, for links; empty when nobody has said, then letters hold none
 * @param digestAt on Vietnam's clock, when the letters of the morning are written
 * @param timeout of each answer of the server
 */
@ConfigurationProperties("ntm.mail")
public record MailSettings(
        @DefaultValue("") String host,
        @DefaultValue("0") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("starttls") Security security,
        @DefaultValue("") String certificate,
        @DefaultValue("") String from,
        @DefaultValue("") String address,
        @DefaultValue("07:00") LocalTime digestAt,
        @DefaultValue("20s") Duration timeout) {
    private static final String WHERE = "https?://[^\\s/]+(/\\S*)?";
    private static final String MAILBOX = "[^\\s@<>]+@[^\\s@<>]+";

    /** How what is said to the server is kept from others. */
    public enum Security {
        /** Not at all: for a server on this machine. */
        NONE(25),
        /** From the second sentence on; a server that cannot is not spoken to. */
        STARTTLS(587),
        /** From the first byte. */
        TLS(465);

        private final int port;

        Security(int port) {
            this.port = port;
        }
    }

    public MailSettings {
        host = host.strip();
        from = from.strip();
        address = address.strip().replaceAll("/+$", "");
        if (!host.isEmpty() && !from.matches(MAILBOX)) {
            throw new IllegalArgumentException(
                    "NTM_MAIL_FROM must be the address that letters come from, such as ntm@example.gov.vn");
        }
        if (port < 0 || port > 65_535 || timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("NTM_MAIL_PORT must be a port, ntm.mail.timeout longer than nothing");
        }
        if (security == Security.NONE && !user.isEmpty() && !isThisMachine(host)) {
            throw new IllegalArgumentException(
                    "NTM_MAIL_SECURITY=none would send the password to another machine in the open");
        }
        if (!address.isEmpty() && !address.matches(WHERE)) {
            throw new IllegalArgumentException(
                    "NTM_PUBLIC_ADDRESS must be an address such as https://ntm.example.gov.vn/");
        }
        port = port == 0 ? security.port : port;
    }

    /** Whether there is a server. */
    public boolean isOn() {
        return !host.isEmpty();
    }

    /** What stands behind the @ of the address that letters come from. */
    String domain() {
        return from.substring(from.indexOf('@') + 1);
    }

    private static boolean isThisMachine(String host) {
        return host.equals("localhost") || host.startsWith("127.") || host.equals("::1");
    }

    /** The password stays out of logs. */
    @Override
    public String toString() {
        return "MailSettings[" + host + ":" + port + ", " + security + ", " + from + "]";
    }
}
