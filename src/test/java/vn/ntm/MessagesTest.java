package vn.ntm;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ntm.shared.Texts;

/** Every sentence a user reads stands in the message files, once, and is used. */
class MessagesTest {
    private static final Set<String> KEYS = Texts.vietnamese().keys();

    /** A key, or its beginning when the rest is put behind it: {@code platform.error.}, {@code criteria.why.choose-} */
    private static final Pattern KEY = Pattern.compile("(?:" + String.join("|", Texts.FILES) + ")(?:\\.[\\w-]+)+\\.?");

    private static final Pattern QUOTED_KEY = Pattern.compile("\"(" + KEY + ")\"");

    private static final Pattern VIETNAMESE = Pattern.compile("[\\u00C0-\\u1EF9&&\\p{L}]");
    private static final Pattern BARE_WORDS = Pattern.compile(">[^<>{}@$]*\\p{L}{2,}[^<>{}@$]*<");

    /** Where Vietnamese words are what is looked for in a document or a name, not what is shown. */
    private static final List<String> DICTIONARIES = List.of(
            "src/main/java/vn/ntm/planning/grammar/",
            "src/main/java/vn/ntm/planning/checks/",
            "src/main/java/vn/ntm/planning/PlanContent.java",
            "src/main/java/vn/ntm/documents/text/",
            "src/main/java/vn/ntm/drafting/check/",
            "src/main/java/vn/ntm/contributions/QuotaWords.java",
            "src/main/java/vn/ntm/funding/Dong.java",
            "src/main/java/vn/ntm/registry/web/TypedText.java",
            "src/main/java/vn/ntm/organization/updates/UnitKinds.java",
            "src/main/java/vn/ntm/organization/UnitNames.java",
            "src/main/java/vn/ntm/organization/Hamlets.java");

    /** Words with a dot that look like a key and are none. */
    private static final Set<String> NO_KEYS = Set.of();

    @Test
    void everyKeyThatIsAskedForExists() {
        assertThat(mentioned().stream()
                        .filter(mention -> KEYS.stream()
                                .noneMatch(
                                        key -> isBeginning(mention) ? key.startsWith(mention) : key.equals(mention))))
                .isEmpty();
    }

    @Test
    void everyTextIsAskedFor() {
        Set<String> mentioned = mentioned();
        Set<String> unused = new TreeSet<>(KEYS);
        unused.removeIf(key -> mentioned.contains(key)
                || mentioned.stream().anyMatch(begin -> isBeginning(begin) && key.startsWith(begin)));

        assertThat(unused).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("messageFiles")
    void textsAreComposed(Path file) {
        assertThat(Normalizer.isNormalized(Sources.text(file), Normalizer.Form.NFC))
                .as("%s is NFC", file)
                .isTrue();
    }

    @Test
    void templatesHoldNoTextOfTheirOwn() {
        assertThat(Sources.below("src/main/jte", ".jte").stream()
                        .flatMap(template -> Stream.of(VIETNAMESE, BARE_WORDS)
                                .flatMap(stray -> stray.matcher(page(template)).results())
                                .map(stray -> template + ": " + stray.group())))
                .isEmpty();
    }

    @Test
    void codeHoldsNoTextOfItsOwn() {
        assertThat(Sources.below("src/main/java", ".java").stream()
                        .filter(MessagesTest::isNoDictionary)
                        .flatMap(source -> Sources.literals(source).stream()
                                .filter(VIETNAMESE.asPredicate())
                                .map(stray -> source + ": " + stray)))
                .isEmpty();
    }

    static List<Path> messageFiles() {
        return Sources.below("src/main/resources/messages", ".properties");
    }

    private static Set<String> mentioned() {
        Stream<String> inCode = Sources.below("src/main/java", ".java").stream()
                .flatMap(file -> Sources.literals(file).stream())
                .filter(KEY.asMatchPredicate());
        Stream<String> inTemplates = Sources.below("src/main/jte", ".jte").stream()
                .flatMap(file -> QUOTED_KEY.matcher(Sources.text(file)).results())
                .map(quoted -> quoted.group(1));
        return Stream.concat(inCode, inTemplates)
                .filter(literal -> !NO_KEYS.contains(literal))
                .collect(Collectors.toSet());
    }

    private static boolean isBeginning(String mention) {
        return mention.endsWith(".") || mention.endsWith("-");
    }

    /** A template without its declarations, whose type arguments look like tags. */
    private static String page(Path template) {
        return Sources.text(template).replaceAll("(?m)^@(?:param|import) .*$", "");
    }

    private static boolean isNoDictionary(Path source) {
        return DICTIONARIES.stream().noneMatch(source.toString()::startsWith);
    }
}
