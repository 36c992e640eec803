package vn.ntm.planning.checks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.documents.DocumentText;
import vn.ntm.planning.reading.Baseline;
import vn.ntm.planning.reading.Block;
import vn.ntm.planning.reading.Block.Kind;
import vn.ntm.planning.reading.Citation;
import vn.ntm.planning.reading.Found;
import vn.ntm.planning.reading.Heading;
import vn.ntm.planning.reading.PlanHead;
import vn.ntm.planning.reading.PlanReading;
import vn.ntm.planning.reading.PlanUnit;
import vn.ntm.planning.reading.SetReading;
import vn.ntm.planning.reading.Target;
import vn.ntm.planning.reading.TargetCount;

/** A reading made by hand, one paragraph a line: {@code aPlan().heading("I.", "MỤC TIÊU").item("-", "…")}. */
final class PlanFixture {
    private final List<Block> blocks = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final List<Citation> basis = new ArrayList<>();
    private final List<Baseline.Claim> claims = new ArrayList<>();
    private final List<Baseline.Count> counts = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();
    private final List<TargetCount> targetCounts = new ArrayList<>();
    private final List<Found<String>> recipients = new ArrayList<>();
    private String path = "";
    private @Nullable String setId;
    private @Nullable Found<Integer> year;
    private @Nullable Found<LocalDate> date;
    private PlanUnit unit = new PlanUnit(null, null, null, null);

    static PlanFixture aPlan() {
        return new PlanFixture();
    }

    PlanFixture forYear(int value) {
        year = new Found<>(value, 1);
        return this;
    }

    PlanFixture dated(String day) {
        date = new Found<>(LocalDate.parse(day), 1);
        return this;
    }

    PlanFixture of(String commune, String province) {
        unit = new PlanUnit(commune, null, province, null);
        return this;
    }

    PlanFixture underSet(String id) {
        setId = id;
        return this;
    }

    PlanFixture heading(String marker, String text) {
        String number = marker.replaceAll("[.)]$", "");
        path = marker.matches("[IVX]+\\.") ? number : path.replaceFirst("\\..*", "") + "." + number;
        return block(Kind.HEADING, marker, text);
    }

    PlanFixture item(String marker, String text) {
        return block(Kind.ITEM, marker, text);
    }

    PlanFixture paragraph(String text) {
        return block(Kind.PARAGRAPH, null, text);
    }

    PlanFixture recipient(String text) {
        block(Kind.RECIPIENT, "-", text);
        recipients.add(new Found<>(text, lines.size()));
        return this;
    }

    PlanFixture signature(String text) {
        return block(Kind.SIGNATURE, null, text);
    }

    PlanFixture letterhead(String text) {
        return block(Kind.LETTERHEAD, null, text);
    }

    /** A criterion on a line of its own, as a list entry. */
    PlanFixture claim(int criterion, String name, boolean met) {
        item("-", "Tiêu chí số " + criterion + ": " + name + ";");
        claims.add(new Baseline.Claim(criterion, name, met, lines.size(), "-"));
        return this;
    }

    PlanFixture counted(int count, boolean met) {
        String quote = "có " + count + " tiêu chí";
        paragraph("Tính đến hết năm trước xã " + quote + (met ? " đã đạt:" : " chưa đạt:"));
        counts.add(new Baseline.Count(count, met, lines.size(), quote));
        return this;
    }

    PlanFixture target(int criterion, String name) {
        item("-", "Tiêu chí số " + criterion + ": " + name + ";");
        targets.add(new Target(criterion, name, lines.size()));
        return this;
    }

    PlanFixture aims(String sentence, int min, int max) {
        paragraph(sentence);
        targetCounts.add(new TargetCount(min, max, sentence.contains("/"), lines.size(), sentence));
        return this;
    }

    PlanFixture basedOn(String text, String day) {
        paragraph(text);
        basis.add(new Citation(text, null, LocalDate.parse(day), null, lines.size()));
        return this;
    }

    private PlanFixture block(Kind kind, @Nullable String marker, String text) {
        lines.add((marker == null ? "" : marker + " ") + text);
        String where = kind == Kind.RECIPIENT || kind == Kind.SIGNATURE || kind == Kind.LETTERHEAD ? "" : path;
        blocks.add(new Block(kind, where, marker, text, List.of(new Block.Piece(lines.size(), 0)), List.of()));
        return this;
    }

    PlanReading reading() {
        return new PlanReading(
                DocumentText.ofPlainText(String.join("\n", lines)),
                blocks,
                new PlanHead(null, null, null, null, date, null, null, null, year),
                unit,
                basis,
                new SetReading(setId, null, 1, List.of()),
                new Baseline(null, claims, counts),
                targets,
                targetCounts,
                List.<Heading>of(),
                List.of(),
                recipients);
    }

    /** What one rule finds, checked within the plan's year. */
    List<Finding> findings(String rule) {
        int checkedIn = year == null ? 2026 : year.value();
        return Examination.of(reading(), LocalDate.of(checkedIn, 12, 1)).stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }

    List<Integer> lines(String rule) {
        return findings(rule).stream().map(Finding::line).toList();
    }
}
