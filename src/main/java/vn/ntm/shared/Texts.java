package vn.ntm.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/**
 * Every sentence a user reads, by key; one file of {@code messages/} per module. {@code {0}}, {@code {1}} … stand for the arguments as given,
 * {@code {hamlet}} and, at the head of a sentence, {@code {Hamlet}} for what the place spoken of calls its hamlets.
 */
public final class Texts {
    /** The files below {@code messages/}, without ending. */
    public static final List<String> FILES = List.of(
            "shared",
            "access",
            "audit",
            "people",
            "privacy",
            "signin",
            "platform",
            "setup",
            "organization",
            "criteria",
            "documents",
            "drafting",
            "values",
            "evidence",
            "assessment",
            "planning",
            "roadmap",
            "tasks",
            "boards",
            "responsibility",
            "registry",
            "notices",
            "search",
            "distribution",
            "reporting",
            "contributions",
            "works",
            "funding",
            "support",
            "demo",
            "overview",
            "portal",
            "checks");

    private static final String ANY_HAMLET = "shared.word.hamlet";

    private final Map<String, String> sentences;
    private final String hamlet;

    private Texts(Map<String, String> sentences, String hamlet) {
        this.sentences = sentences;
        this.hamlet = hamlet;
    }

    /** The Vietnamese texts that ship with the product. */
    public static Texts vietnamese() {
        Map<String, String> all = new TreeMap<>();
        for (String file : FILES) {
            load("/messages/" + file + ".properties").forEach((key, text) -> all.put((String) key, (String) text));
        }
        return new Texts(Map.copyOf(all), Objects.requireNonNull(all.get(ANY_HAMLET)));
    }

    /** The same texts about a place that calls its hamlets so: "xóm", "thôn", "bản". */
    public Texts callingHamlets(String word) {
        return new Texts(sentences, word);
    }

    /** What the texts call a hamlet within a sentence. */
    public String hamlet() {
        return hamlet;
    }

    /**
     * The sentence under {@code key} with its arguments filled in.
     *
     * @throws IllegalArgumentException when there is no such key: a missing text is a mistake of ours, never shown as a blank
     */
    public String of(String key, Object... arguments) {
        String sentence = sentences.get(key);
        if (sentence == null) {
            throw new IllegalArgumentException("No text under the key " + key);
        }
        if (sentence.contains("amlet}")) {
            sentence = sentence.replace("{hamlet}", hamlet).replace("{Hamlet}", capitalised(hamlet));
        }
        for (int i = 0; i < arguments.length; i++) {
            sentence = sentence.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return sentence;
    }

    public Set<String> keys() {
        return sentences.keySet();
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static Properties load(String resource) {
        Properties texts = new Properties();
        try (InputStream in = Texts.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Missing text file " + resource);
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
