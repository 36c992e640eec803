package vn.ntm.planning.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.ntm.planning.grammar.names.ClaimScan;
import vn.ntm.planning.grammar.names.Counted;
import vn.ntm.planning.grammar.names.CriterionNames;
import vn.ntm.planning.grammar.names.Enumeration;
import vn.ntm.planning.grammar.names.Mention;
import vn.ntm.planning.grammar.names.Stance;
import vn.ntm.planning.grammar.names.Stances;
import vn.ntm.planning.grammar.names.StatusWords;
import vn.ntm.planning.grammar.text.Wording;
import vn.ntm.planning.reading.Block;

/** Walks through the blocks of a plan and gathers what they say of criteria: lists, running text and tables. */
final class ClaimReader {
    private static final Pattern VERDICT =
            Pattern.compile("(?:- |=> |\u2192 )?(?:tu danh gia|danh gia|ket luan|ket qua|so voi|tieu chi nay|=>).*");
    private static final Pattern ROW_NUMBER = Pattern.compile("^\\d{1,2} (?=\\p{Lu})");
    private static final Pattern REST = Pattern.compile(
            "tiêu chí (?:còn lại|khác)(?: của (?:xã|bộ tiêu chí))?,? (?:xã )?(?:đều )?(?:cơ bản )?(đã đạt|đạt|đã hoàn thành|chưa đạt|không đạt|chưa hoàn thành)(?! thêm)");
    private static final int LONGEST_VERDICT = 200;
    private static final int QUOTE_BEFORE = 45;

    private final CriterionNames names;
    private final Sections sections;
    private final Claims claims;
    private final List<Block> table = new ArrayList<>();
    private Stance list = Stance.NONE;
    private @Nullable Mention current;
    private int group;

    private ClaimReader(Sections sections, Claims claims) {
        this.sections = sections;
        this.names = claims.names();
        this.claims = claims;
    }

    static Claims read(Outline outline, CriterionNames names, @Nullable Integer year) {
        ClaimReader reader = new ClaimReader(outline.sections(), new Claims(names, year));
        outline.blocks().forEach(reader::take);
        reader.endTable();
        reader.claims.settle();
        return reader.claims;
    }

    private void take(Block block) {
        if (block.kind() == Block.Kind.TABLE_ROW) {
            table.add(block);
            return;
        }
        endTable();
        switch (block.kind()) {
            case HEADING -> heading(block);
            case ITEM, PARAGRAPH -> body(block);
            default -> list = Stance.NONE;
        }
    }

    private void endTable() {
        if (!table.isEmpty()) {
            TableClaims.read(table, claims, ++group);
            table.clear();
        }
    }

    private void heading(Block block) {
        Wording text = Wording.of(block.text());
        ClaimScan scan = scan(text, block);
        boolean ofCriteria = text.lower().contains("tiêu chí");
        list = ofCriteria && !scan.isSilent() && !isWork(block) ? scan.last() : Stance.NONE;
        current = Enumeration.entry(text, names);
        group++;
        if (current != null) {
            claims.mention(current);
        }
        counts(scan, block);
    }

    private void body(Block block) {
        Wording text = Wording.of(ROW_NUMBER.matcher(block.text()).replaceFirst(""));
        Mention entry = Enumeration.entry(text, names);
        if (entry != null) {
            current = entry;
        }
        if (entry != null && isEntry(entry, text, block)) {
            return;
        }
        if (current != null && isVerdict(text)) {
            claims.claim(current, StatusWords.of(text.text()), place(block, 0));
            return;
        }
        Wording whole = Wording.of(block.text());
        ClaimScan scan = scan(whole, block);
        group++;
        scan.claims().forEach(claimed -> claim(claimed.mention(), claimed.stance(), block));
        counts(scan, block);
        rest(whole, block);
        boolean opens = block.text().endsWith(":");
        boolean speaks = !scan.isSilent();
        if (opens && speaks) {
            list = scan.last();
        } else if (!opens) {
            list = Stance.NONE;
        }
    }

    private void rest(Wording text, Block block) {
        Matcher rest = REST.matcher(text.lower());
        if (rest.find() && !isWork(block)) {
            Stance stance = rest.group(1).startsWith("đ") ? Stance.MET : Stance.NOT_MET;
            claims.rest(stance, place(block, rest.start()));
        }
    }

    /** Takes a list entry that begins with one or more criteria; whether it was one. */
    private boolean isEntry(Mention first, Wording text, Block block) {
        List<Mention> enumerated = Enumeration.at(text, 0, names);
        List<Mention> all = enumerated.isEmpty() ? List.of(first) : enumerated;
        int end = all.getLast().end();
        Stance own = StatusWords.of(text.text().substring(end));
        Stance stance = own == Stance.NONE || (list == Stance.TARGET && own == Stance.MET) ? list : own;
        if (stance == Stance.NONE) {
            claims.mention(first);
            return false;
        }
        boolean sentence = text.lower().indexOf("tiêu chí", end) >= 0
                || text.lower().substring(first.end(), end).contains("đạt");
        if (sentence) {
            return false;
        }
        all.forEach(mention -> claim(mention, stance, block));
        return true;
    }

    private static boolean isVerdict(Wording text) {
        return text.text().length() < LONGEST_VERDICT
                && VERDICT.matcher(text.fold()).matches()
                && StatusWords.of(text.text()) != Stance.NONE;
    }

    private void claim(Mention mention, Stance stance, Block block) {
        boolean baseline = stance == Stance.MET || stance == Stance.NOT_MET;
        claims.claim(mention, baseline && isWork(block) ? Stance.NONE : stance, place(block, mention.start()));
    }

    private Claims.Place place(Block block, int offset) {
        boolean entry = block.kind() == Block.Kind.ITEM && list != Stance.NONE;
        return new Claims.Place(block.lineAt(offset), group, entry ? block.marker() : null);
    }

    private ClaimScan scan(Wording text, Block block) {
        return ClaimScan.of(text, names, new Stances.Setting(sections.bareStance(block.path()), claims.year()));
    }

    private boolean isWork(Block block) {
        return sections.isWork(block.path());
    }

    private void counts(ClaimScan scan, Block block) {
        for (Counted counted : scan.counts()) {
            String quote = block.text().substring(quoteStart(block.text(), counted.start()), counted.end());
            claims.count(counted, block.lineAt(counted.start()), quote);
        }
    }

    /** A few words before the number, but not from the sentence before. */
    private static int quoteStart(String text, int number) {
        int from = Math.max(0, number - QUOTE_BEFORE);
        int start = from == 0 ? 0 : text.indexOf(' ', from) + 1;
        String before = text.substring(start, Math.max(start, number));
        int stop = Math.max(before.lastIndexOf(". "), before.lastIndexOf("; "));
        return Math.min(number, stop < 0 ? start : start + stop + 2);
    }
}
