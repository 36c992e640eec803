package vn.ntm.audit.chain;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.shared.Command;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** {@code audit verify}: seals what waits, then proves every chain, or names the first broken link of each and ends with 1. */
@Component
class AuditVerifyCommand implements Command {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm:ss d/M/uuuu");
    private static final int BROKEN = 1;
    private static final int REFUSED = 2;

    /** So long a line may wait for its seal before somebody should know. */
    private static final Duration USUAL_WAIT = Duration.ofMinutes(1);

    private final Chains chains;
    private final Sealing sealing;
    private final Texts texts;
    private final Clock clock;

    AuditVerifyCommand(Chains chains, Sealing sealing, Texts texts, Clock clock) {
        this.chains = chains;
        this.sealing = sealing;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "audit verify";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (!arguments.isEmpty()) {
            err.println(texts.of("audit.verify.usage"));
            return REFUSED;
        }
        Actor command = Actor.product(texts.of("audit.verify.by"));
        Chains.Unsealed late =
                Acting.as(command, () -> chains.unsealedBefore(clock.instant().minus(USUAL_WAIT)));
        sealing.seal();
        if (late.lines() > 0) {
            err.println(texts.of("audit.verify.late", Vietnamese.number(late.lines()), moment(late.oldest())));
        }
        List<ChainReport> reports = Acting.as(command, chains::verify);
        long broken = reports.stream().filter(report -> !report.holds()).count();
        reports.forEach(report -> (report.holds() ? out : err).println(sentence(report)));
        long lines = reports.stream().mapToLong(ChainReport::lines).sum();
        if (broken > 0) {
            err.println(texts.of("audit.verify.broken", broken, reports.size()));
            return BROKEN;
        }
        out.println(texts.of("audit.verify.whole", reports.size(), Vietnamese.number(lines)));
        return 0;
    }

    private String sentence(ChainReport report) {
        ChainReport.BrokenLink broken = report.broken();
        if (broken == null) {
            return texts.of("audit.verify.unit", report.unit(), Vietnamese.number(report.lines()), report.head());
        }
        String damage = texts.of(broken.damage().key());
        return texts.of("audit.verify.at", report.unit(), broken.seq(), moment(broken.at()), damage);
    }

    private String moment(@Nullable OffsetDateTime at) {
        return at == null ? texts.of("audit.verify.no-moment") : MOMENT.format(at.atZoneSameInstant(Vietnamese.ZONE));
    }
}
