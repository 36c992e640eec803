package vn.ntm.notices.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Date;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.ntm.shared.Texts;

/** The mail server, spoken to by SMTP. */
@Component
class MailServer {
    private static final Logger LOG = LoggerFactory.getLogger(MailServer.class);
    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final int FOR_GOOD = 500;

    private final MailSettings settings;
    private final String protocol;
    private final String sender;

    MailServer(MailSettings settings, Texts texts) {
        this.settings = settings;
        this.protocol = settings.security() == MailSettings.Security.TLS ? "smtps" : "smtp";
        this.sender = texts.of("notices.letter.sender");
    }

    /** Nothing is said before the first letter. */
    Line line() {
        return new Line(Session.getInstance(properties()));
    }

    private Properties properties() {
        Properties properties = new Properties();
        String millis = String.valueOf(settings.timeout().toMillis());
        for (String wait : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.put(key(wait), millis);
        }
        String mustBe = String.valueOf(settings.security() == MailSettings.Security.STARTTLS);
        properties.put(key("starttls.enable"), mustBe);
        properties.put(key("starttls.required"), mustBe);
        properties.put(key("ssl.checkserveridentity"), "true");
        properties.put(key("auth"), String.valueOf(!settings.user().isEmpty()));
        if (!settings.certificate().isEmpty()) {
            properties.put(key("ssl.socketFactory"), Trust.in(settings.certificate()));
        }
        return properties;
    }

    private String key(String name) {
        return "mail." + protocol + "." + name;
    }

    /** A conversation in which letters are handed over one after the other. */
    final class Line implements AutoCloseable {
        private final Session session;
        private @Nullable Transport open;

        private Line(Session session) {
            this.session = session;
        }

        /** @throws Undelivered when the server did not take it */
        void send(Letter letter) throws Undelivered {
            try {
                MimeMessage message = message(letter);
                connected().sendMessage(message, message.getAllRecipients());
            } catch (MessagingException | UnsupportedEncodingException failed) {
                close();
                Exception said = innermost(failed);
                throw new Undelivered(problem(said), said);
            }
        }

        private Transport connected() throws MessagingException, Undelivered {
            Transport transport = open;
            if (transport != null && transport.isConnected()) {
                return transport;
            }
            Transport fresh = session.getTransport(protocol);
            try {
                fresh.connect(settings.host(), settings.port(), orNull(settings.user()), orNull(settings.password()));
            } catch (AuthenticationFailedException refused) {
                throw new Undelivered(Problem.LOGIN, refused);
            } catch (MessagingException nobodyThere) {
                throw new Undelivered(Problem.UNREACHABLE, nobodyThere);
            }
            open = fresh;
            return fresh;
        }

        private MimeMessage message(Letter letter) throws MessagingException, UnsupportedEncodingException {
            MimeMessage message = new Named(session, letter.messageId());
            message.setFrom(new InternetAddress(settings.from(), sender, UTF_8));
            message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to(), true));
            message.setSubject(Normalizer.normalize(letter.words().subject(), Normalizer.Form.NFC), UTF_8);
            message.setSentDate(Date.from(letter.at()));
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("Content-Language", "vi");
            message.setContent(body(letter.words()));
            message.saveChanges();
            return message;
        }

        private static MimeMultipart body(Letter.Words words) throws MessagingException {
            MimeBodyPart text = new MimeBodyPart();
            text.setText(words.text(), UTF_8);
            MimeBodyPart html = new MimeBodyPart();
            html.setContent(words.html(), "text/html; charset=" + UTF_8);
            return new MimeMultipart("alternative", text, html);
        }

        @Override
        public void close() {
            Transport transport = open;
            open = null;
            try {
                if (transport != null) {
                    transport.close();
                }
            } catch (MessagingException gone) {
                LOG.debug("The mail server hung up first", gone);
            }
        }
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static Problem problem(Exception said) {
        return switch (said) {
            case SMTPAddressFailedException address -> answered(address.getReturnCode());
            case SMTPSenderFailedException _ -> Problem.SENDER;
            case SMTPSendFailedException letter -> answered(letter.getReturnCode());
            case AddressException _ -> Problem.REFUSED;
            default -> Problem.UNREACHABLE;
        };
    }

    private static Problem answered(int code) {
        return code >= FOR_GOOD ? Problem.REFUSED : Problem.LATER;
    }

    /** What the server said stands in the last of a chain. */
    private static Exception innermost(Exception failed) {
        Exception last = failed;
        while (last instanceof MessagingException chained && chained.getNextException() != null) {
            last = chained.getNextException();
        }
        return last;
    }

    /** A message that keeps the id it was given. */
    private static final class Named extends MimeMessage {
        private final String id;

        Named(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
