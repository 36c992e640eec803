package vn.ntm.reporting.below;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import vn.ntm.organization.Unit;

/** The order in which officials list communes: Vietnamese, word by word, so that Ba Hàng comes before Bách Quang. */
public final class UnitOrder {
    /** By name, then by code. */
    public static final Comparator<Unit> BY_NAME =
            Comparator.comparing(Unit::name, UnitOrder::compare).thenComparing(Unit::code);

    private UnitOrder() {}

    private static int compare(String one, String other) {
        Collator letters = Collator.getInstance(Locale.of("vi", "VN"));
        String[] first = one.split(" ");
        String[] second = other.split(" ");
        for (int word = 0; word < Math.min(first.length, second.length); word++) {
            int order = letters.compare(first[word], second[word]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(first.length, second.length);
    }
}
