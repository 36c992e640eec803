package vn.ntm.planning.issue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.ntm.criteria.Criterion;
import vn.ntm.planning.PlanContent.Paragraph;

/** Lists of criteria in the text of a plan: the official document says them once, in its first annex. */
final class CriterionRows {
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final Pattern BEFORE_NAME = Pattern.compile("^\\P{Nd}{0,20}\\d{1,2}\\s*[:.)-]*\\s*");
    private static final Pattern BEHIND_NAME = Pattern.compile("[\\s;.,]+$");

    private final Set<String> names;

    CriterionRows(List<Criterion> criteria) {
        names = criteria.stream().map(one -> folded(one.name())).collect(Collectors.toUnmodifiableSet());
    }

    /** The paragraphs of such lists, each with the words that lead into it. */
    Set<Paragraph> in(List<Paragraph> paragraphs) {
        Set<Paragraph> rows = new HashSet<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (!isRow(paragraphs.get(i))) {
                continue;
            }
            rows.add(paragraphs.get(i));
            if (i > 0 && leadsIn(paragraphs.get(i - 1))) {
                rows.add(paragraphs.get(i - 1));
            }
        }
        return rows;
    }

    private static boolean leadsIn(Paragraph paragraph) {
        return !paragraph.isHeading() && paragraph.text().strip().endsWith(":");
    }

    private boolean isRow(Paragraph paragraph) {
        return !paragraph.isHeading()
                && names.contains(folded(BEFORE_NAME.matcher(paragraph.text()).replaceFirst("")));
    }

    private static String folded(String text) {
        return BEHIND_NAME.matcher(text).replaceFirst("").toLowerCase(VIETNAMESE);
    }
}
