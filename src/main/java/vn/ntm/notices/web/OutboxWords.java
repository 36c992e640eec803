package vn.ntm.notices.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ntm.notices.mail.MailSettings;
import vn.ntm.notices.mail.MailState;
import vn.ntm.notices.mail.OutMail;
import vn.ntm.notices.mail.Outbox;
import vn.ntm.notices.mail.Problem;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** The outbox in words. */
@Component
class OutboxWords {
    private final Texts texts;

    OutboxWords(Texts texts) {
        this.texts = texts;
    }

    OutboxPage page(Outbox.State state, @Nullable MailState wanted, String done) {
        MailSettings server = state.server();
        return new OutboxPage(
                server.isOn(),
                server(server),
                server.address().isEmpty(),
                state.ownAddress(),
                texts.of("notices.outbox.counts", count(state, MailState.WAITING), count(state, MailState.FAILED)),
                states(),
                wanted == null ? "" : wanted.word(),
                state.letters().stream().map(mail -> row(mail, state)).toList(),
                done(done));
    }

    private String server(MailSettings server) {
        return server.isOn()
                ? texts.of(
                        "notices.outbox.server",
                        server.host(),
                        server.port(),
                        texts.of("notices.outbox.security." + server.security()),
                        server.from())
                : "";
    }

    private static String count(Outbox.State state, MailState of) {
        return Vietnamese.number(state.counts().getOrDefault(of, 0L));
    }

    private List<OutboxPage.Choice> states() {
        return Stream.concat(
                        Stream.of(new OutboxPage.Choice("", texts.of("notices.outbox.any"))),
                        Arrays.stream(MailState.values())
                                .map(one -> new OutboxPage.Choice(one.word(), texts.of(one.nameKey()))))
                .toList();
    }

    private OutboxPage.Row row(OutMail mail, Outbox.State state) {
        Problem problem = mail.problem();
        return new OutboxPage.Row(
                mail.id().toString(),
                state.names().getOrDefault(mail.person(), ""),
                mail.kind() == OutMail.Kind.TEST
                        ? texts.of("notices.outbox.test")
                        : texts.of("notices.outbox.notices", mail.notices()),
                Vietnamese.moment(mail.createdAt()),
                mail.state().icon(),
                mail.state().hue(),
                texts.of(mail.state().nameKey()),
                when(mail),
                problem == null ? "" : texts.of(problem.nameKey()),
                mail.reply(),
                mail.state() == MailState.FAILED || (mail.state() == MailState.WAITING && mail.attempts() > 0));
    }

    private String when(OutMail mail) {
        Instant next = mail.nextAt();
        if (next == null) {
            return Vietnamese.moment(Objects.requireNonNull(mail.doneAt()));
        }
        return mail.attempts() == 0
                ? texts.of("notices.outbox.soon")
                : texts.of("notices.outbox.next", mail.attempts(), Vietnamese.moment(next));
    }

    private @Nullable String done(String done) {
        return switch (done) {
            case "again" -> texts.of("notices.outbox.done.again");
            case "test" -> texts.of("notices.outbox.done.test");
            default -> null;
        };
    }
}
