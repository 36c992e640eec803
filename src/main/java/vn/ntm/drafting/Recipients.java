package vn.ntm.drafting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who gets a copy (element 9b of ND30).
 *
 * @param lines one each, without dash and ";"
 * @param unit drafted it and keeps a copy beside the clerk's: "Lưu: VT, VP."
 */
public record Recipients(List<String> lines, @Nullable String unit) {
    static final Recipients NONE = new Recipients(List.of(), null);

    public Recipients {
        lines = Composed.all(lines);
        unit = Composed.orNull(unit);
    }
}
