package vn.ntm.documents.text;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Ways Vietnamese was written before Unicode. The letters look right only in a font made for them; here they become real letters. */
public enum LegacyVietnamese {
    /** One symbol a letter; capitals with a tone need a font of their own. Fonts .VnTime and so on. */
    TCVN3,
    /** The same in a font that shows capitals only: .VnTimeH and so on. */
    TCVN3_CAPITALS,
    /** A plain letter followed by a symbol for its marks. Fonts VNI-Times and so on. */
    VNI;

    private static final Map<String, LegacyVietnamese> FONT_FAMILIES = Map.of(".vn", TCVN3, "vni", VNI);
    private static final int FAMILY_LENGTH = 3;
    private static final int LAST_PLAIN = 0x7F;
    /** The last letter of Latin-1: text with letters beyond it is Unicode whatever its font says. */
    private static final int LAST_SYMBOL = 0xFF;

    /** How text set in this font is written; nothing for a font that shows Unicode. */
    public static Optional<LegacyVietnamese> ofFont(String font) {
        if (font.length() < FAMILY_LENGTH) {
            return Optional.empty();
        }
        String family = font.substring(0, FAMILY_LENGTH).toLowerCase(Locale.ROOT);
        Optional<LegacyVietnamese> found = Optional.ofNullable(FONT_FAMILIES.get(family));
        return found.map(legacy -> legacy == TCVN3 && font.endsWith("H") ? TCVN3_CAPITALS : legacy);
    }

    /** The text in real letters. Text that has letters these fonts never had is left as it is. */
    public String decoded(String text) {
        if (hasLetterBeyondLatin1(text)) {
            return text;
        }
        return switch (this) {
            case TCVN3 -> Tcvn3.decoded(text);
            case TCVN3_CAPITALS -> Tcvn3.decoded(text).toUpperCase(Locale.ROOT);
            case VNI -> Vni.decoded(text);
        };
    }

    /** Whether the text uses symbols of Latin-1 and no letter beyond, as every text in one of these ways does. */
    static boolean mayBeLegacy(String text) {
        return text.chars().anyMatch(character -> character > LAST_PLAIN) && !hasLetterBeyondLatin1(text);
    }

    private static boolean hasLetterBeyondLatin1(String text) {
        return text.chars().anyMatch(character -> character > LAST_SYMBOL && Character.isLetter(character));
    }
}
