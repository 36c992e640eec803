package vn.ntm.audit.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.audit.AuditLine;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Puts lines of the record into words. */
class LineWords {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm:ss d/M/uuuu");

    private final Texts texts;
    private final Differences differences;

    LineWords(Texts texts, Access access) {
        this.texts = texts;
        this.differences = new Differences(texts, access.may(Act.KEEP_PERSONAL_DATA));
    }

    List<ShownLine> shown(List<AuditLine> lines) {
        return lines.stream().map(this::shown).toList();
    }

    ShownLine shown(AuditLine line) {
        return new ShownLine(
                moment(line.place().at()),
                by(line.by()),
                known(line.event()),
                texts.of("audit.kind." + line.kind()),
                object(line),
                line.subject().unitCode(),
                source(line),
                differences.between(line.before(), line.after()));
    }

    static String moment(Instant at) {
        return MOMENT.format(at.atZone(Vietnamese.ZONE));
    }

    private String by(AuditLine.By by) {
        String who = by.title().isEmpty() || by.title().equals(by.name())
                ? by.name()
                : texts.of("audit.by", by.name(), by.title());
        String instead = by.delegatedBy();
        return instead == null || instead.isEmpty() ? who : texts.of("audit.by.delegated", who, instead);
    }

    private String object(AuditLine line) {
        String key = "audit.object." + line.subject().type();
        String type =
                texts.keys().contains(key) ? texts.of(key) : line.subject().type();
        String name = line.subject().name();
        return name.isEmpty() ? type : texts.of("audit.object", type, name);
    }

    private String source(AuditLine line) {
        return line.origin().address().isEmpty()
                ? texts.of("audit.source.machine")
                : texts.of(
                        "audit.source", line.origin().address(), line.origin().requestId());
    }

    private String known(String event) {
        return texts.keys().contains(event) ? texts.of(event) : event;
    }
}
