package vn.ntm.planning.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.ntm.criteria.Criterion;
import vn.ntm.drafting.Block;
import vn.ntm.planning.PlanContent.Paragraph;
import vn.ntm.planning.issue.PlanAnnexes.Kind;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** The words of a plan in the order of handbook 11.5: the plan's own, its lists of criteria told once, each annex referred to where it belongs. */
final class PlanBody {
    private static final Pattern LETTER = Pattern.compile("\\p{Ll}\\)");
    private static final Set<String> WORDS = Set.of("HEADING", "ITEM", "PARAGRAPH", "TABLE_ROW");

    private final PlanSource source;
    private final PlanAnnexes annexes;
    private final Texts texts;
    private final BlockKeys keys = new BlockKeys();
    private final List<Block> blocks = new ArrayList<>();
    private boolean resultsTold;
    private boolean tasksTold;
    private boolean moneyTold;

    PlanBody(PlanSource source, PlanAnnexes annexes, Texts texts) {
        this.source = source;
        this.annexes = annexes;
        this.texts = texts;
        this.moneyTold = !annexes.has(Kind.MONEY);
        this.tasksTold = !annexes.has(Kind.TASKS);
    }

    /** What belongs to the text, front matter that the document has elsewhere left out. */
    static List<Paragraph> wordsOf(PlanSource source) {
        return source.content().paragraphs().stream()
                .filter(paragraph -> WORDS.contains(paragraph.kind()))
                .filter(paragraph -> !paragraph.path().isEmpty() || !isFront(paragraph, source))
                .toList();
    }

    /** Whether the plan says something about money under a heading of its own. */
    static boolean saysMoney(PlanSource source, Texts texts) {
        return source.content().paragraphs().stream()
                .anyMatch(paragraph -> isTop(paragraph)
                        && SectionKind.of(paragraph.text(), texts)
                                .filter(kind -> kind == SectionKind.FUNDING)
                                .isPresent());
    }

    /** What stands before the first heading and is told by grounds and opening: citations, and the words that lead into the text. */
    private static boolean isFront(Paragraph paragraph, PlanSource source) {
        boolean cites = source.content().basis().stream()
                .anyMatch(citation ->
                        paragraph.firstLine() <= citation.line() && citation.line() <= paragraph.lastLine());
        return cites || paragraph.text().strip().endsWith(":");
    }

    List<Block> blocks() {
        List<Paragraph> words = wordsOf(source);
        Set<Paragraph> rows = new CriterionRows(source.criteria()).in(words);
        blocks.add(new Block.Paragraph(keys.made("opening"), opening()));
        for (Paragraph paragraph : words) {
            if (rows.contains(paragraph)) {
                tellResults();
            } else if (paragraph.isHeading()) {
                heading(paragraph);
            } else {
                words(paragraph);
            }
        }
        tellResults();
        tellTasks();
        tellMoney();
        return List.copyOf(blocks);
    }

    private String opening() {
        String subject = source.plan().properties().subject();
        return texts.of(
                "planning.official.opening",
                source.plan().unitInSentence(),
                subject.substring(0, 1).toLowerCase(Locale.ROOT) + subject.substring(1));
    }

    private void heading(Paragraph paragraph) {
        Optional<SectionKind> kind =
                isTop(paragraph) ? SectionKind.of(paragraph.text(), texts) : Optional.<SectionKind>empty();
        if (kind.filter(one -> one == SectionKind.ORGANISATION).isPresent()) {
            tellMoney();
        }
        String words = paragraph.text().strip().replaceAll("[.:;]+$", "");
        blocks.add(
                switch (paragraph.path().split("\\.", -1).length) {
                    case 1 -> new Block.Section(keys.heading(paragraph.path()), words);
                    case 2 -> new Block.Clause(keys.heading(paragraph.path()), true, words);
                    default -> new Block.Point(keys.heading(paragraph.path()), words);
                });
        if (kind.filter(one -> one == SectionKind.TASKS).isPresent()) {
            tellTasks();
        }
    }

    private void words(Paragraph paragraph) {
        String marker = paragraph.marker();
        if (marker == null) {
            blocks.add(new Block.Paragraph(keys.below(paragraph.path()), paragraph.text()));
        } else if (LETTER.matcher(marker).matches()) {
            blocks.add(new Block.Point(keys.below(paragraph.path()), paragraph.text()));
        } else {
            dash(paragraph);
        }
    }

    /** Items behind one another are one list, as long as they stand below one heading. */
    private void dash(Paragraph paragraph) {
        Block last = blocks.getLast();
        String place = keys.placeOf(paragraph.path());
        if (last instanceof Block.Dashes list && list.key().startsWith(place + "_p")) {
            List<String> items = new ArrayList<>(list.items());
            items.add(paragraph.text());
            blocks.set(blocks.size() - 1, new Block.Dashes(list.mark(), items));
        } else {
            blocks.add(new Block.Dashes(keys.below(paragraph.path()), List.of(paragraph.text())));
        }
    }

    private void tellResults() {
        if (resultsTold) {
            return;
        }
        resultsTold = true;
        int year = source.plan().year();
        blocks.add(new Block.Point(
                keys.made("results"),
                texts.of(
                        "planning.official.results",
                        Vietnamese.date(source.baseline().asOf()),
                        source.baseline().met(),
                        source.criteria().size(),
                        annexes.name(Kind.RESULTS))));
        List<Criterion> targets = source.targets();
        blocks.add(new Block.Point(
                keys.made("targets"),
                targets.isEmpty()
                        ? texts.of("planning.official.targets.none", year)
                        : texts.of(
                                "planning.official.targets", year, "%02d".formatted(targets.size()), names(targets))));
        if (annexes.has(Kind.ROADMAP)) {
            int rest = source.rest().size();
            blocks.add(new Block.Point(
                    keys.made("rest"),
                    texts.of("planning.official.rest", "%02d".formatted(rest), annexes.name(Kind.ROADMAP))));
        }
    }

    private String names(List<Criterion> criteria) {
        return criteria.stream()
                .map(one -> texts.of("planning.official.criterion", one.number(), one.name()))
                .collect(Collectors.joining("; "));
    }

    private void tellTasks() {
        if (!tasksTold) {
            tasksTold = true;
            blocks.add(new Block.Paragraph(
                    keys.made("tasks"), texts.of("planning.official.tasks", annexes.name(Kind.TASKS))));
        }
    }

    private void tellMoney() {
        if (!moneyTold) {
            moneyTold = true;
            blocks.add(new Block.Section(keys.made("funding"), texts.of("planning.official.funding")));
            blocks.add(new Block.Paragraph(
                    keys.made("funding_text"), texts.of("planning.official.funding.text", annexes.name(Kind.MONEY))));
        }
    }

    private static boolean isTop(Paragraph paragraph) {
        return paragraph.isHeading() && !paragraph.path().contains(".");
    }
}
