package vn.ntm.planning.checks.substance;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.ntm.planning.checks.Finding;
import vn.ntm.planning.checks.PlanUnderCheck;
import vn.ntm.planning.checks.text.Phrase;
import vn.ntm.planning.checks.text.Place;
import vn.ntm.planning.checks.text.Spelling;
import vn.ntm.planning.reading.Block;

/** Lists of any things that are introduced with their number: "05 nhiệm vụ trọng tâm sau:". */
final class CountedLists {
    private static final List<String> NUMBER_WORDS = List.of(
            "không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai");
    private static final Pattern INTRODUCTION = Phrase.words(
            "(\\d{1,2}|" + String.join("|", NUMBER_WORDS.reversed())
                    + ") (nhóm nhiệm vụ|nhiệm vụ|nhóm giải pháp|giải pháp|nội dung|công trình|dự án|mô hình|hạng mục|chỉ tiêu|xóm|thôn|bản|ấp|tuyến|lớp|việc|sản phẩm|điểm)"
                    + "(?:(?! (?:đạt|hoàn thành|các|những|theo|để|tại|cho|với) )[^:;.,\\d]){0,60}(?:như sau|sau đây|sau|gồm|bao gồm|là|gồm có)?\\s*:$");

    private final PlanUnderCheck plan;

    CountedLists(PlanUnderCheck plan) {
        this.plan = plan;
    }

    Stream<Finding> findings() {
        List<Block> blocks = plan.blocks();
        return IntStream.range(0, blocks.size() - 1)
                .boxed()
                .flatMap(i -> finding(blocks.get(i), listAfter(blocks, i)).stream());
    }

    private Optional<Finding> finding(Block introduction, List<Block> list) {
        if (list.size() < 2 || introduction.kind() == Block.Kind.TABLE_ROW) {
            return Optional.empty();
        }
        return INTRODUCTION
                .matcher(Spelling.plain(introduction.text()))
                .results()
                .findFirst()
                .filter(match -> number(match) != list.size())
                .map(match -> Place.of(introduction, match.start(), match.end(2))
                        .error("LINT-35", plan.say("checks.35.list", number(match), match.group(2), list.size())));
    }

    private static int number(MatchResult match) {
        String number = match.group(1);
        return Character.isDigit(number.charAt(0)) ? Integer.parseInt(number) : NUMBER_WORDS.indexOf(number);
    }

    /** The entries right below; entries of lists within the list are passed over. */
    private static List<Block> listAfter(List<Block> blocks, int i) {
        List<Block> items = blocks.subList(i + 1, blocks.size()).stream()
                .takeWhile(block -> block.kind() == Block.Kind.ITEM)
                .toList();
        if (items.isEmpty() || goesOn(blocks.get(i), items.getFirst())) {
            return List.of();
        }
        String kind = kindOf(items.getFirst());
        return items.stream().filter(item -> kindOf(item).equals(kind)).toList();
    }

    /** Whether the introduction is itself an entry of the list that follows. */
    private static boolean goesOn(Block introduction, Block first) {
        return introduction.kind() == Block.Kind.ITEM && kindOf(introduction).equals(kindOf(first));
    }

    private static String kindOf(Block item) {
        return String.valueOf(item.marker()).replaceAll("\\d+", "1").replaceAll("\\p{L}", "a");
    }
}
