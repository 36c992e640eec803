package vn.ntm.organization;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.ntm.shared.VietnameseText;

/** How names of units are written and compared: with or without the unit word, whatever the case, the marks and the place of the tone. */
final class UnitNames {
    private static final String HAMLET_WORDS =
            "tổ dân phố|khu phố|khu dân cư|xóm|thôn|bản|ấp|khóm|khu|buôn|bon|làng|plei|plây|sóc|phum|tiểu khu|đội";
    private static final Pattern TONES = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");

    private UnitNames() {}

    /** The name as typed, without the unit word of that level if it starts with one. */
    static String withoutWord(UnitLevel level, String text) {
        Matcher word = wordOf(level).matcher(VietnameseText.squeezed(text));
        return word.lookingAt() ? word.group("name") : VietnameseText.squeezed(text);
    }

    /** The unit word the text starts with, in lower case; empty when there is none. */
    static String wordIn(UnitLevel level, String text) {
        Matcher word = wordOf(level).matcher(VietnameseText.squeezed(text));
        return word.lookingAt() ? VietnameseText.searchKey(word.group("word")) : "";
    }

    static String key(String name) {
        return VietnameseText.searchKey(name);
    }

    /** Best first: same unit word if one was given, same spelling, same but for case and the place of the tone, then by code. */
    static Comparator<Unit> closestTo(UnitLevel level, String text) {
        String word = wordIn(level, text);
        String name = Normalizer.normalize(withoutWord(level, text), Normalizer.Form.NFC);
        String whole = Normalizer.normalize(VietnameseText.squeezed(text), Normalizer.Form.NFC);
        List<String> wanted = List.of(name, whole);
        List<String> folded = wanted.stream().map(UnitNames::toneLast).toList();
        return Comparator.<Unit, Boolean>comparing(unit -> !wanted.contains(unit.name()))
                .thenComparing(unit -> !folded.contains(toneLast(unit.name())))
                .thenComparing(unit -> !word.isEmpty() && !key(unit.kind()).equals(word))
                .thenComparing(Unit::code);
    }

    /** Lower case with each word's tone mark moved to its end: "Hoá" and "Hóa" become one. */
    static String toneLast(String text) {
        StringBuilder folded = new StringBuilder();
        for (String word : Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .split(" ", -1)) {
            Matcher tones = TONES.matcher(word);
            StringBuilder moved = new StringBuilder();
            tones.results().forEach(tone -> moved.append(tone.group()));
            folded.append(TONES.matcher(word).replaceAll("")).append(moved).append(' ');
        }
        return folded.toString().strip();
    }

    private static Pattern wordOf(UnitLevel level) {
        return switch (level) {
            case PROVINCE -> Words.PROVINCE;
            case DISTRICT -> Words.DISTRICT;
            case COMMUNE -> Words.COMMUNE;
            case HAMLET -> Words.HAMLET;
        };
    }

    private static final class Words {
        static final Pattern PROVINCE = startingWith("tỉnh|thành phố|tp\\.?|t\\.");
        static final Pattern DISTRICT = startingWith("huyện|quận|thị xã|thành phố|tp\\.?|tx\\.?|h\\.|q\\.");
        static final Pattern COMMUNE = startingWith("xã|phường|thị trấn|đặc khu|tt\\.?|p\\.|x\\.");
        static final Pattern HAMLET = startingWith(HAMLET_WORDS);

        private static Pattern startingWith(String words) {
            String bare = words + "|" + VietnameseText.searchKey(words);
            int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.CANON_EQ;
            return Pattern.compile("(?<word>" + bare + ")(?:(?<=\\.)| )\\s*(?<name>\\S.*)", flags);
        }
    }
}
