package vn.ntm.registry.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.ntm.drafting.Block;
import vn.ntm.drafting.DocumentTypes;
import vn.ntm.drafting.Head;
import vn.ntm.drafting.Mark;
import vn.ntm.drafting.Numbering;
import vn.ntm.drafting.OfficialDocument;

/** The words of a document as they are typed: grounds first, then headings, clauses, points and dashes by what their line begins with. */
final class TypedText {
    private static final Pattern SECTION = Pattern.compile("[IVX]+\\.\\s*(.+)");
    private static final Pattern ARTICLE = Pattern.compile("(?iu)điều \\d+\\.\\s*(.+)");
    private static final Pattern CLAUSE = Pattern.compile("\\d+\\.\\s*(.+)");
    private static final Pattern POINT = Pattern.compile("\\p{L}\\)\\s*(.+)");
    private static final Pattern DASH = Pattern.compile("[-–+]\\s*(.+)");
    private static final Pattern GROUND = Pattern.compile("(?iu)căn cứ .+");

    private final List<String> grounds = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<String> dashes = new ArrayList<>();

    private TypedText() {}

    /** A document of what was typed; type, head, signer and recipients are the registry's. */
    static OfficialDocument read(String addressees, String text) {
        TypedText typed = new TypedText();
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(typed::add);
        typed.closeDashes();
        return OfficialDocument.of(DocumentTypes.catalogue().all().getFirst(), Head.of(null, "", "", ""), "")
                .withAddressees(addressees
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList())
                .withLegalBasis(typed.grounds)
                .withBody(typed.blocks);
    }

    /** Whether the form can show all of it; tables and annexes are written by other parts of the product. */
    static boolean canWrite(OfficialDocument document) {
        return document.annexes().isEmpty()
                && (!document.wasEdited() || wasTyped(document))
                && document.body().stream()
                        .noneMatch(block -> block instanceof Block.Table || block instanceof Block.Chapter);
    }

    /** Whether the text was typed here, so that nothing but the person's own words stands beneath an edit. */
    private static boolean wasTyped(OfficialDocument document) {
        return document.blocks().allMatch(block -> block.key().matches("t\\d+"));
    }

    /** One line for each paragraph, as it would be typed. */
    static List<String> lines(OfficialDocument document) {
        List<String> lines = new ArrayList<>(document.legalBasis());
        Map<String, String> labels = Numbering.of(document.body());
        document.body().forEach(block -> lines.addAll(lines(block, labels.getOrDefault(block.key(), ""))));
        return lines;
    }

    static List<String> lines(Block block, String label) {
        return switch (block) {
            case Block.Chapter chapter -> List.of(label + ". " + chapter.words());
            case Block.Section section -> List.of(label + ". " + section.words());
            case Block.Article article -> List.of("Điều " + label + ". " + article.words());
            case Block.Clause clause -> List.of(label + ". " + clause.words());
            case Block.Point point -> List.of(label + ") " + point.words());
            case Block.Paragraph paragraph -> List.of(paragraph.words());
            case Block.Dashes list ->
                list.items().stream().map(item -> "- " + item).toList();
            case Block.Table table -> List.of();
        };
    }

    private void add(String line) {
        Matcher dash = DASH.matcher(line);
        if (dash.matches()) {
            dashes.add(dash.group(1));
            return;
        }
        closeDashes();
        if (blocks.isEmpty() && GROUND.matcher(line).matches()) {
            grounds.add(line.replaceAll("[;.]$", ""));
        } else {
            blocks.add(block(line, mark()));
        }
    }

    private static Block block(String line, Mark mark) {
        Matcher article = ARTICLE.matcher(line);
        Matcher section = SECTION.matcher(line);
        Matcher clause = CLAUSE.matcher(line);
        Matcher point = POINT.matcher(line);
        if (article.matches()) {
            return new Block.Article(mark, article.group(1));
        }
        if (section.matches()) {
            return new Block.Section(mark, section.group(1));
        }
        if (clause.matches()) {
            return new Block.Clause(mark, !clause.group(1).matches(".*[.;:,]$"), clause.group(1));
        }
        return point.matches() ? new Block.Point(mark, point.group(1)) : new Block.Paragraph(mark, line);
    }

    private void closeDashes() {
        if (!dashes.isEmpty()) {
            blocks.add(new Block.Dashes(mark(), List.copyOf(dashes)));
            dashes.clear();
        }
    }

    private Mark mark() {
        return Mark.of("t" + (blocks.size() + 1));
    }
}
