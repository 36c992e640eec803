package vn.ntm.planning.checks.wording;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ntm.planning.checks.text.Phrase;
import vn.ntm.planning.checks.text.Place;
import vn.ntm.planning.checks.text.Spelling;
import vn.ntm.planning.reading.Block;

/**
 * A name by which the text calls a board of the programme.
 *
 * @param head what kind of board it is, abbreviations written out
 * @param programme what the board is for, abbreviations written out; empty when the name does not say it
 * @param level the unit it belongs to; empty when the name does not say it
 */
record BodyName(String head, String programme, String level, Place place) {
    private static final Map<String, String> LONG_FORMS = Map.of(
            "bql", "ban quản lý",
            "bcđ", "ban chỉ đạo",
            "ntm", "nông thôn mới",
            "mtqg", "mục tiêu quốc gia",
            "ctmtqg", "chương trình mục tiêu quốc gia",
            "xd", "xây dựng");
    private static final String PROGRAMME_WORDS =
            "các|chương trình|mục tiêu quốc gia|mtqg|ctmtqg|xây dựng|xd|nông thôn mới|ntm|giảm nghèo|bền vững|phát triển kinh tế|xã hội|vùng|đồng bào|dân tộc thiểu số|miền núi|và|-|–";
    private static final Pattern NAME = Phrase.words(
            "(ban quản lý|ban chỉ đạo|bql|bcđ)((?: (?:" + PROGRAMME_WORDS
                    + ")(?!\\p{L})){0,24})(?: (?:giai đoạn \\d{4} ?[-–] ?\\d{4}))?( (?:cấp )?(?:xã|phường|huyện|tỉnh|trung ương|thôn|xóm))?");
    private static final Pattern NAMES_PROGRAMME = Phrase.words("nông thôn mới|mục tiêu quốc gia");
    private static final Pattern WORDS_WITHOUT_WEIGHT = Pattern.compile("(?<!\\p{L})(?:các|và)(?!\\p{L})");

    static List<BodyName> in(List<Block> blocks) {
        return blocks.stream().flatMap(BodyName::in).toList();
    }

    private static Stream<BodyName> in(Block block) {
        return NAME.matcher(Spelling.plain(block.text())).results().map(match -> of(block, match));
    }

    private static BodyName of(Block block, MatchResult match) {
        String programme = writtenOut(match.group(2));
        boolean named = NAMES_PROGRAMME.matcher(programme).find();
        int end = named || match.group(3) != null ? match.end() : match.end(1);
        return new BodyName(
                writtenOut(match.group(1)),
                named ? programme : "",
                level(match.group(3)),
                Place.of(block, match.start(), end));
    }

    private static String level(@Nullable String words) {
        return words == null ? "" : words.replace("cấp ", "").strip();
    }

    private static String writtenOut(String words) {
        StringBuilder out = new StringBuilder();
        for (String word :
                WORDS_WITHOUT_WEIGHT.matcher(words).replaceAll(" ").strip().split("\\s+")) {
            out.append(LONG_FORMS.getOrDefault(word, word)).append(' ');
        }
        return out.toString().strip();
    }

    boolean saysWhatFor() {
        return !programme.isEmpty();
    }

    /** A board of the commune itself, as far as its name tells. */
    boolean isOfCommune() {
        return level.isEmpty() || level.equals("xã") || level.equals("phường");
    }
}
