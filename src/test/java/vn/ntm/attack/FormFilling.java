package vn.ntm.attack;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Fills a form of any page: what can be typed gets the attack, what the page then refuses gets something plausible. */
final class FormFilling {
    private final Element form;
    private final String attack;

    FormFilling(Element form, String attack) {
        this.form = form;
        this.attack = attack;
    }

    /** What tells one kind of form from another, whatever objects they are about. */
    String kind() {
        String names = form.select("[name]").stream()
                .map(field -> field.attr("name").replaceAll("\\d+", "#"))
                .distinct()
                .sorted()
                .collect(Collectors.joining(","));
        return form.attr("action").replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}|\\d+", "#") + " " + names;
    }

    boolean takesAFile() {
        return form.selectFirst("input[type=file]") != null;
    }

    String fileField() {
        return form.select("input[type=file]").attr("name");
    }

    /** @param refused fields that shall not carry the attack this time */
    Map<String, String> fields(Set<String> refused) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Element field : form.select("[name]:not([name=_csrf]):not([type=file])")) {
            String name = field.attr("name");
            switch (kindOf(field)) {
                case "select" -> fields.put(name, chosen(field));
                case "hidden" -> fields.put(name, field.val());
                case "checkbox" -> tick(field, fields);
                case "submit" -> press(field, fields);
                case "radio" -> fields.putIfAbsent(name, field.val());
                case "password" -> fields.put(name, "cay-lua-nuoc-2026");
                default -> fields.put(name, refused.contains(name) ? plausible(field) : attack);
            }
        }
        return fields;
    }

    /** The button that says nothing of itself is the one meant, else the last. */
    private void press(Element button, Map<String, String> fields) {
        if (form.select("button:not([name])").isEmpty()) {
            fields.put(button.attr("name"), button.val());
        }
    }

    private static void tick(Element box, Map<String, String> fields) {
        if (box.hasAttr("checked") || box.hasAttr("required")) {
            fields.put(box.attr("name"), box.val());
        }
    }

    /** The fields a page marks as wrong. */
    static Set<String> refusedOn(Document page) {
        return page.select("[aria-invalid=true][name]").stream()
                .map(field -> field.attr("name"))
                .collect(Collectors.toSet());
    }

    private static String kindOf(Element field) {
        return switch (field.tagName()) {
            case "select", "textarea" -> field.tagName();
            case "button" -> "submit";
            default -> field.attr("type");
        };
    }

    private static String chosen(Element select) {
        Element chosen = select.selectFirst("option[selected][value~=.]");
        Element any = select.selectFirst("option[value~=.]");
        return chosen != null ? chosen.val() : any != null ? any.val() : "";
    }

    private static String plausible(Element field) {
        String name = field.attr("name").toLowerCase(Locale.ROOT);
        if (!field.val().isBlank()) {
            return field.val();
        }
        if (name.contains("phone")) {
            return "09" + Math.abs(UUID.randomUUID().hashCode() % 100_000_000L + 100_000_000L);
        }
        if (name.contains("mail")) {
            return "a" + UUID.randomUUID() + "@xa.example";
        }
        if (name.contains("user")) {
            return "u" + UUID.randomUUID().toString().substring(0, 8);
        }
        if (name.contains("unit")) {
            return TwoUnits.ATTACKED;
        }
        return name.contains("criteri") ? "" : "1/12/2026";
    }
}
