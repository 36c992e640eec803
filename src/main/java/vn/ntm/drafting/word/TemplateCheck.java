package vn.ntm.drafting.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.ntm.drafting.DocumentType;
import vn.ntm.drafting.Finding;

/** Whether a file can serve as the template of a type: its markers are there, and nothing in it runs or reaches outside. */
public final class TemplateCheck {
    private static final Pattern MARKER = Pattern.compile("\\{\\{[^{}]*}}");
    private static final Pattern OUTSIDE =
            Pattern.compile("TargetMode\\s*=\\s*[\"']External[\"']", Pattern.CASE_INSENSITIVE);
    private static final Pattern RUNS = Pattern.compile("(?i).*(?:vbaProject.*|vbaData.*|activeX/.*|embeddings/.*)");
    private static final Pattern FIELD = Pattern.compile(
            "(?im)^\\s*(?:(?:DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|LINK|IMPORT|DATABASE|RD|MACROBUTTON)\\b|HYPERLINK\\s+\")");
    private static final Pattern PART = Pattern.compile("word/[^/]+\\.xml");
    private static final Pattern MARGIN_PART = Pattern.compile("word/(?:header|footer|footnotes|endnotes)\\d*\\.xml");

    private TemplateCheck() {}

    /** All that keeps it from being one; empty when nothing does. */
    public static List<Finding> examine(WordFile file, DocumentType type) {
        List<Finding> found = new ArrayList<>();
        for (String name : file.names()) {
            if (RUNS.matcher(name).matches()) {
                found.add(error("drafting.template.macros", name));
            }
            if (name.endsWith(".rels") && OUTSIDE.matcher(file.text(name)).find()) {
                found.add(error("drafting.template.outside", name));
            }
        }
        if (file.text("[Content_Types].xml").contains("macroEnabled")) {
            found.add(error("drafting.template.macros", "[Content_Types].xml"));
        }
        fields(file, found);
        markers(file, type, found);
        return List.copyOf(found);
    }

    /** Fields that fetch or start something when the file is opened, wherever they stand: Word may write one in several pieces, or in short. */
    private static void fields(WordFile file, List<Finding> found) {
        for (String name : file.names()) {
            if (PART.matcher(name).matches()) {
                Document part = file.xml(name);
                Stream.concat(
                                Xml.all(part, "p").stream().map(TemplateCheck::instructions),
                                Xml.all(part, "fldSimple").stream().map(field -> Xml.attribute(field, "instr")))
                        .map(String::strip)
                        .filter(field -> FIELD.matcher(field).find())
                        .distinct()
                        .forEach(field -> found.add(error("drafting.template.outside", name + ": " + field)));
            }
            if (MARGIN_PART.matcher(name).matches()) {
                unfilled(file.xml(name)).forEach(written -> found.add(error("drafting.template.in-margin", written)));
            }
        }
    }

    /** Each field of the paragraph on its line, its pieces put together. */
    private static String instructions(Element paragraph) {
        StringBuilder written = new StringBuilder();
        for (Element element : Xml.all(paragraph, "*")) {
            if (Xml.is(element, "instrText")) {
                written.append(element.getTextContent());
            } else if (Xml.is(element, "fldChar")) {
                written.append('\n');
            }
        }
        return written.toString();
    }

    /** Places to fill outside of the page's body are never filled. */
    private static Set<String> unfilled(Document part) {
        return Xml.all(part, "p").stream()
                .flatMap(paragraph -> MARKER.matcher(Xml.words(paragraph)).results())
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void markers(WordFile file, DocumentType type, List<Finding> found) {
        List<String> paragraphs = Xml.all(file.xml(WordFile.BODY), "p").stream()
                .map(paragraph -> Xml.words(paragraph).strip())
                .toList();
        String all = String.join("\n", paragraphs);
        for (Marker marker : required(type)) {
            if (!all.contains(marker.written())) {
                found.add(error("drafting.template.no-marker", marker.written()));
            }
        }
        Arrays.stream(Marker.values())
                .filter(Marker::isBlock)
                .filter(marker -> paragraphs.stream()
                        .anyMatch(words -> words.contains(marker.written()) && !words.equals(marker.written())))
                .forEach(marker -> found.add(error("drafting.template.not-alone", marker.written())));
        unknown(all).forEach(written -> found.add(error("drafting.template.unknown-marker", written)));
    }

    private static Set<Marker> required(DocumentType type) {
        Set<Marker> required = EnumSet.copyOf(Marker.required());
        if (type.named()) {
            required.add(Marker.TYPE_NAME);
        }
        if (type.addressed()) {
            required.add(Marker.ADDRESSEES);
        }
        if (type.enacted()) {
            required.add(Marker.LEGAL_BASIS);
        }
        return required;
    }

    private static Set<String> unknown(String words) {
        Set<String> known = Arrays.stream(Marker.values()).map(Marker::written).collect(Collectors.toSet());
        return MARKER.matcher(words)
                .results()
                .map(MatchResult::group)
                .filter(written -> !known.contains(written))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Finding error(String key, String argument) {
        return Finding.error(vn.ntm.drafting.Element.TEMPLATE, key, argument);
    }
}
