package vn.ntm.planning.grammar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.ntm.planning.grammar.layout.Closing;
import vn.ntm.planning.grammar.layout.DocumentTypes;
import vn.ntm.planning.grammar.layout.Letterhead;
import vn.ntm.planning.grammar.layout.SourceLine;
import vn.ntm.planning.grammar.text.Fold;
import vn.ntm.planning.grammar.text.WrittenDates;
import vn.ntm.planning.reading.Found;
import vn.ntm.planning.reading.PlanHead;

/** Reads what a document says of itself in letterhead, title and signature block. */
final class HeadReader {
    private static final Pattern PLACE_AND_DATE = Pattern.compile(
            "([^,/:\\d]{2,40}), ?(ngay ?[\\d .\u2026_]{0,12} ?thang ?[\\d .\u2026_]{0,12} ?nam ?[\\d.\u2026_]{0,6})");
    private static final Pattern BODY = Pattern.compile(
            "(uy ban|ubnd|hoi dong nhan dan|hdnd|dang bo|dang uy|ban|huyen uy|tinh uy|thanh uy|so|van phong|mat tran|hoi|doan|tt|dang cong san)\\b.*");
    private static final Pattern NO_BODY = Pattern.compile("[^\\p{L}]*|du thao.*|.*(?:ngay|thang) .*nam.*|so ?:.*");

    private @Nullable Found<String> number;
    private @Nullable String symbol;
    private @Nullable Found<String> place;
    private @Nullable Found<LocalDate> date;
    private final List<Found<String>> bodies = new ArrayList<>();

    /** The head of the document; year is left to those who read the text. */
    static PlanHead read(Letterhead letterhead, List<SourceLine> title, Closing closing) {
        HeadReader reader = new HeadReader();
        letterhead.sayings().forEach(reader::take);
        Found<String> type = reader.type(title);
        Found<String> subject = subject(title);
        return new PlanHead(
                type,
                subject,
                reader.number,
                reader.place,
                reader.date,
                reader.bodies.isEmpty() ? null : reader.bodies.getLast(),
                reader.bodies.size() < 2 ? null : reader.bodies.get(reader.bodies.size() - 2),
                signer(closing),
                subject == null ? null : PlanYear.of(subject));
    }

    private void take(Letterhead.Saying saying) {
        String rest = saying.text();
        DocumentNumber.Printed printed = DocumentNumber.in(rest);
        if (printed != null) {
            symbol = printed.symbol();
            number = printed.number() == null ? null : new Found<>(printed.number(), saying.line());
            rest = (rest.substring(0, printed.start()) + " " + rest.substring(printed.end())).strip();
        }
        Matcher dated = PLACE_AND_DATE.matcher(Fold.of(rest));
        if (dated.find()) {
            place = new Found<>(rest.substring(dated.start(1), dated.end(1)).strip(), saying.line());
            date = WrittenDates.first(dated.group(2))
                    .map(written -> new Found<>(written.date(), saying.line()))
                    .orElse(null);
            rest = rest.substring(0, dated.start()).strip();
        }
        body(rest, saying.line());
    }

    private void body(String text, int line) {
        String fold = Fold.of(text);
        if (text.length() > 120 || NO_BODY.matcher(fold).matches()) {
            return;
        }
        if (BODY.matcher(fold).matches() || bodies.isEmpty()) {
            bodies.add(new Found<>(text, line));
        } else {
            Found<String> last = bodies.removeLast();
            bodies.add(new Found<>(last.value() + " " + text, last.line()));
        }
    }

    private @Nullable Found<String> type(List<SourceLine> title) {
        if (!title.isEmpty()) {
            SourceLine line = title.getFirst();
            String name = line.text().substring(0, DocumentTypes.lengthAtStart(line.text()));
            String abbreviation = DocumentTypes.abbreviation(name);
            return abbreviation == null ? null : new Found<>(abbreviation, line.number());
        }
        String abbreviation = symbol == null ? null : DocumentTypes.ofNumber(symbol);
        return abbreviation == null ? null : new Found<>(abbreviation, number == null ? 1 : number.line());
    }

    /** The lines below the type; what stands in brackets ("Kèm theo Quyết định …") is no part of the subject. */
    private static @Nullable Found<String> subject(List<SourceLine> title) {
        StringBuilder subject = new StringBuilder();
        int line = 0;
        boolean bracketed = false;
        for (int i = 0; i < title.size(); i++) {
            SourceLine part = title.get(i);
            int type = i == 0 ? DocumentTypes.lengthAtStart(part.text()) : 0;
            String text = part.text().substring(type).strip();
            bracketed |= text.startsWith("(");
            if (!text.isEmpty() && !bracketed) {
                line = line == 0 ? part.number() : line;
                subject.append(subject.isEmpty() ? "" : " ").append(text);
            }
            bracketed &= !text.endsWith(")");
        }
        return subject.isEmpty() ? null : new Found<>(subject.toString(), line);
    }

    private static @Nullable Found<String> signer(Closing closing) {
        List<Closing.Saying> lines = closing.signature().stream()
                .filter(saying -> !saying.text().startsWith("("))
                .toList();
        if (lines.isEmpty()) {
            return null;
        }
        String text = String.join(" ", lines.stream().map(Closing.Saying::text).toList());
        return new Found<>(text, lines.getFirst().line());
    }
}
