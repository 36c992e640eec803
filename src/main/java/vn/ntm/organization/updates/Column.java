package vn.ntm.organization.updates;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.ntm.shared.VietnameseText;

/** A column of the update file; its heading may be typed with or without marks. */
public enum Column {
    ACT("viec"),
    LEVEL("cap"),
    CODE("ma"),
    NAME("ten"),
    KIND("loai"),
    PARENT("ma cap tren"),
    FROM("tu ngay"),
    TO("den ngay"),
    SUCCESSOR("ma ke thua"),
    EXTENT("pham vi"),
    INSTRUMENT("van ban");

    private final String heading;

    Column(String heading) {
        this.heading = heading;
    }

    static Optional<Column> headed(String text) {
        String key = VietnameseText.searchKey(text);
        return Arrays.stream(values()).filter(one -> one.heading.equals(key)).findFirst();
    }

    /** Key of the heading as people read it. */
    public String textKey() {
        return "organization.column." + name().toLowerCase(Locale.ROOT);
    }
}
