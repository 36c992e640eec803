package vn.ntm.planning.checks.text;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.ntm.planning.reading.Block;
import vn.ntm.planning.reading.PlanReading;

/** The parts of a plan by what their headings announce. */
public final class Sections {
    private static final Pattern TASKS = Phrase.words("nhiệm vụ|giải pháp|biện pháp");
    private static final Pattern ORGANISATION = Phrase.words("tổ chức thực hiện|phân công(?: nhiệm vụ| thực hiện)?");
    private static final Pattern CLOSING = Pattern.compile("^(?:trên đây là|trên đây,)");

    private final List<Block> blocks;

    private Sections(List<Block> blocks) {
        this.blocks = blocks;
    }

    public static Sections of(PlanReading plan) {
        return new Sections(plan.blocks());
    }

    public Optional<Block> organisationHeading() {
        return blocks.stream()
                .filter(block -> block.kind() == Block.Kind.HEADING && announces(block, ORGANISATION))
                .findFirst();
    }

    /** What stands under headings on tasks and measures; the part on organisation is not among it. */
    public List<Block> tasks() {
        Set<Block> organisation = new HashSet<>(organisation());
        return under(TASKS).stream()
                .filter(block -> !organisation.contains(block))
                .toList();
    }

    public List<Block> organisation() {
        return under(ORGANISATION);
    }

    /** The paragraph that ends the text: "Trên đây là Kế hoạch …". */
    public static boolean isClosing(Block block) {
        return CLOSING.matcher(Spelling.plain(block.text())).find();
    }

    private List<Block> under(Pattern announced) {
        List<String> paths = blocks.stream()
                .filter(block -> block.kind() == Block.Kind.HEADING && announces(block, announced))
                .map(Block::path)
                .toList();
        return blocks.stream()
                .filter(Sections::isBody)
                .filter(block -> paths.stream().anyMatch(path -> isWithin(block.path(), path)))
                .toList();
    }

    private static boolean isBody(Block block) {
        return switch (block.kind()) {
            case HEADING, ITEM, PARAGRAPH, TABLE_ROW -> !isClosing(block);
            case LETTERHEAD, TITLE, RECIPIENT, SIGNATURE -> false;
        };
    }

    private static boolean isWithin(String path, String heading) {
        return path.equals(heading) || path.startsWith(heading + ".");
    }

    private static boolean announces(Block heading, Pattern subject) {
        return Phrase.occursIn(heading.text(), subject);
    }
}
