package vn.ntm.people.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ntm.people.Position;
import vn.ntm.people.UnitLabels;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Words for one page; a unit is looked up once. */
final class Labels {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm, d/M/uuuu").withZone(Vietnamese.ZONE);

    private final UnitLabels units;
    private final Texts texts;
    private final Map<String, String> known = new HashMap<>();

    Labels(UnitLabels units, Texts texts) {
        this.units = units;
        this.texts = texts;
    }

    String unit(String code) {
        return known.computeIfAbsent(code, units::of);
    }

    /** Title, holder and unit with its code: "Văn thư – Nguyễn Văn A, Xã B (01234)". */
    String position(Position position) {
        String holder = position.holder();
        return texts.of(
                "people.position.label",
                position.title(),
                holder == null ? texts.of("people.position.no-holder") : holder,
                unit(position.unitCode()));
    }

    /** "từ 1/1/2024" or "từ 1/1/2024 đến 30/6/2025". */
    String days(LocalDate from, @Nullable LocalDate to) {
        return to == null
                ? texts.of("people.days.from", Vietnamese.date(from))
                : texts.of("people.days.from-to", Vietnamese.date(from), Vietnamese.date(to));
    }

    static String moment(@Nullable Instant at) {
        return at == null ? "" : MOMENT.format(at);
    }
}
