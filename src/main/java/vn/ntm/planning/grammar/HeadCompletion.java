package vn.ntm.planning.grammar;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.ntm.planning.grammar.text.Fold;
import vn.ntm.planning.reading.Block;
import vn.ntm.planning.reading.Found;
import vn.ntm.planning.reading.PlanHead;

/** What a head leaves open and the text itself says: the plan's year, and the issuer of a plan without a letterhead. */
final class HeadCompletion {
    private static final Pattern YEAR_OF_PLAN = Pattern.compile(
            "(?:ke hoach|chuong trinh|nhiem vu|muc tieu|chi tieu)[^.;]{0,160}?nam (20\\d{2})(?! ?- ?20)");
    private static final int FIRST_BLOCKS = 40;

    private HeadCompletion() {}

    /** The head with the year that its title names, else the opening or a heading, else the year of its date. */
    static PlanHead withYear(PlanHead head, List<Block> blocks) {
        Found<Integer> year = head.year();
        Found<LocalDate> date = head.date();
        if (year == null) {
            year = inText(blocks);
        }
        if (year == null && date != null) {
            year = new Found<>(date.value().getYear(), date.line());
        }
        return with(head, head.issuer(), year);
    }

    static PlanHead withIssuer(PlanHead head, List<Block> blocks, @Nullable String commune) {
        return head.issuer() == null ? with(head, Drafter.in(blocks, commune), head.year()) : head;
    }

    private static @Nullable Found<Integer> inText(List<Block> blocks) {
        for (Block block : blocks.subList(0, Math.min(FIRST_BLOCKS, blocks.size()))) {
            boolean body = block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.HEADING;
            Matcher year = YEAR_OF_PLAN.matcher(Fold.of(block.text()));
            if (body && year.find()) {
                return new Found<>(Integer.valueOf(year.group(1)), block.lineAt(year.start(1)));
            }
        }
        return null;
    }

    private static PlanHead with(PlanHead head, @Nullable Found<String> issuer, @Nullable Found<Integer> year) {
        return new PlanHead(
                head.type(),
                head.subject(),
                head.number(),
                head.place(),
                head.date(),
                issuer,
                head.parent(),
                head.signer(),
                year);
    }
}
