package vn.ntm.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ntm.Sources;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.access.Role;
import vn.ntm.access.Scope;
import vn.ntm.shared.Shell;
import vn.ntm.shared.Texts;

/** The head of each page has room for few words, however much the product learns to do. */
class NavigationTest {
    private static final int MOST_WORDS = 8;
    private static final int MOST_WAYS_IN_A_GROUP = 8;

    /** Have a place of their own beside the reader's name: the bell and the magnifying glass. */
    private static final Set<String> BESIDE_THE_NAME = Set.of("notices", "search");

    private static final Pattern SECTION = Pattern.compile("section = \"([a-z-]+)\"");

    @ParameterizedTest
    @EnumSource(Role.class)
    void fewWordsStandInTheHeadAndNoneLeadsNowhere(Role role) {
        List<Shell.Group> groups = as(role, Navigation::groups);

        assertThat(as(role, Navigation::daily)).isNotEmpty();
        assertThat(groups.size() + as(role, Navigation::daily).size()).isLessThanOrEqualTo(MOST_WORDS);
        assertThat(groups).allSatisfy(group -> assertThat(group.links()).hasSizeBetween(1, MOST_WAYS_IN_A_GROUP));
        assertThat(all(role)).extracting(Shell.Link::path).doesNotHaveDuplicates();
    }

    @Test
    void everyPageThatNamesItsPlaceHasOne() {
        Set<String> known = everybody().map(Shell.Link::section).collect(Collectors.toSet());
        Set<String> named = Sources.below("src/main/jte", ".jte").stream()
                .flatMap(page ->
                        SECTION.matcher(Sources.text(page)).results().map((MatchResult found) -> found.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(named).contains("assessment", "boards");
        named.removeAll(BESIDE_THE_NAME);
        assertThat(known).containsAll(named);
    }

    @Test
    void aVisitorHasNoWays() {
        assertThat(Navigation.daily()).isEmpty();
        assertThat(Navigation.groups()).isEmpty();
        assertThat(Navigation.personal()).isEmpty();
    }

    @Test
    void everyWordIsThere() {
        Set<String> keys = Texts.vietnamese().keys();

        assertThat(everybody().map(Shell.Link::textKey)).allMatch(keys::contains);
        assertThat(as(Role.COMMUNE_LEADER, Navigation::groups))
                .extracting(Shell.Group::textKey)
                .allMatch(keys::contains);
    }

    private static Stream<Shell.Link> everybody() {
        return Arrays.stream(Role.values()).flatMap(role -> all(role).stream());
    }

    private static List<Shell.Link> all(Role role) {
        return Stream.of(
                        as(role, Navigation::daily),
                        as(role, Navigation::groups).stream()
                                .flatMap(group -> group.links().stream())
                                .toList(),
                        as(role, Navigation::personal))
                .flatMap(List::stream)
                .toList();
    }

    private static <T> T as(Role role, Supplier<T> ask) {
        Actor actor = new Actor(
                UUID.randomUUID(),
                "Người thử",
                UUID.randomUUID(),
                role,
                "Vị trí",
                "05539",
                Scope.of(Set.of("05539")),
                null);
        return Acting.as(actor, ask::get);
    }
}
