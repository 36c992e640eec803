package vn.ntm.planning.checks.substance;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.ntm.planning.checks.text.Phrase;
import vn.ntm.planning.checks.text.Place;
import vn.ntm.planning.checks.text.Spelling;
import vn.ntm.planning.reading.Block;

/**
 * A place where the text names the set that criteria belong to: "tiêu chí xã nông thôn mới nâng cao".
 *
 * @param standard the title the set grades for, as in {@link vn.ntm.criteria.CriteriaSetOutline#standard()}
 */
record SetLabel(String standard, Place place, Block block) {
    private static final List<String> RUNGS = List.of("ntm", "ntm-nang-cao", "ntm-kieu-mau", "ntm-hien-dai");
    private static final Pattern LABEL =
            Phrase.words("tiêu chí(?: quốc gia)?(?: về)?(?: của)?(?: xã)?(?: đạt)?(?: chuẩn)? (?:nông thôn mới|ntm)"
                    + "( nâng cao(?! chất lượng| đời sống| hiệu quả| thu nhập)| kiểu mẫu| hiện đại)?");

    /** Those of the plan itself; titles of cited documents in the preamble are left out. */
    static List<SetLabel> in(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> !block.path().isEmpty())
                .flatMap(SetLabel::in)
                .toList();
    }

    private static Stream<SetLabel> in(Block block) {
        return LABEL.matcher(Spelling.plain(block.text()))
                .results()
                .map(match -> new SetLabel(standard(match), Place.of(block, match.start(), match.end()), block));
    }

    private static String standard(MatchResult label) {
        String rung = label.group(1);
        if (rung == null) {
            return "ntm";
        }
        return switch (rung.strip()) {
            case "nâng cao" -> "ntm-nang-cao";
            case "kiểu mẫu" -> "ntm-kieu-mau";
            default -> "ntm-hien-dai";
        };
    }

    boolean isAbove(String other) {
        return RUNGS.indexOf(standard) > RUNGS.indexOf(other);
    }
}
