package vn.ntm.planning.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The fields of a review page as a browser would send them. */
final class ReviewFields {
    private ReviewFields() {}

    static Map<String, String> of(Document review) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Element field : review.select("form.stack [name]:not([name=_csrf]):not(button)")) {
            boolean sent = !field.attr("type").equals("checkbox") || field.hasAttr("checked");
            if (sent) {
                fields.put(field.attr("name"), valueOf(field));
            }
        }
        return fields;
    }

    private static String valueOf(Element field) {
        return field.is("select") ? field.select("option[selected]").val() : field.val();
    }
}
