package vn.ntm.organization.updates;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.ntm.organization.UnitLevel;
import vn.ntm.shared.VietnameseText;

/** The unit words the law knows for each level; hamlets are called as people call them. */
final class UnitKinds {
    private static final Map<UnitLevel, List<String>> KINDS = Map.of(
            UnitLevel.PROVINCE, List.of("Tỉnh", "Thành phố"),
            UnitLevel.DISTRICT, List.of("Huyện", "Quận", "Thị xã", "Thành phố"),
            UnitLevel.COMMUNE, List.of("Xã", "Phường", "Thị trấn", "Đặc khu"));

    private UnitKinds() {}

    /** The unit word of the row as it is written officially. */
    static String read(RowReading row, UnitLevel level) {
        String word = row.required(Column.KIND);
        if (word.isEmpty()) {
            return word;
        }
        List<String> known = KINDS.get(level);
        if (known == null) {
            return capital(word);
        }
        String key = VietnameseText.searchKey(word);
        return known.stream()
                .filter(kind -> VietnameseText.searchKey(kind).equals(key))
                .findFirst()
                .orElseGet(() -> {
                    row.refuse(Column.KIND, "unknownKind", word, String.join(", ", known));
                    return word;
                });
    }

    /** The name of the row, which must not repeat the unit word. */
    static String readName(RowReading row, UnitLevel level) {
        String name = row.required(Column.NAME);
        for (String kind : KINDS.getOrDefault(level, List.of())) {
            String start = kind.toLowerCase(Locale.ROOT) + " ";
            boolean numbered =
                    name.substring(Math.min(name.length(), start.length())).matches("\\d.*");
            if (name.toLowerCase(Locale.ROOT).startsWith(start) && !numbered) {
                row.refuse(Column.NAME, "nameWithKind", kind, name.substring(start.length()));
            }
        }
        return name;
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1).toLowerCase(Locale.ROOT);
    }
}
