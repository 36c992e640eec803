package vn.ntm.planning.grammar.layout;

import java.util.ArrayList;
import java.util.List;
import vn.ntm.planning.grammar.text.Fold;

/** What stands above the title, line by line and free of the national motto, left column before right. */
public record Letterhead(List<Saying> sayings) {
    private static final String REPUBLIC = "cong hoa xa hoi chu nghia viet nam";
    private static final String HAPPINESS = "doc lap - tu do - hanh phuc";
    private static final List<String> MOTTO =
            List.of("cong hoa xa hoi", "doc lap - tu do", "doc lap- tu do", "doc lap-tu do");

    /** Words in one column of one line. */
    public record Saying(String text, int line) {}

    public Letterhead {
        sayings = List.copyOf(sayings);
    }

    public static Letterhead of(List<SourceLine> lines) {
        List<Saying> left = new ArrayList<>();
        List<Saying> right = new ArrayList<>();
        for (SourceLine line : lines) {
            Columns.Row row = Columns.of(line);
            row.left().forEach(text -> add(left, text, line.number()));
            row.right().forEach(text -> add(right, text, line.number()));
        }
        left.addAll(right);
        return new Letterhead(left);
    }

    private static void add(List<Saying> sayings, String text, int line) {
        String own = withoutMotto(text);
        if (!own.isEmpty() && !isRestOfMotto(own)) {
            sayings.add(new Saying(own, line));
        }
    }

    /** The national name may be broken over two lines. */
    private static boolean isRestOfMotto(String text) {
        String fold = Fold.of(text);
        return REPUBLIC.endsWith(" " + fold) || HAPPINESS.endsWith(" " + fold);
    }

    private static String withoutMotto(String text) {
        String fold = Fold.of(text);
        for (String motto : MOTTO) {
            int at = fold.indexOf(motto);
            if (at >= 0) {
                return text.substring(0, at).strip();
            }
        }
        return text;
    }
}
