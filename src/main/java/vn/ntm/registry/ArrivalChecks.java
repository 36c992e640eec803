package vn.ntm.registry;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ntm.documents.ContentType;
import vn.ntm.people.Problems;

/** Whether an arrival can be entered as somebody wants it. */
@Component
class ArrivalChecks {
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_NAME = 300;
    private static final Set<String> TAKEN = Set.of(
            "application/pdf",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/msword",
            "image/jpeg",
            "image/png");

    private final Bodies bodies;

    ArrivalChecks(Bodies bodies) {
        this.bodies = bodies;
    }

    void judge(NewArrival wanted, LocalDate today, Problems problems) {
        LocalDate dated = wanted.dated();
        boolean closed = bodies.find(wanted.body(), wanted.unitCode())
                .filter(body -> !body.closed())
                .isEmpty();
        problems.addIf(closed, "body", "registry.body.missing")
                .addIf(wanted.arrivedOn().isAfter(today), "arrivedOn", "registry.date.future")
                .addIf(dated != null && dated.isAfter(wanted.arrivedOn()), "dated", "registry.arrived.dated-later")
                .addIf(wanted.issuer().isBlank(), "issuer", "registry.issuer.missing")
                .addIf(wanted.issuer().length() > LONGEST_NAME, "issuer", "registry.too-long", LONGEST_NAME)
                .addIf(wanted.number().length() > LONGEST_NUMBER, "number", "registry.too-long", LONGEST_NUMBER)
                .addIf(wanted.type().length() > LONGEST_NUMBER, "type", "registry.too-long", LONGEST_NUMBER)
                .addIf(wanted.subject().isBlank(), "subject", "registry.subject.missing")
                .addIf(
                        wanted.subject().length() > DocumentFacts.LONGEST_SUBJECT,
                        "subject",
                        "registry.too-long",
                        DocumentFacts.LONGEST_SUBJECT);
    }

    void judgeFile(@Nullable String name, byte[] content, Problems problems) {
        if (name != null) {
            ContentType type = ContentType.of(content);
            problems.addIf(content.length == 0, "file", "documents.empty")
                    .addIf(
                            content.length > 0 && !TAKEN.contains(type.mediaType()),
                            "file",
                            "registry.arrived.file",
                            type.label());
        }
    }
}
