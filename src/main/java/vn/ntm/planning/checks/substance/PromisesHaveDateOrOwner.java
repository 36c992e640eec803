package vn.ntm.planning.checks.substance;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.ntm.planning.checks.Finding;
import vn.ntm.planning.checks.PlanCheck;
import vn.ntm.planning.checks.PlanUnderCheck;
import vn.ntm.planning.checks.text.Phrase;
import vn.ntm.planning.checks.text.Sections;
import vn.ntm.planning.checks.text.Sentence;
import vn.ntm.planning.reading.Block;

/** LINT-21: a document or an event that the plan promises has a date or somebody who answers for it. */
class PromisesHaveDateOrOwner implements PlanCheck {
    private static final String ARTICLES = "(?:các |những |một số )?";
    private static final Pattern PROMISE = Phrase.words(
            "(?:xây dựng|ban hành|lập) " + ARTICLES
                    + "(?:kế hoạch|đề án|phương án|quy chế|hương ước|chương trình hành động)"
                    + "|(?:tổ chức|mở) " + ARTICLES
                    + "(?:hội nghị|lớp|đợt|cuộc (?:họp|điều tra|khảo sát|thi)|hội thi|điều tra|khảo sát|lấy ý kiến|tập huấn|sơ kết|tổng kết|lễ phát động|tọa đàm)");
    private static final Pattern DATE = Phrase.words(
            "quý|tháng|trước ngày|ngày \\d{1,2}|hằng (?:tháng|quý|năm)|hàng (?:tháng|quý|năm)|(?:đầu|cuối|trong|giữa|mỗi) năm|(?:hoàn thành|xong) trước|một năm|tuần");
    private static final Pattern OWNER = Phrase.words("giao|chủ trì|chịu trách nhiệm|phụ trách|phân công|đầu mối"
            + "|(?:ubnd|ủy ban nhân dân|mttq|mặt trận tổ quốc|hội nông dân|hội phụ nữ|hội liên hiệp phụ nữ|đoàn thanh niên|công chức|phòng [\\p{L}-]+|"
            + "trung tâm [\\p{L}-]+|trạm y tế|công an|ban chỉ đạo|ban quản lý|văn phòng|trưởng (?:xóm|thôn|bản|ấp))[^.;]{0,60}"
            + "(?:xây dựng|ban hành|(?<!các )tổ chức|lập|mở|tham mưu)");
    private static final Pattern ANNEX_OF_TASKS = Phrase.words(
            "(?:nhiệm vụ|phân công|danh mục|tiến độ)[^.]{0,120}(?:phụ lục|biểu) |(?:phụ lục|biểu)[^.]{0,120}(?:nhiệm vụ|phân công|tiến độ)");

    @Override
    public Stream<Finding> examine(PlanUnderCheck plan) {
        boolean detailedInAnnex =
                plan.blocks().stream().anyMatch(block -> Phrase.occursIn(block.text(), ANNEX_OF_TASKS));
        return detailedInAnnex
                ? Stream.empty()
                : Sections.of(plan.plan()).tasks().stream()
                        .filter(PromisesHaveDateOrOwner::isStatement)
                        .filter(block -> !isAnswered(plan, block))
                        .flatMap(block -> Sentence.clausesOf(block).stream())
                        .flatMap(clause -> promises(plan, clause));
    }

    private static boolean isStatement(Block block) {
        return block.kind() == Block.Kind.ITEM || block.kind() == Block.Kind.PARAGRAPH;
    }

    private static boolean isAnswered(PlanUnderCheck plan, Block block) {
        return plan.plan().tasks().stream()
                .filter(task -> block.firstLine() <= task.line() && task.line() <= block.lastLine())
                .anyMatch(task -> task.lead() != null || task.due() != null);
    }

    private static Stream<Finding> promises(PlanUnderCheck plan, Sentence clause) {
        String plain = clause.plain();
        return DATE.matcher(plain).find() || OWNER.matcher(plain).find()
                ? Stream.empty()
                : PROMISE.matcher(plain)
                        .results()
                        .limit(1)
                        .map(match -> clause.place(match.start(), plain.length())
                                .warning(
                                        "LINT-21",
                                        plan.say(
                                                "checks.21.open",
                                                clause.text().substring(match.start(), match.end()))));
    }
}
