package vn.ntm.planning.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ntm.planning.grammar.names.ClaimScan;
import vn.ntm.planning.grammar.names.CriterionNames;
import vn.ntm.planning.grammar.names.Enumeration;
import vn.ntm.planning.grammar.names.Mention;
import vn.ntm.planning.grammar.names.Stance;
import vn.ntm.planning.grammar.names.Stances;
import vn.ntm.planning.grammar.text.Fold;
import vn.ntm.planning.grammar.text.Span;
import vn.ntm.planning.grammar.text.Wording;
import vn.ntm.planning.grammar.work.Deadlines;
import vn.ntm.planning.grammar.work.Leads;
import vn.ntm.planning.grammar.work.StatementSplitter;
import vn.ntm.planning.grammar.work.Topics;
import vn.ntm.planning.reading.Block;
import vn.ntm.planning.reading.TaskStatement;

/** Gathers the statements of work in the sections on tasks, measures and organisation, and in task tables. */
final class TaskReader {
    private static final Pattern CLOSING = Pattern.compile(
            "(?:tren day la|ke hoach nay|trong qua trinh (?:trien khai|thuc hien|to chuc)|qua trinh (?:trien khai|thuc hien)|can cu (?:ke hoach|noi dung)|nhan duoc|(?:de nghi|yeu cau) cac .*(?:to chuc|trien khai|nghiem tuc) thuc hien).*");
    private static final Pattern ATTRIBUTE = Pattern.compile(
            "(?:thoi gian|thoi han|tien do|(?:don vi |co quan )?(?:chu tri|phoi hop)|kinh phi|nguon von|san pham|ket qua|dia diem)(?: [a-z]+){0,3} ?:.*");

    /** A name of so many words is meant wherever it stands; shorter ones are everyday words. */
    private static final int TELLING_NAME = 3;

    /** A statement before its place among its neighbours is known. */
    record Draft(
            String section,
            String text,
            int line,
            Set<Integer> criteria,
            @Nullable String lead,
            @Nullable String due) {}

    private final Sections sections;
    private final CriterionNames names;
    private final Topics topics;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Block> table = new ArrayList<>();
    private @Nullable String carriedLead;
    private int firstOfParagraph;

    private TaskReader(Sections sections, CriterionNames names) {
        this.sections = sections;
        this.names = names;
        this.topics = new Topics(names);
    }

    static List<TaskStatement> read(Outline outline, CriterionNames names) {
        TaskReader reader = new TaskReader(outline.sections(), names);
        outline.blocks().forEach(reader::take);
        reader.endTable();
        return reader.lettered();
    }

    private void take(Block block) {
        if (block.kind() == Block.Kind.TABLE_ROW) {
            table.add(block);
            return;
        }
        endTable();
        boolean body = block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.ITEM;
        if (block.kind() == Block.Kind.HEADING) {
            carriedLead = null;
        } else if (body && sections.isWork(block.path()) && !isClosing(block)) {
            statements(block);
        }
    }

    private void endTable() {
        if (!table.isEmpty()) {
            TaskTable.read(table, this::criteria).forEach(drafts::add);
            table.clear();
        }
    }

    private static boolean isClosing(Block block) {
        return block.kind() == Block.Kind.PARAGRAPH
                && CLOSING.matcher(Fold.of(block.text())).matches();
    }

    private void statements(Block block) {
        String text = block.text();
        if (!drafts.isEmpty() && ATTRIBUTE.matcher(Fold.of(text)).matches()) {
            attribute(text);
        } else if (text.endsWith(":")) {
            carriedLead = Leads.in(text.substring(0, text.length() - 1) + " thực hiện");
        } else {
            firstOfParagraph = drafts.size();
            String lead = null;
            for (Span span : StatementSplitter.split(text)) {
                String words = withoutJoint(span.of(text));
                String own = Leads.in(words);
                lead = own == null ? lead : own;
                drafts.add(new Draft(
                        block.path(),
                        words,
                        block.lineAt(span.start()),
                        criteria(words, block.path()),
                        lead == null ? leadAround(block) : lead,
                        Deadlines.in(words)));
            }
        }
    }

    /** Without the semicolon or comma that joined it to the next one. */
    private static String withoutJoint(String words) {
        return words.endsWith(";") || words.endsWith(",") ? words.substring(0, words.length() - 1) : words;
    }

    /** "Thời gian: quý II" and the like in a paragraph of its own belong to the statements of the paragraph above. */
    private void attribute(String text) {
        String due = Deadlines.in(text);
        String lead = Fold.of(text).contains("chu tri") ? Leads.in(text) : null;
        for (int i = firstOfParagraph; i < drafts.size(); i++) {
            Draft above = drafts.get(i);
            drafts.set(
                    i,
                    new Draft(
                            above.section(),
                            above.text(),
                            above.line(),
                            above.criteria(),
                            lead == null ? above.lead() : lead,
                            due == null ? above.due() : due));
        }
    }

    /** Who leads the list or the section that the paragraph stands in. */
    private @Nullable String leadAround(Block block) {
        if (carriedLead != null) {
            return carriedLead;
        }
        for (String path = block.path(); !path.isEmpty(); path = Sections.above(path)) {
            String heading = sections.heading(path);
            if (sections.topic(path) == Sections.Topic.ORGANISATION && Leads.isBody(heading)) {
                return Leads.body(heading);
            }
        }
        return null;
    }

    private Set<Integer> criteria(String words, String path) {
        Set<Integer> criteria = new TreeSet<>(topics.of(words));
        criteria.addAll(names.within(words, TELLING_NAME));
        ClaimScan scan = ClaimScan.of(Wording.of(words), names, new Stances.Setting(Stance.NONE, null));
        scan.claims().forEach(claimed -> add(criteria, claimed.mention()));
        for (String at = path; !at.isEmpty(); at = Sections.above(at)) {
            criteria.addAll(names.within(sections.heading(at), TELLING_NAME));
            Mention heading = Enumeration.entry(Wording.of(sections.heading(at)), names);
            if (heading != null) {
                add(criteria, heading);
            }
        }
        return criteria;
    }

    private void add(Set<Integer> criteria, Mention mention) {
        OptionalInt number = mention.criterionIn(names);
        if (number.isPresent()) {
            criteria.add(number.getAsInt());
        }
    }

    /** A section's only statement carries the section's path; several are told apart by letters. */
    private List<TaskStatement> lettered() {
        Map<String, Long> sizes = drafts.stream()
                .map(Draft::section)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Map<String, Integer> used = new java.util.HashMap<>();
        List<TaskStatement> tasks = new ArrayList<>();
        for (Draft draft : drafts) {
            int index = used.merge(draft.section(), 1, Integer::sum) - 1;
            String letter = sizes.getOrDefault(draft.section(), 1L) == 1 ? "" : letter(index);
            tasks.add(new TaskStatement(
                    draft.section() + letter,
                    draft.text(),
                    draft.line(),
                    List.copyOf(draft.criteria()),
                    draft.lead(),
                    draft.due()));
        }
        return tasks;
    }

    private static String letter(int index) {
        char last = (char) ('a' + index % 26);
        return index < 26 ? String.valueOf(last) : letter(index / 26 - 1) + last;
    }
}
