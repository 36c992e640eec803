package vn.ntm.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.ntm.shared.VietnameseText;

/**
 * Finds in the words of a task what it promises beyond itself: documents to be written and duties that come again. General rules over words without
 * marks; what they find is a proposal that people complete.
 */
final class PromiseWords {
    private static final int LONGEST = 200;
    private static final String DOCUMENTS =
            "ke hoach|quyet dinh|de an|phuong an|quy che|nghi quyet|to trinh|van ban|cong van|chi thi|thong bao|quy uoc|huong uoc";
    private static final Pattern DOCUMENT =
            Pattern.compile("\\b(?:xay dung|ban hanh|soan thao|du thao|lap|trinh)(?: (?!" + DOCUMENTS
                    + ")[a-z]+){0,3}? (?<what>(?:" + DOCUMENTS + ")\\b)");
    private static final Map<PromiseKind, Pattern> KINDS = Map.of(
            PromiseKind.SURVEY,
                    Pattern.compile("\\blay y kien\\b.*\\bhai long\\b|\\bkhao sat (?:su|muc do|y kien) \\w+"),
            PromiseKind.MEETING, Pattern.compile("\\b(?:so ket|tong ket|giao ban)\\b"),
            PromiseKind.REPORT,
                    Pattern.compile(
                            "\\bche do (?:thong tin,? )?bao cao\\b|\\bbao cao (?:dinh ky|ket qua|tien do)\\b|\\b(?:dinh ky|(?:hang|moi) (?:tuan|thang|quy|nam))\\b[^.;]*\\bbao cao\\b"));
    private static final Pattern AGAIN = Pattern.compile("\\bdinh ky\\b|\\b(?:hang|moi) (?:tuan|thang|quy|nam)\\b");
    private static final List<Map.Entry<Pattern, Rhythm>> RHYTHMS = List.of(
            Map.entry(Pattern.compile("\\b(?:hang|moi) tuan\\b"), Rhythm.WEEKLY),
            Map.entry(Pattern.compile("\\b(?:hang|moi) thang\\b"), Rhythm.MONTHLY),
            Map.entry(Pattern.compile("\\b(?:hang|moi) quy\\b"), Rhythm.QUARTERLY),
            Map.entry(Pattern.compile("\\b(?:moi )?6 thang(?: mot lan)?\\b"), Rhythm.HALF_YEARLY),
            Map.entry(Pattern.compile("\\b(?:hang|moi) nam\\b"), Rhythm.YEARLY));

    /** What was found. */
    record Found(PromiseKind kind, String title, Rhythm rhythm) {}

    private final String text;
    private final String key;

    private PromiseWords(String text) {
        this.text = VietnameseText.squeezed(text);
        this.key = VietnameseText.searchKey(text);
    }

    static List<Found> in(String text) {
        return new PromiseWords(text).found();
    }

    private List<Found> found() {
        List<Found> found = new ArrayList<>();
        Matcher document = DOCUMENT.matcher(key);
        if (document.find()) {
            found.add(new Found(PromiseKind.DOCUMENT, from(document.start("what")), Rhythm.ONCE));
        }
        for (PromiseKind kind : List.of(PromiseKind.SURVEY, PromiseKind.MEETING, PromiseKind.REPORT)) {
            Pattern pattern = KINDS.get(kind);
            if (pattern != null && pattern.matcher(key).find()) {
                found.add(new Found(kind, from(0), rhythm()));
            }
        }
        boolean again = AGAIN.matcher(key).find();
        if (again && found.stream().allMatch(one -> one.kind() == PromiseKind.DOCUMENT)) {
            found.add(new Found(PromiseKind.PERIODIC, from(0), rhythm()));
        }
        return found;
    }

    private Rhythm rhythm() {
        return RHYTHMS.stream()
                .filter(one -> one.getKey().matcher(key).find())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Rhythm.ONCE);
    }

    /** The words from there to the end of the clause, with a capital letter in front. */
    private String from(int start) {
        int at = text.length() == key.length() ? start : 0;
        String clause = text.substring(at).split("[;.]", 2)[0];
        String words = clause.isBlank() ? text : clause.strip();
        String cut = words.length() <= LONGEST ? words : words.substring(0, words.lastIndexOf(' ', LONGEST)) + "…";
        return cut.substring(0, 1).toUpperCase(Locale.ROOT) + cut.substring(1);
    }
}
