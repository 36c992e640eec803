package vn.ntm.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.ntm.documents.DocumentText;
import vn.ntm.documents.DocumentText.Line;
import vn.ntm.planning.grammar.text.Fold;
import vn.ntm.planning.grammar.text.WrittenDates;
import vn.ntm.planning.reading.Block;
import vn.ntm.planning.reading.Found;
import vn.ntm.planning.reading.PlanReading;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** The words an amending plan begins with: those of the plan it amends, under a title that says so, resting on it, without its number and date. */
final class AmendingText {
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private final Plan plan;
    private final PlanReading reading;
    private final Texts texts;

    private AmendingText(Plan plan, PlanReading reading, Texts texts) {
        this.plan = plan;
        this.reading = reading;
        this.texts = texts;
    }

    static DocumentText of(Plan plan, DocumentText source, PlanReading reading, Texts texts) {
        return new AmendingText(plan, reading, texts).of(source);
    }

    /** "Điều chỉnh, bổ sung Kế hoạch …"; said once, however often a plan is amended. */
    static String subject(String old, Texts texts) {
        String begins = texts.of("planning.amend.subject", "").strip();
        return old.startsWith(begins)
                ? old
                : texts.of("planning.amend.subject", old.substring(0, 1).toLowerCase(VIETNAMESE) + old.substring(1));
    }

    private DocumentText of(DocumentText source) {
        int opening = openingLine();
        List<Line> lines = new ArrayList<>();
        for (Line line : source.lines()) {
            String number = plan.properties().number();
            if (line.number() == opening && number != null) {
                lines.add(new Line(lines.size() + 1, ground(number), List.of(), true));
            }
            lines.add(new Line(lines.size() + 1, words(line), line.cells(), line.wholeParagraph()));
        }
        return new DocumentText(source.format(), lines);
    }

    private String words(Line line) {
        String text = without(line, reading.head().number(), texts.of("planning.amend.no-number"));
        Found<String> subject = reading.head().subject();
        if (subject != null && subject.line() == line.number()) {
            return titled(text, subject.value());
        }
        Found<LocalDate> date = reading.head().date();
        return date != null && date.line() == line.number() ? undated(text) : text;
    }

    private String undated(String text) {
        return WrittenDates.first(Fold.of(text))
                .map(written -> text.substring(0, written.span().start())
                        + texts.of("planning.amend.no-date")
                        + text.substring(written.span().end()))
                .orElse(text);
    }

    /** The line may begin with the type of document and end before the subject does. */
    private String titled(String text, String subject) {
        String first = subject.substring(0, subject.indexOf(' ') < 0 ? subject.length() : subject.indexOf(' '));
        int start = text.indexOf(first);
        return start < 0 ? text : text.substring(0, start) + subject(text.substring(start), texts);
    }

    private static String without(Line line, @Nullable Found<String> said, String instead) {
        return said == null || said.line() != line.number()
                ? line.text()
                : line.text().replaceFirst(Pattern.quote(said.value().split("/", 2)[0]) + "(?=\\s*/)", instead);
    }

    private String ground(String number) {
        return texts.of(
                "planning.amend.ground",
                number,
                Vietnamese.date(plan.properties().issuedOn()),
                plan.unitInSentence());
    }

    /** Where what is below the title begins. */
    private int openingLine() {
        return reading.blocks().stream()
                .filter(block -> block.kind() != Block.Kind.LETTERHEAD && block.kind() != Block.Kind.TITLE)
                .mapToInt(Block::firstLine)
                .findFirst()
                .orElse(0);
    }
}
