package vn.ntm.drafting.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.ntm.drafting.Head;
import vn.ntm.drafting.OfficialDocument;
import vn.ntm.drafting.Recipients;
import vn.ntm.drafting.RomanNumeral;
import vn.ntm.drafting.Signing;
import vn.ntm.shared.Texts;

/** The fixed words and the punctuation of a document, as the decree writes them. */
public final class Wording {
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final String UNKNOWN = "\u2026";

    private final Texts texts;

    public Wording(Texts texts) {
        this.texts = texts;
    }

    String of(String key, Object... arguments) {
        return texts.of(key, arguments);
    }

    static String capitals(String words) {
        return words.toUpperCase(VIETNAMESE);
    }

    /** "ngày 05 tháng 01 năm 2024", "ngày 12 tháng 3 năm 2024": days below ten and months below three with a zero; dots for what is not known. */
    public String date(@Nullable LocalDate date) {
        return date == null
                ? texts.of("drafting.form.date", UNKNOWN, UNKNOWN, UNKNOWN)
                : texts.of(
                        "drafting.form.date",
                        "%02d".formatted(date.getDayOfMonth()),
                        date.getMonthValue() < 3 ? "0" + date.getMonthValue() : date.getMonthValue(),
                        date.getYear());
    }

    /** Place and date in one line: "…, ngày 05 tháng 01 năm 2024". */
    public String placeAndDate(Head head) {
        return head.place() + ", " + date(head.date());
    }

    /** What stands in box 5: the subject, with "V/v" for a letter. */
    public String subject(OfficialDocument document) {
        return document.type().named() ? document.subject() : texts.of("drafting.form.about", document.subject());
    }

    /** "Phụ lục I"; without number where it is the only one. */
    public String annexName(int number, int count) {
        return texts.of("drafting.form.annex") + (count == 1 ? "" : " " + RomanNumeral.of(number));
    }

    /** "(Kèm theo Kế hoạch số 05/KH-UBND ngày 05 tháng 01 năm 2024)" */
    public String annexNote(OfficialDocument document) {
        Head head = document.head();
        return texts.of("drafting.form.annex-note", document.type().name(), head.reference(), date(head.date()));
    }

    /** Each ground on its line, ";" between and "." behind the last. */
    List<String> basis(List<String> grounds) {
        return punctuated(grounds, "");
    }

    /** "Kính gửi: …", or below each other behind dashes. */
    List<String> addressees(List<String> addressees) {
        String to = texts.of("drafting.form.to");
        if (addressees.size() < 2) {
            return addressees.stream().map(one -> to + " " + bare(one) + ".").toList();
        }
        List<String> lines = new ArrayList<>(List.of(to));
        lines.addAll(punctuated(addressees, "- "));
        return lines;
    }

    /** "- UBND tỉnh (b/c);" … "- Lưu: VT, VP." */
    public List<String> recipients(Recipients recipients) {
        List<String> lines = new ArrayList<>(
                recipients.lines().stream().map(line -> "- " + bare(line) + ";").toList());
        String unit = recipients.unit();
        lines.add(unit == null ? texts.of("drafting.form.kept") : texts.of("drafting.form.kept-by", unit));
        return lines;
    }

    /** "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH": one line each. */
    public List<String> authority(Signing signing) {
        List<String> lines = new ArrayList<>(
                signing.authorities().stream().map(Signing.Authority::written).toList());
        lines.add(signing.post());
        return lines;
    }

    /** The stamp of urgency, empty without. */
    public String urgency(Head head) {
        return head.urgency() == null
                ? ""
                : texts.of(Objects.requireNonNull(head.urgency()).stampKey());
    }

    private static List<String> punctuated(List<String> lines, String before) {
        return IntStream.range(0, lines.size())
                .mapToObj(line -> before + bare(lines.get(line)) + (line == lines.size() - 1 ? "." : ";"))
                .toList();
    }

    /** Without the stop that a person may have typed. */
    private static String bare(String line) {
        return line.strip().replaceFirst("[;.]+$", "");
    }
}
