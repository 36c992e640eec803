package vn.ntm.planning.checks.form;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.ntm.planning.checks.Finding;
import vn.ntm.planning.checks.PlanCheck;
import vn.ntm.planning.checks.PlanUnderCheck;
import vn.ntm.planning.checks.text.Phrase;
import vn.ntm.planning.checks.text.Sentence;
import vn.ntm.planning.reading.Block;

/** LINT-18: the grounds and the act stand in one sentence; "Trên cơ sở …" followed by a full stop is none. */
class OpeningIsOneSentence implements PlanCheck {
    private static final Pattern GROUNDS = Pattern.compile("^(?:trên cơ sở|căn cứ|thực hiện|để thực hiện|nhằm)\\s");
    private static final Pattern ACT = Phrase.words(
            "(?:ủy ban|ubnd|hội đồng|hđnd|ban quản lý|ban chỉ đạo).{0,60}(?:xây dựng|ban hành|lập) kế hoạch");

    @Override
    public Stream<Finding> examine(PlanUnderCheck plan) {
        return plan.blocks().stream()
                .filter(block -> block.path().isEmpty() && block.kind() == Block.Kind.PARAGRAPH)
                .flatMap(block -> examine(plan, Sentence.sentencesOf(block)));
    }

    /** Lines of their own are paragraphs, as the form of grounds demands. */
    private static boolean areOnOneLine(Sentence one, Sentence other) {
        return one.block().lineAt(one.end() - 1) == other.block().lineAt(other.start());
    }

    private static Stream<Finding> examine(PlanUnderCheck plan, List<Sentence> sentences) {
        return Stream.iterate(1, next -> next < sentences.size(), next -> next + 1)
                .filter(next -> areOnOneLine(sentences.get(next - 1), sentences.get(next)))
                .filter(next -> GROUNDS.matcher(sentences.get(next - 1).plain()).find())
                .filter(next -> ACT.matcher(sentences.get(next).plain()).find())
                .map(next -> sentences.get(next - 1).place().warning("LINT-18", plan.say("checks.18.broken")));
    }
}
