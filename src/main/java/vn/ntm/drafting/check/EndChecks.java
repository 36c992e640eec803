package vn.ntm.drafting.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.w3c.dom.Node;
import vn.ntm.drafting.Element;

/** Boxes 7 and 9 and the annexes: who signs, whom it goes to, what is attached. */
final class EndChecks {
    private static final Pattern RECIPIENTS = Pattern.compile("(?iu)nơi nhận\\s*:?");
    private static final Pattern ADDRESSEES = Pattern.compile("(?iu)kính gửi\\s*:.*");
    private static final Pattern AUTHORITY = Pattern.compile("(?:TM|KT|TL|TUQ|Q)\\..*");
    private static final Pattern KEPT = Pattern.compile("- Lưu: VT(?:, .+)?\\.");
    private static final Pattern ANNEX = Pattern.compile("(?iu)phụ lục(?: ([IVXLC]+))?");
    private static final Pattern ATTACHED = Pattern.compile("\\(Kèm theo .+ số .+ ngày .+\\)");
    private static final Pattern TITLED =
            Pattern.compile("(?iu)(?:ths|ts|pgs|gs|bs|ks|cn|thạc s[ĩỹ]|tiến s[ĩỹ]|kỹ sư|cử nhân|bác s[ĩỹ])[.\\s].*");

    private EndChecks() {}

    static void examine(List<Printed> all, Form form) {
        find(all, RECIPIENTS)
                .ifPresentOrElse(
                        found -> recipients(all, found, form),
                        () -> form.error(Element.RECIPIENTS, "drafting.file.missing"));
        find(all, ADDRESSEES)
                .ifPresent(found -> form.size(Element.ADDRESSEES, found, 13, 14)
                        .bold(Element.ADDRESSEES, found, false)
                        .italic(Element.ADDRESSEES, found, false));
        signing(all, form);
        annexes(all, form);
    }

    static boolean isRecipients(Printed one) {
        return RECIPIENTS.matcher(one.text()).matches();
    }

    /** "Kính gửi:" or a dash below it. */
    static boolean isAddressee(Printed one, List<Printed> all) {
        if (ADDRESSEES.matcher(one.text()).matches()) {
            return true;
        }
        int at = all.indexOf(one);
        int dashes = at;
        while (dashes >= 0 && all.get(dashes).text().startsWith("- ")) {
            dashes--;
        }
        return dashes >= 0
                && dashes < at
                && ADDRESSEES.matcher(all.get(dashes).text()).matches();
    }

    private static void recipients(List<Printed> all, Printed heading, Form form) {
        form.size(Element.RECIPIENTS, heading, 12, 12)
                .bold(Element.RECIPIENTS, heading, true)
                .italic(Element.RECIPIENTS, heading, true);
        if (!heading.text().endsWith(":")) {
            form.error(Element.RECIPIENTS, "drafting.file.end-sign", heading.text(), ":");
        }
        List<Printed> lines = all.stream()
                .skip(all.indexOf(heading) + 1L)
                .takeWhile(one -> one.text().startsWith("-"))
                .toList();
        if (lines.isEmpty()) {
            form.error(Element.RECIPIENTS, "drafting.file.missing");
            return;
        }
        lines.forEach(line -> form.size(Element.RECIPIENTS, line, 11, 11)
                .bold(Element.RECIPIENTS, line, false)
                .italic(Element.RECIPIENTS, line, false));
        lines.stream()
                .limit(lines.size() - 1L)
                .filter(line -> !line.text().startsWith("- ") || !line.text().endsWith(";"))
                .forEach(line -> form.error(Element.RECIPIENTS, "drafting.file.end-sign", line.beginning(), ";"));
        if (!KEPT.matcher(lines.getLast().text()).matches()) {
            form.error(Element.RECIPIENTS, "drafting.file.kept", lines.getLast().text());
        }
    }

    private static void signing(List<Printed> all, Form form) {
        Optional<Printed> authority = find(all, AUTHORITY);
        Optional<Printed> first = authority.or(() -> all.stream()
                .filter(one -> one.inTable() && one.bold() && one.capitals() && isBesideRecipients(one, all))
                .findFirst());
        if (first.isEmpty()) {
            form.error(Element.AUTHORITY, "drafting.file.missing");
            return;
        }
        Node place = first.get().paragraph().getParentNode();
        List<Printed> block = all.stream()
                .filter(one -> place.equals(one.paragraph().getParentNode()))
                .dropWhile(one -> !one.equals(first.get()))
                .toList();
        List<Printed> posts = block.stream().takeWhile(Printed::capitals).toList();
        posts.forEach(one -> form.size(Element.AUTHORITY, one, 13, 14)
                .bold(Element.AUTHORITY, one, true)
                .centred(Element.AUTHORITY, one));
        block.stream()
                .skip(posts.size())
                .findFirst()
                .ifPresentOrElse(name -> signer(name, form), () -> form.error(Element.SIGNER, "drafting.file.missing"));
    }

    private static boolean isBesideRecipients(Printed one, List<Printed> all) {
        return find(all, RECIPIENTS)
                .map(found -> found.paragraph().getParentNode().getParentNode())
                .filter(row -> row.equals(one.paragraph().getParentNode().getParentNode()))
                .isPresent();
    }

    private static void signer(Printed name, Form form) {
        form.size(Element.SIGNER, name, 13, 14).bold(Element.SIGNER, name, true).centred(Element.SIGNER, name);
        if (TITLED.matcher(name.text()).matches()) {
            form.error(Element.SIGNER, "drafting.check.titled-signer", name.text());
        }
    }

    private static void annexes(List<Printed> all, Form form) {
        List<Integer> beginnings = IntStream.range(0, all.size())
                .filter(i -> !all.get(i).inTable()
                        && ANNEX.matcher(all.get(i).text()).matches())
                .boxed()
                .toList();
        if (beginnings.isEmpty()) {
            return;
        }
        String body =
                all.stream().limit(beginnings.getFirst()).map(Printed::text).collect(Collectors.joining("\n"));
        for (int begin : beginnings) {
            annex(all.subList(begin, Math.min(all.size(), begin + 4)), body, form);
        }
    }

    private static void annex(List<Printed> annex, String body, Form form) {
        Printed heading = annex.getFirst();
        form.size(Element.ANNEX, heading, 14, 14)
                .bold(Element.ANNEX, heading, true)
                .centred(Element.ANNEX, heading);
        List<Printed> rest = new ArrayList<>(annex.subList(1, annex.size()));
        rest.stream()
                .findFirst()
                .ifPresent(title -> form.size(Element.ANNEX, title, 13, 14)
                        .bold(Element.ANNEX, title, true)
                        .capitals(Element.ANNEX, title)
                        .centred(Element.ANNEX, title));
        rest.stream()
                .filter(one -> one.text().startsWith("(Kèm theo"))
                .findFirst()
                .ifPresentOrElse(
                        note -> note(note, form),
                        () -> form.error(Element.ANNEX, "drafting.file.no-note", heading.text()));
        var numbered = ANNEX.matcher(heading.text());
        String number = numbered.matches() && numbered.group(1) != null ? numbered.group(1) : "";
        if (!ContentCheck.mentions(body, number)) {
            form.error(Element.ANNEX, "drafting.check.annex-not-mentioned", number);
        }
    }

    private static void note(Printed note, Form form) {
        form.size(Element.ANNEX, note, 13, 14).italic(Element.ANNEX, note, true);
        if (!ATTACHED.matcher(note.text()).matches()) {
            form.error(Element.ANNEX, "drafting.file.note", note.text());
        }
    }

    private static Optional<Printed> find(List<Printed> all, Pattern like) {
        return all.stream().filter(one -> like.matcher(one.text()).matches()).findFirst();
    }
}
