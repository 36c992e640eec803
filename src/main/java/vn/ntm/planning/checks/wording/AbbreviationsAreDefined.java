package vn.ntm.planning.checks.wording;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.ntm.planning.checks.Finding;
import vn.ntm.planning.checks.PlanCheck;
import vn.ntm.planning.checks.PlanUnderCheck;
import vn.ntm.planning.checks.text.Place;
import vn.ntm.planning.checks.text.Word;
import vn.ntm.planning.checks.text.WordList;
import vn.ntm.planning.reading.Block;

/**
 * LINT-25: an abbreviation is written out where it is first used; one that is not common knowledge is looked for again in each part of the plan. The
 * preamble may define, it is not complained of: it cites titles as they are.
 */
class AbbreviationsAreDefined implements PlanCheck {
    private static final Pattern NUMBER_OF_DOCUMENT =
            Pattern.compile("\\S{0,20}\\d\\S{0,20}/\\S{0,20}|\\S{0,20}/\\S{0,20}-\\S{0,20}");
    private static final Pattern ROMAN_NUMBER = Pattern.compile("X{0,3}(?:IX|IV|V?I{0,3})");
    private static final int LONGEST = 7;
    private static final Map<String, String> EXPANSIONS = new HashMap<>();
    private static final Set<String> COMMON = new HashSet<>();
    private static final Set<String> INTERNATIONAL =
            Set.copyOf(WordList.of("abbreviations-of-the-world.txt").entries());

    static {
        for (List<String> row : WordList.of("abbreviations.txt").rows()) {
            EXPANSIONS.put(row.get(0), row.get(1));
            if (row.get(2).equals("common")) {
                COMMON.add(row.get(0));
            }
        }
    }

    @Override
    public Stream<Finding> examine(PlanUnderCheck plan) {
        Set<String> defined = new HashSet<>();
        Set<String> reported = new HashSet<>();
        return plan.blocks().stream()
                .filter(AbbreviationsAreDefined::isRunningText)
                .flatMap(block -> {
                    List<Word> words = Word.of(block.text());
                    return isInCapitals(words)
                            ? Stream.empty()
                            : words.stream().flatMap(word -> examine(plan, block, word, new Seen(defined, reported)));
                });
    }

    private record Seen(Set<String> defined, Set<String> reported) {}

    private static Stream<Finding> examine(PlanUnderCheck plan, Block block, Word word, Seen seen) {
        String abbreviation = word.text();
        if (!isAbbreviation(block.text(), word)) {
            return Stream.empty();
        }
        if (isDefinition(block.text(), word)) {
            seen.defined().add(abbreviation);
        }
        if (block.path().isEmpty()) {
            return Stream.empty();
        }
        String part = COMMON.contains(abbreviation) ? "" : partOf(block.path());
        return seen.defined().contains(abbreviation) || !seen.reported().add(abbreviation + " " + part)
                ? Stream.empty()
                : Stream.of(Place.of(block, word.start(), word.end()).info("LINT-25", message(plan, abbreviation)));
    }

    private static String message(PlanUnderCheck plan, String abbreviation) {
        String expansion = EXPANSIONS.get(abbreviation);
        return expansion == null
                ? plan.say("checks.25.undefined", abbreviation)
                : plan.say("checks.25.write-out", abbreviation, expansion);
    }

    private static boolean isRunningText(Block block) {
        return switch (block.kind()) {
            case HEADING, ITEM, PARAGRAPH -> true;
            case LETTERHEAD, TITLE, TABLE_ROW, RECIPIENT, SIGNATURE -> false;
        };
    }

    private static boolean isInCapitals(List<Word> words) {
        return words.stream().filter(Word::isAllCapitals).count() * 2 > words.size();
    }

    private static boolean isAbbreviation(String text, Word word) {
        String written = word.text();
        return word.isAllCapitals()
                && written.length() <= LONGEST
                && written.chars().allMatch(Character::isLetter)
                && !ROMAN_NUMBER.matcher(written).matches()
                && !INTERNATIONAL.contains(written)
                && !isPartOfNumber(text, word);
    }

    /** "12/KH-UBND", "TT-BNNMT". */
    private static boolean isPartOfNumber(String text, Word word) {
        int from = text.lastIndexOf(' ', word.start()) + 1;
        int blank = text.indexOf(' ', word.end());
        String token = text.substring(from, blank < 0 ? text.length() : blank);
        return NUMBER_OF_DOCUMENT.matcher(token).matches();
    }

    /** "nông thôn mới (NTM)", "(sau đây gọi tắt là BQL)", "NTM: nông thôn mới". */
    private static boolean isDefinition(String text, Word word) {
        int open = text.lastIndexOf('(', word.start());
        int closed = text.lastIndexOf(')', word.start());
        boolean inBrackets = open > closed && text.indexOf(')', word.end()) >= 0;
        boolean atStartOfGlossary = word.start() == 0 && text.startsWith(":", word.end());
        return (inBrackets && endsDefinition(text.substring(open + 1, word.start()))) || atStartOfGlossary;
    }

    /** Nothing, or words such as "sau đây viết tắt là" with what is abbreviated. */
    private static boolean endsDefinition(String before) {
        return before.isBlank() || before.contains("tắt") || before.contains("gọi");
    }

    private static String partOf(String path) {
        int dot = path.indexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }
}
