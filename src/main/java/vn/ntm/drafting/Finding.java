package vn.ntm.drafting;

import java.util.List;
import vn.ntm.shared.Texts;

/**
 * Something that keeps a document from its form.
 *
 * @param messageKey key of the Vietnamese sentence that says what is wrong
 * @param arguments what was found and what is asked
 */
public record Finding(Severity severity, Element element, String messageKey, List<String> arguments) {
    /** Whether it can be issued like this. */
    public enum Severity {
        /** It cannot. */
        ERROR,
        /** A person should look. */
        WARNING
    }

    public Finding {
        arguments = List.copyOf(arguments);
    }

    public static Finding error(Element element, String messageKey, Object... arguments) {
        return new Finding(Severity.ERROR, element, messageKey, written(arguments));
    }

    public static Finding warning(Element element, String messageKey, Object... arguments) {
        return new Finding(Severity.WARNING, element, messageKey, written(arguments));
    }

    /** "Số, ký hiệu: …", as a clerk reads it. */
    public String sentence(Texts texts) {
        return texts.of(element.nameKey()) + ": " + texts.of(messageKey, arguments.toArray());
    }

    private static List<String> written(Object... arguments) {
        return List.of(arguments).stream().map(String::valueOf).toList();
    }
}
