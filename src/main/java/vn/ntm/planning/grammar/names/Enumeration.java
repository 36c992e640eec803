package vn.ntm.planning.grammar.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.ntm.planning.grammar.text.Wording;

/** Reads criteria that are enumerated one after the other, by number, by name or by both. */
public final class Enumeration {
    private static final Pattern WORD =
            Pattern.compile("(?:các |những )?(?:tiêu chí|tc(?= ?(?:số )?\\d)) ?(?:số |thứ )?:? ?|số (?=\\d)");
    private static final Pattern NUMBER = Pattern.compile(
            "(\\d{1,2})(?![\\d/%]|[.,]\\d+ ?(?:%|triệu|tỷ|km|ha|m2))(?! ?(?:%|tiêu chí|chỉ tiêu|năm|tháng|triệu|xóm|thôn|hộ|xã|km|ha|/))");
    private static final Pattern BETWEEN = Pattern.compile(
            "(?: ?\\((?:đã |chưa |không )?đạt\\))?[ ,;]*(?:và|cùng|[-\u2013+*\u2022](?= )|\\((?=\\d{1,2}\\)))?[ ,;]*");
    private static final Pattern TO_NAME = Pattern.compile(" ?(?:[:\\-\u2013.)(\\[]|về(?= ))? ?");
    private static final Pattern NUMBER_BEHIND =
            Pattern.compile(" ?[(\\[-] ?(?:tiêu chí )?(?:số )?(\\d{1,2}) ?[)\\]]?(?![\\d/])");
    private static final Pattern FREE_NAME = Pattern.compile("\\p{Lu}[^;:.,()\\d]{2,80}");

    private static final Pattern BEHIND_NAME = Pattern.compile(
            " ?(?:$|[^\\p{L}\\d ]|(?:và|đạt|chưa|không|đã|cùng|là|trong|năm|trước|vào|theo|của|được|với|để|nhưng|còn|cần|thuộc|cơ bản|x|v)(?!\\p{L}))");

    private final Wording text;
    private final CriterionNames names;
    private final List<Mention> mentions = new ArrayList<>();
    private int at;

    private Enumeration(Wording text, int from, CriterionNames names) {
        this.text = text;
        this.names = names;
        this.at = from;
    }

    /** What is enumerated from {@code from} on; empty when no criterion stands there. A bare figure is none. */
    public static List<Mention> at(Wording text, int from, CriterionNames names) {
        return new Enumeration(text, from, names).read(false);
    }

    /** The same where the words before say that bare figures are numbers of criteria. */
    public static List<Mention> withBareNumbersAt(Wording text, int from, CriterionNames names) {
        return new Enumeration(text, from, names).read(true);
    }

    private List<Mention> read(boolean bareNumbers) {
        boolean bare = bareNumbers;
        while (at < text.text().length()) {
            int start = skip(BETWEEN, at);
            int afterWord = skip(WORD, start);
            bare |= afterWord > start && text.lower().startsWith("số", Math.max(start, afterWord - 3));
            Optional<Mention> mention = one(afterWord, afterWord > start || bare, afterWord > start);
            if (mention.isEmpty()) {
                break;
            }
            mentions.add(mention.get());
            at = mention.get().end();
        }
        return mentions;
    }

    private Optional<Mention> one(int from, boolean numbersCount, boolean official) {
        Matcher number =
                NUMBER.matcher(text.lower()).region(from, text.lower().length()).useTransparentBounds(true);
        if (numbersCount && number.lookingAt() && isCriterion(number.group(1))) {
            Mention mention = numbered(Integer.parseInt(number.group(1)), from, number.end());
            return Optional.of(official ? mention : unlessOrdinal(mention));
        }
        return names.at(text.text(), from)
                .filter(named -> named.start() - from <= 1 && isWhole(named.end()))
                .map(named -> named(named, from));
    }

    /** "(1) Thu nhập, (2) Lao động": a number that is not the official one of its name only counts the list. */
    private Mention unlessOrdinal(Mention mention) {
        String name = mention.name();
        boolean official = name == null || names.has(mention.number().orElse(0), name);
        return official ? mention : new Mention(OptionalInt.empty(), name, mention.start(), mention.end());
    }

    /** "Điện" in "Điện, Y tế" is a criterion, in "Điện thắp sáng" it is not. */
    private boolean isWhole(int end) {
        return BEHIND_NAME
                .matcher(text.lower())
                .region(end, text.lower().length())
                .lookingAt();
    }

    private boolean isCriterion(String number) {
        int value = Integer.parseInt(number);
        return value > 0 && value <= names.highest();
    }

    private Mention numbered(int number, int start, int end) {
        int nameAt = skip(TO_NAME, end);
        Optional<CriterionNames.Named> named = names.at(text.text(), nameAt).filter(name -> name.start() - nameAt <= 1);
        if (named.isPresent()) {
            return new Mention(
                    OptionalInt.of(number),
                    written(named.get()),
                    start,
                    closed(named.get().end()));
        }
        Matcher free = FREE_NAME.matcher(text.text()).region(nameAt, text.text().length());
        boolean announced = text.fold().substring(end, nameAt).chars().anyMatch(sign -> ":-([".indexOf(sign) >= 0);
        if (announced && free.lookingAt()) {
            return new Mention(OptionalInt.of(number), free.group().strip(), start, closed(free.end()));
        }
        return new Mention(OptionalInt.of(number), null, start, end);
    }

    private Mention named(CriterionNames.Named named, int start) {
        Matcher behind = NUMBER_BEHIND
                .matcher(text.lower())
                .region(named.end(), text.lower().length());
        boolean numbered = behind.lookingAt() && isCriterion(behind.group(1));
        return new Mention(
                numbered ? OptionalInt.of(Integer.parseInt(behind.group(1))) : OptionalInt.empty(),
                written(named),
                start,
                numbered ? behind.end() : named.end());
    }

    private String written(CriterionNames.Named named) {
        return text.text().substring(named.start(), named.end());
    }

    private int closed(int end) {
        return end < text.text().length() && ")]".indexOf(text.text().charAt(end)) >= 0 ? end + 1 : end;
    }

    private int skip(Pattern pattern, int from) {
        Matcher matcher =
                pattern.matcher(text.lower()).region(from, text.lower().length());
        return matcher.lookingAt() ? matcher.end() : from;
    }

    /** The single criterion that a list entry or a cell names at its very beginning; null when it names none. */
    public static @Nullable Mention entry(Wording text, CriterionNames names) {
        Enumeration enumeration = new Enumeration(text, 0, names);
        int afterWord = enumeration.skip(WORD, 0);
        return enumeration.one(afterWord, afterWord > 0, true).orElse(null);
    }
}
