package vn.ntm.planning.issue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.ntm.shared.Texts;

/** What a section of a plan is about, told by the words of its heading (handbook 11.5). */
enum SectionKind {
    FUNDING,
    ORGANISATION,
    TASKS;

    /** Empty for any other section. */
    static Optional<SectionKind> of(String heading, Texts texts) {
        String plain = heading.toLowerCase(Locale.of("vi", "VN"));
        return Arrays.stream(values())
                .filter(kind -> Arrays.stream(texts.of("planning.official.heading." + kind.name())
                                .split(","))
                        .map(String::strip)
                        .anyMatch(plain::contains))
                .findFirst();
    }
}
