package vn.ntm.audit.web;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import vn.ntm.audit.AuditLine;
import vn.ntm.audit.AuditSearch;
import vn.ntm.shared.Texts;
import vn.ntm.shared.TypedDate;
import vn.ntm.shared.Vietnamese;
import vn.ntm.shared.VietnameseText;

/** The search form of the record, as it came in. */
record AuditQuery(
        @Nullable String person,
        @Nullable String type,
        @Nullable String name,
        @Nullable String event,
        @Nullable String kind,
        @Nullable String unit,
        @Nullable String from,
        @Nullable String to,
        @Nullable String behind) {
    private static final int LONGEST = 100;

    AuditQuery {
        person = tidy(person);
        type = tidy(type);
        name = tidy(name);
        event = tidy(event);
        kind = tidy(kind);
        unit = tidy(unit);
        from = tidy(from);
        to = tidy(to);
        behind = tidy(behind);
    }

    AuditSearch search() {
        return new AuditSearch(
                tidy(person),
                tidy(type),
                tidy(name),
                tidy(event),
                tidy(kind),
                tidy(unit),
                moment(day(tidy(from))),
                moment(nextDay(day(tidy(to)))),
                place());
    }

    String typedFrom() {
        return tidy(from);
    }

    String typedTo() {
        return tidy(to);
    }

    @Nullable
    String fromProblem(Texts texts) {
        return problem(tidy(from), texts);
    }

    @Nullable
    String toProblem(Texts texts) {
        return problem(tidy(to), texts);
    }

    /** The address with the same filters. */
    String address(String path, AuditLine.@Nullable Place last) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        add(address, "person", person);
        add(address, "type", type);
        add(address, "name", name);
        add(address, "event", event);
        add(address, "kind", kind);
        add(address, "unit", unit);
        add(address, "from", from);
        add(address, "to", to);
        if (last != null) {
            add(address, "behind", last.at() + "~" + last.id());
        }
        return address.build(true).toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            address.queryParam(name, UriUtils.encode(value, StandardCharsets.UTF_8));
        }
    }

    private AuditLine.@Nullable Place place() {
        String[] parts = tidy(behind).split("~");
        try {
            return parts.length == 2 ? new AuditLine.Place(Instant.parse(parts[0]), Long.parseLong(parts[1])) : null;
        } catch (DateTimeException | NumberFormatException noPlace) {
            return null;
        }
    }

    private static @Nullable String problem(String typed, Texts texts) {
        return typed.isEmpty() ? null : TypedDate.read(typed).problem(texts);
    }

    private static @Nullable LocalDate day(String typed) {
        return typed.isEmpty() ? null : TypedDate.read(typed).day();
    }

    private static @Nullable LocalDate nextDay(@Nullable LocalDate day) {
        return day == null ? null : day.plusDays(1);
    }

    private static @Nullable Instant moment(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(Vietnamese.ZONE).toInstant();
    }

    private static String tidy(@Nullable String typed) {
        String text = VietnameseText.squeezed(VietnameseText.atTheDoor(Objects.requireNonNullElse(typed, "")))
                .replace("\u0000", "");
        return text.substring(0, Math.min(text.length(), LONGEST));
    }
}
