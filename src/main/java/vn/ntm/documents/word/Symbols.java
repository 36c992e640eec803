package vn.ntm.documents.word;

/** Signs of symbol fonts (Wingdings and the like), which stand in a private area of Unicode, as signs everybody has. */
final class Symbols {
    private static final int PRIVATE_AREA = 0xF000;
    private static final int LAST_IN_FONT = 0xF0FF;
    private static final String OTHER = "•";

    private Symbols() {}

    /** The sign with this code in a symbol font. */
    static String sign(int code) {
        return switch (code & 0xFF) {
            case 0xFC -> "✓";
            case 0xFB -> "✗";
            case 0xFE -> "☑";
            case 0xFD -> "☒";
            case 0xA8, 0x6F, 0xA3, 0x72 -> "☐";
            default -> OTHER;
        };
    }

    /** The text with every private sign replaced. */
    static String readable(String text) {
        if (text.chars().noneMatch(Symbols::isPrivate)) {
            return text;
        }
        StringBuilder readable = new StringBuilder();
        text.chars().forEach(character -> {
            if (isPrivate(character)) {
                readable.append(sign(character));
            } else {
                readable.append((char) character);
            }
        });
        return readable.toString();
    }

    private static boolean isPrivate(int character) {
        return character > PRIVATE_AREA && character <= LAST_IN_FONT;
    }
}
