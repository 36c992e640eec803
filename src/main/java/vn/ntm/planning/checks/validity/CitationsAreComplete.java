package vn.ntm.planning.checks.validity;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.ntm.planning.checks.Finding;
import vn.ntm.planning.checks.PlanCheck;
import vn.ntm.planning.checks.PlanUnderCheck;
import vn.ntm.planning.checks.text.Phrase;
import vn.ntm.planning.checks.text.Sentence;
import vn.ntm.planning.checks.text.Spelling;
import vn.ntm.planning.reading.Block;

/** LINT-19: a document is cited with number, date and issuer where it is first named (ND30); laws by type and name. */
class CitationsAreComplete implements PlanCheck {
    private static final String TYPES =
            "kế hoạch|quyết định|nghị quyết|thông tư|nghị định|chỉ thị|công văn|hướng dẫn|đề án|thông báo|kết luận|chương trình hành động";
    private static final String NUMBER = "\\d+[\\p{L}\\d]*/[\\p{L}\\d/-]*[\\p{L}\\d]";
    private static final Pattern NUMBERED = Phrase.words("(" + TYPES + ")(?: liên tịch)? (?:số[: ]*)?(" + NUMBER + ")");
    private static final Pattern DATE = Pattern.compile("(?<!\\p{L})ngày ?\\d");
    private static final Pattern UNNUMBERED_BASIS = Pattern.compile("^(?:căn cứ|thực hiện|theo)(?: các)? (?:" + TYPES
            + ")(?![\\p{L}\\d])(?! (?:này|đại hội)|[^.;]{0,80}(?:đại hội|" + NUMBER + "))");
    private static final Pattern UNNUMBERED =
            Phrase.words("(?:theo|căn cứ|thực hiện|tại) (" + TYPES + ")(?! (?:này|trên|nêu))(?:(?!" + NUMBER
                    + ")[^.;,]){0,160}?(?:giai đoạn (\\d{4})|đã (?:đề ra|ban hành|được phê duyệt))");
    private static final Pattern ISSUER = Pattern.compile("(?<!\\p{L})của(?!\\p{L})");
    private static final Pattern LOCAL_SYMBOL = Pattern.compile("ubnd|hđnd|bcđ|bql|mttq|bct|vpđp");

    @Override
    public Stream<Finding> examine(PlanUnderCheck plan) {
        Set<String> cited = new HashSet<>();
        return plan.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.ITEM)
                .flatMap(block -> Sentence.clausesOf(block).stream())
                .flatMap(clause -> Stream.concat(numbered(plan, clause, cited), unnumbered(plan, clause)));
    }

    private static Stream<Finding> numbered(PlanUnderCheck plan, Sentence clause, Set<String> cited) {
        String plain = clause.plain();
        return NUMBERED.matcher(plain)
                .results()
                .filter(match -> cited.add(match.group(2)))
                .filter(match -> lacksDate(plain, match) || lacksIssuer(plain, match))
                .map(match -> clause.place(match.start(), match.end(2))
                        .warning("LINT-19", plan.say(lacksDate(plain, match) ? "checks.19.date" : "checks.19.issuer")));
    }

    private static boolean lacksDate(String plain, MatchResult match) {
        return !DATE.matcher(plain).region(match.end(), plain.length()).find();
    }

    /** The symbol of a central document names its issuer, "UBND" or "HĐND" alone does not. */
    private static boolean lacksIssuer(String plain, MatchResult match) {
        return LOCAL_SYMBOL.matcher(match.group(2)).find()
                && !ISSUER.matcher(plain).region(match.end(), plain.length()).find();
    }

    private static Stream<Finding> unnumbered(PlanUnderCheck plan, Sentence clause) {
        String plain = clause.plain();
        boolean opening = clause.block().path().isEmpty();
        Stream<MatchResult> basis = opening ? UNNUMBERED_BASIS.matcher(plain).results() : Stream.empty();
        Stream<MatchResult> inText =
                opening ? Stream.empty() : UNNUMBERED.matcher(plain).results();
        return Stream.concat(basis, inText)
                .filter(match -> isCapitalised(clause, match))
                .filter(match -> !isCitedInFull(plan, clause, match))
                .map(match -> clause.place(match.start(), Math.min(plain.length(), match.end() + 60))
                        .warning("LINT-19", plan.say("checks.19.number")));
    }

    /** A capital tells a certain document from planning in general. */
    private static boolean isCapitalised(Sentence clause, MatchResult match) {
        String words = clause.text().substring(match.start(), match.end());
        return words.chars().skip(1).anyMatch(Character::isUpperCase);
    }

    /** Whether the same type of document of the same period is cited with its number elsewhere. */
    private static boolean isCitedInFull(PlanUnderCheck plan, Sentence clause, MatchResult match) {
        if (match.groupCount() < 2 || match.group(2) == null) {
            return false;
        }
        Pattern inFull = Pattern.compile(match.group(1) + " (?:số )?" + NUMBER + "[^;]*" + match.group(2));
        return plan.blocks().stream()
                .filter(block -> !block.equals(clause.block()))
                .anyMatch(block -> inFull.matcher(Spelling.plain(block.text())).find());
    }
}
