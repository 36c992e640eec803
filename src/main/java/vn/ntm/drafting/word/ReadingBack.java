package vn.ntm.drafting.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import vn.ntm.documents.UnreadableDocument;
import vn.ntm.drafting.Block;
import vn.ntm.drafting.OfficialDocument;
import vn.ntm.shared.VietnameseText;

/** Reads the words of an edited Word file back, block by block, by the bookmarks that {@link Filling} left. */
public final class ReadingBack {
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final Pattern LABEL =
            Pattern.compile("^(?:\\p{Lu}\\p{L}+\\s+\\d+\\.|\\d+\\.|[IVXLC]+\\.|\\p{Ll}{1,3}\\)|[-–])\\s*");

    private ReadingBack() {}

    /**
     * The document with the words of the file where these differ.
     *
     * @throws UnreadableDocument when the file has no block of the document
     */
    public static OfficialDocument read(WordFile file, OfficialDocument document) {
        Map<String, List<String>> read = paragraphs(file);
        Map<String, String> words = new HashMap<>();
        List<Block> body = document.body();
        document.blocks()
                .filter(block -> !(block instanceof Block.Table) && read.containsKey(block.key()))
                .forEach(block -> words.put(
                        block.key(),
                        words(
                                block,
                                read.getOrDefault(block.key(), List.of()),
                                !body.isEmpty() && block.equals(body.getLast()))));
        if (words.isEmpty()) {
            throw new UnreadableDocument("drafting.file.other-document");
        }
        return document.edited(words);
    }

    /** By key, the paragraphs between the beginning and the end of the bookmark. */
    private static Map<String, List<String>> paragraphs(WordFile file) {
        Map<String, List<String>> paragraphs = new LinkedHashMap<>();
        Map<String, String> open = new LinkedHashMap<>();
        for (Element element : Xml.all(file.xml(WordFile.BODY), "*")) {
            if (Xml.is(element, "bookmarkStart")
                    && Xml.attribute(element, "name").startsWith(Writing.BOOKMARK)) {
                String key = Xml.attribute(element, "name").substring(Writing.BOOKMARK.length());
                open.put(Xml.attribute(element, "id"), key);
                paragraphs.put(key, new ArrayList<>());
                if (Xml.is(element.getParentNode(), "p")) {
                    add(paragraphs, key, words((Element) element.getParentNode()));
                }
            } else if (Xml.is(element, "bookmarkEnd")) {
                open.remove(Xml.attribute(element, "id"));
            } else if (Xml.is(element, "p")) {
                open.values().forEach(key -> add(paragraphs, key, words(element)));
            }
        }
        return paragraphs;
    }

    private static void add(Map<String, List<String>> paragraphs, String key, String words) {
        paragraphs.computeIfAbsent(key, fresh -> new ArrayList<>()).add(words);
    }

    private static String words(Element paragraph) {
        return VietnameseText.atTheDoor(Xml.words(paragraph)).strip();
    }

    private static String words(Block block, List<String> paragraphs, boolean last) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            boolean labelled = block instanceof Block.Dashes || (i == 0 && !(block instanceof Block.Paragraph));
            lines.add(labelled ? LABEL.matcher(paragraphs.get(i)).replaceFirst("") : paragraphs.get(i));
        }
        String read = lines.stream().filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
        return switch (block) {
            case Block.Section section -> capitals(section.words(), read);
            case Block.Chapter chapter -> capitals(chapter.words(), lines.size() > 1 ? lines.get(1) : "");
            case Block ended when last -> ended(ended.words(), read);
            case Block other -> read.equals(other.words().strip()) ? other.words() : read;
        };
    }

    /** Headings are printed in capitals: as long as these are the same nobody changed them. */
    private static String capitals(String words, String read) {
        return read.equals(words.toUpperCase(VIETNAMESE).strip()) ? words : read;
    }

    /** The last words of a document end with "./.", which is no part of them. */
    private static String ended(String words, String read) {
        String bare = read.replaceFirst("[./]+$", "");
        return bare.equals(words.strip().replaceFirst("[./]+$", "")) ? words : bare + ".";
    }
}
