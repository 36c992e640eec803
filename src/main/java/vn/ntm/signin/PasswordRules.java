package vn.ntm.signin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ntm.shared.VietnameseText;

/** What a password must be: long, and nothing that is tried first. Mixed characters are not asked for: they make passwords worse to keep, not to guess. */
@Component
class PasswordRules {
    static final int SHORTEST = 10;
    static final int LONGEST = 128;

    private static final int TELLING = 4;
    private static final int FEWEST_CHARACTERS = 4;

    private final Set<String> common = common();

    /**
     * @param owner what is known of the person: user name, name, telephone; blanks and nulls do no harm
     * @return key of the sentence that says what is wrong, empty when nothing is
     */
    Optional<String> problemOf(String password, @Nullable String... owner) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of("signin.password.too-short");
        }
        if (length > LONGEST) {
            return Optional.of("signin.password.too-long");
        }
        String bare = bare(password);
        if (common.contains(bare) || bare.chars().distinct().count() < FEWEST_CHARACTERS) {
            return Optional.of("signin.password.common");
        }
        return Stream.of(owner).anyMatch(known -> saysLittleBeside(bare, known))
                ? Optional.of("signin.password.own-name")
                : Optional.empty();
    }

    /** Whether little is left of the password when what everybody knows of its owner is taken out. */
    private static boolean saysLittleBeside(String bare, @Nullable String known) {
        String name = known == null ? "" : bare(known).replaceAll("[^a-z0-9]", "");
        String packed = bare.replaceAll("[^a-z0-9]", "");
        return name.length() >= TELLING && packed.contains(name) && packed.length() - name.length() < SHORTEST / 2;
    }

    private static String bare(String text) {
        return VietnameseText.searchKey(text);
    }

    private static Set<String> common() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(PasswordRules.class.getResourceAsStream("/signin/common-passwords.txt")),
                StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
