package vn.ntm.planning.grammar;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.ntm.planning.grammar.text.Fold;
import vn.ntm.planning.reading.Block;
import vn.ntm.planning.reading.Found;

/** The people's committee that says in its opening that it draws up the plan: the issuer of a plan without a letterhead. */
final class Drafter {
    private static final Pattern OPENING = Pattern.compile(
            "(?:ubnd|uy ban nhan(?: dan)?) (xa|phuong|thi tran|dac khu)\\b[^.;:]{0,60}?(?:xay dung|ban hanh|lap) (?:noi dung )?ke hoach");

    private Drafter() {}

    /** "UBND xã" and the commune's name, at the line that says so; null when no opening does. */
    static @Nullable Found<String> in(List<Block> blocks, @Nullable String commune) {
        for (Block block : blocks) {
            if (block.kind() == Block.Kind.HEADING || commune == null) {
                return null;
            }
            Matcher opening = OPENING.matcher(Fold.of(block.text()));
            if (block.kind() == Block.Kind.PARAGRAPH && opening.find()) {
                String kind = block.text().substring(opening.start(1), opening.end(1));
                return new Found<>("UBND " + Fold.lower(kind) + " " + commune, block.lineAt(opening.start()));
            }
        }
        return null;
    }
}
