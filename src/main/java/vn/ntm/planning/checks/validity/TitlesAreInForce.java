package vn.ntm.planning.checks.validity;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ntm.criteria.CriteriaSetOutline;
import vn.ntm.planning.checks.Finding;
import vn.ntm.planning.checks.PlanCheck;
import vn.ntm.planning.checks.PlanUnderCheck;
import vn.ntm.planning.checks.text.Phrase;
import vn.ntm.planning.checks.text.Place;
import vn.ntm.planning.checks.text.Sentence;
import vn.ntm.planning.reading.Baseline.Claim;
import vn.ntm.planning.reading.Block;
import vn.ntm.planning.reading.Found;

/** LINT-39: the title a plan aims at and the set it counts by are in force in its year. */
class TitlesAreInForce implements PlanCheck {
    private static final Pattern TITLE = Phrase.words(
            "(?:nông thôn mới|ntm) (?:(nâng cao)(?! chất lượng| đời sống| hiệu quả| thu nhập| năng lực| nhận thức)|(kiểu mẫu)|(hiện đại))");
    private static final Pattern AIM = Phrase.words(
            "phấn đấu|mục tiêu|đạt thêm|đăng ký|hoàn thành|xây dựng|đề nghị|triển khai|tiếp tục|đến cuối năm|lộ trình");
    private static final Pattern PAST = Phrase.words(
            "đã (?:được )?(?:đạt|công nhận)|được công nhận|thay thế|hết hiệu lực|không còn|chuyển (?:đổi|sang|tiếp)|giai đoạn 2021 ?[-–] ?2025");
    private static final Pattern HAMLET_BEFORE =
            Pattern.compile("(?<!\\p{L})(?:xóm|thôn|bản|ấp|khu dân cư|vườn|trường)(?!\\p{L})(?:(?! xã )[^,.;]){0,40}$");
    private static final String COMMUNE = "commune";

    @Override
    public Stream<Finding> examine(PlanUnderCheck plan) {
        Found<Integer> year = plan.head().year();
        return year == null ? Stream.empty() : Stream.concat(provenSet(plan, year.value()), titles(plan, year.value()));
    }

    private static Stream<Finding> provenSet(PlanUnderCheck plan, int year) {
        String id = plan.plan().criteriaSet().id();
        return plan.sets().stream()
                .filter(set -> set.id().equals(id) && !set.isInForceDuring(year))
                .map(set -> firstClaim(plan)
                        .error("LINT-39", plan.say("checks.39.set", set.name(), year, inForce(plan, year))));
    }

    private static Place firstClaim(PlanUnderCheck plan) {
        Optional<Claim> first = plan.plan().baseline().claims().stream().findFirst();
        return first.map(claim -> new Place(claim.line(), claim.name())).orElseGet(Place::wholeDocument);
    }

    private static Stream<Finding> titles(PlanUnderCheck plan, int year) {
        List<String> inForce =
                setsInForce(plan, year).map(CriteriaSetOutline::standard).toList();
        return plan.blocks().stream()
                .filter(block -> block.kind() != Block.Kind.LETTERHEAD)
                .flatMap(block -> Sentence.clausesOf(block).stream())
                .flatMap(clause -> TITLE.matcher(clause.plain())
                        .results()
                        .filter(match -> aims(clause))
                        .filter(match -> isKnown(plan, standard(match)) && !inForce.contains(standard(match)))
                        .filter(match -> !HAMLET_BEFORE
                                .matcher(clause.plain().substring(0, match.start()))
                                .find())
                        .map(match -> clause.place(match.start(), match.end()))
                        .map(place -> place.error(
                                "LINT-39", plan.say("checks.39.title", place.quote(), year, inForce(plan, year)))));
    }

    private static boolean aims(Sentence clause) {
        boolean title = clause.block().kind() == Block.Kind.TITLE;
        return (title || AIM.matcher(clause.plain()).find())
                && !PAST.matcher(clause.plain()).find();
    }

    private static String standard(MatchResult title) {
        if (title.group(1) != null) {
            return "ntm-nang-cao";
        }
        return title.group(2) != null ? "ntm-kieu-mau" : "ntm-hien-dai";
    }

    private static boolean isKnown(PlanUnderCheck plan, String standard) {
        return plan.sets().stream()
                .anyMatch(set -> set.level().equals(COMMUNE) && set.standard().equals(standard));
    }

    private static Stream<CriteriaSetOutline> setsInForce(PlanUnderCheck plan, int year) {
        return plan.sets().stream().filter(set -> set.level().equals(COMMUNE) && set.isInForceDuring(year));
    }

    private static String inForce(PlanUnderCheck plan, int year) {
        return setsInForce(plan, year).map(CriteriaSetOutline::name).collect(Collectors.joining("; "));
    }
}
