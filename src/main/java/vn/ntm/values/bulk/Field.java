package vn.ntm.values.bulk;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.ntm.shared.VietnameseText;

/** What a column of a table of values holds; known by any of its names, in Vietnamese with or without marks, or in English. */
public enum Field {
    UNIT("ma don vi", "don vi", "ma xa", "ma thon", "unit", "unit code"),
    UNIT_NAME("ten don vi", "unit name"),
    INDICATOR("chi tieu", "ma chi tieu", "indicator"),
    INDICATOR_NAME("ten chi tieu", "indicator name"),
    PART("phan", "part"),
    NUMERATOR("tu so", "numerator"),
    DENOMINATOR("mau so", "denominator"),
    VALUE("gia tri", "value"),
    DATE("ngay so lieu", "ngay", "date", "measured on"),
    NOTE("ghi chu", "note"),
    REASON("ly do khong ap dung", "ly do", "not applicable", "reason"),
    DOCUMENT("van ban", "document");

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> names;

    Field(String... names) {
        this.names = List.of(names);
    }

    /** Key of the heading that our own files carry. */
    public String headingKey() {
        return "values.import.column." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Field> called(String heading) {
        String key = VietnameseText.searchKey(heading.replace('_', ' '));
        return Arrays.stream(values())
                .filter(field -> field.names.contains(key))
                .findFirst();
    }
}
