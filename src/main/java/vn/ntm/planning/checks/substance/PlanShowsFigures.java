package vn.ntm.planning.checks.substance;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.ntm.planning.checks.Finding;
import vn.ntm.planning.checks.PlanCheck;
import vn.ntm.planning.checks.PlanUnderCheck;
import vn.ntm.planning.checks.text.Phrase;
import vn.ntm.planning.checks.text.Place;
import vn.ntm.planning.reading.Block;

/** LINT-23: a plan shows values of indicators and money, in its text or in an annex. */
class PlanShowsFigures implements PlanCheck {
    private static final Pattern MONEY = Phrase.words(
            "\\d[\\d.,]* ?(?:nghìn |triệu |tỷ |tỉ )?(?:đồng|tỷ|tỉ)|kinh phí|dự toán|ngân sách (?:xã|tỉnh|huyện|trung ương|nhà nước|địa phương)");
    private static final Pattern VALUE = Pattern.compile(
            "\\d[\\d.,]* ?%|(?<![\\d/])\\d[\\d.,]* ?(?:triệu đồng/|km|m2|m²|ha(?!\\p{L})|hộ(?!\\p{L})|lao động|người(?!\\p{L})|công trình|mô hình|sản phẩm)");
    private static final Pattern ANNEX = Phrase.words("phụ lục|biểu (?:số )?\\d+|biểu mẫu|kèm theo");

    @Override
    public Stream<Finding> examine(PlanUnderCheck plan) {
        List<String> missing = new ArrayList<>();
        if (!says(plan, VALUE)) {
            missing.add(plan.say("checks.23.values"));
        }
        if (!says(plan, MONEY)) {
            missing.add(plan.say("checks.23.money"));
        }
        return missing.isEmpty() || says(plan, ANNEX)
                ? Stream.empty()
                : Stream.of(Place.wholeDocument()
                        .warning("LINT-23", plan.say("checks.23.missing", String.join(", ", missing))));
    }

    private static boolean says(PlanUnderCheck plan, Pattern pattern) {
        return plan.blocks().stream()
                .filter(block -> block.kind() != Block.Kind.LETTERHEAD && block.kind() != Block.Kind.TITLE)
                .anyMatch(block -> Phrase.occursIn(block.text(), pattern));
    }
}
