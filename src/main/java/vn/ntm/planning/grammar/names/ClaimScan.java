package vn.ntm.planning.grammar.names;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.ntm.planning.grammar.text.Sentences;
import vn.ntm.planning.grammar.text.Span;
import vn.ntm.planning.grammar.text.Wording;

/** Everything a paragraph of running text says of criteria: which, how many, and whether they are met, missing or wanted. */
public final class ClaimScan {
    private static final Pattern ANCHOR =
            Pattern.compile("(?:các |những )?tiêu chí(?! quốc gia)|gồm(?: có)? ?:?|là ?:?|:|\\(|trong đó");
    private static final Pattern STATUS_BEHIND = Pattern.compile(
            "[ ,(]*(?:(?<n>chưa đạt|không đạt|chưa hoàn thành)|(?<r>đã đạt|đạt chuẩn|đạt yêu cầu|đã hoàn thành|đạt(?= ?(?:[.;,)]|$))))");

    private final Wording text;
    private final CriterionNames names;
    private final List<Claimed> claims = new ArrayList<>();
    private final List<Counted> counts = new ArrayList<>();
    private Stance last = Stance.NONE;
    private boolean silent = true;
    private int read;

    private ClaimScan(Wording text, CriterionNames names) {
        this.text = text;
        this.names = names;
    }

    public static ClaimScan of(Wording text, CriterionNames names, Stances.Setting setting) {
        ClaimScan scan = new ClaimScan(text, names);
        scan.read(setting);
        return scan;
    }

    public List<Claimed> claims() {
        return claims;
    }

    public List<Counted> counts() {
        return counts;
    }

    /** What the paragraph speaks of at its end, and so of the list that it opens. */
    public Stance last() {
        return last;
    }

    /** Whether no word of it says that criteria are met, missing or wanted. */
    public boolean isSilent() {
        return silent;
    }

    private void read(Stances.Setting setting) {
        Stance carried = Stance.NONE;
        for (Span part : Sentences.parts(text.text())) {
            Stances stances = Stances.of(text.lower().substring(part.start(), part.end()), setting, carried);
            silent &= stances.isSilent();
            counts.addAll(CountScan.in(text.lower(), part, stances));
            enumerations(part, stances);
            last = stances.last() == Stance.KEPT ? Stance.NONE : stances.last();
            carried = text.text().charAt(part.end() - 1) == ';' ? last : Stance.NONE;
        }
    }

    private void enumerations(Span part, Stances stances) {
        Matcher anchor = ANCHOR.matcher(text.lower()).region(part.start(), part.end());
        boolean ofCriteria = false;
        while (anchor.find()) {
            boolean word = anchor.group().endsWith("tiêu chí");
            ofCriteria |= word;
            int from = word ? anchor.start() : anchor.end();
            if (from >= read) {
                List<Mention> mentions = ofCriteria && !word
                        ? Enumeration.withBareNumbersAt(text, from, names)
                        : Enumeration.at(text, from, names);
                claim(mentions, stances.at(anchor.start() - part.start()));
            }
        }
    }

    private void claim(List<Mention> mentions, Stance stance) {
        if (mentions.isEmpty()) {
            return;
        }
        read = mentions.getLast().end();
        Stance common = behind(read, stance == Stance.KEPT ? Stance.NONE : stance);
        for (Mention mention : mentions) {
            claims.add(new Claimed(mention, behind(mention.end(), common)));
        }
    }

    private Stance behind(int end, Stance otherwise) {
        Matcher status =
                STATUS_BEHIND.matcher(text.lower()).region(end, text.lower().length());
        if (!status.lookingAt() || otherwise == Stance.TARGET) {
            return otherwise;
        }
        return status.group("n") != null ? Stance.NOT_MET : Stance.MET;
    }
}
