package vn.ntm.planning.grammar;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.ntm.planning.grammar.text.Fold;
import vn.ntm.planning.grammar.text.Sentences;
import vn.ntm.planning.grammar.text.Span;
import vn.ntm.planning.grammar.text.WrittenDates;
import vn.ntm.planning.reading.Block;

/** The day up to which a plan counts what has been met: a written day, or the end of the year it names. */
final class BaselineDate {
    /** The year of an earlier recognition is not the year the plan counts to. */
    private static final Pattern YEAR = Pattern.compile(
            "(?<!cong nhan )(?<!cong nhan dat chuan )(?<!cong nhan xa dat chuan )nam (20\\d{2})(?! ?- ?20)");

    private static final Pattern RESULT =
            Pattern.compile("ket qua|da dat|da hoan thanh|dat duoc|hien trang|thuc trang|chua dat|tinh den");

    private final @Nullable Integer planYear;

    private BaselineDate(@Nullable Integer planYear) {
        this.planYear = planYear;
    }

    /** First what the claims themselves and their headings say, then any sentence on results before the tasks. */
    static @Nullable LocalDate in(Outline outline, Claims claims) {
        BaselineDate date = new BaselineDate(claims.year());
        Set<Integer> lines = new HashSet<>();
        claims.counts().forEach(count -> lines.add(count.line()));
        claims.claims().forEach(claim -> lines.add(claim.line()));
        return date.nearClaims(outline.blocks(), lines)
                .or(() -> date.inHeadings(outline, lines))
                .or(() -> date.inResults(outline))
                .orElse(null);
    }

    private Optional<LocalDate> nearClaims(List<Block> blocks, Set<Integer> lines) {
        for (Block block : blocks) {
            boolean claims = block.pieces().stream().anyMatch(piece -> lines.contains(piece.line()));
            if (claims && block.kind() != Block.Kind.TABLE_ROW) {
                for (Span sentence : Sentences.of(block.text())) {
                    Optional<LocalDate> day = day(Fold.of(sentence.of(block.text())));
                    if (day.isPresent()) {
                        return day;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> inHeadings(Outline outline, Set<Integer> lines) {
        for (Block block : outline.blocks()) {
            if (block.kind() == Block.Kind.HEADING || !lines.contains(block.firstLine())) {
                continue;
            }
            for (String path = block.path(); !path.isEmpty(); path = Sections.above(path)) {
                Optional<LocalDate> day = day(Fold.of(outline.sections().heading(path)));
                if (day.isPresent()) {
                    return day;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> inResults(Outline outline) {
        for (Block block : outline.blocks()) {
            if (block.kind() == Block.Kind.PARAGRAPH
                    || block.kind() == Block.Kind.ITEM
                    || block.kind() == Block.Kind.HEADING) {
                if (outline.sections().isWork(block.path())) {
                    continue;
                }
                for (Span sentence : Sentences.of(block.text())) {
                    String fold = Fold.of(sentence.of(block.text()));
                    Optional<LocalDate> day = RESULT.matcher(fold).find() ? day(fold) : Optional.empty();
                    if (day.isPresent()) {
                        return day;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> day(String fold) {
        Optional<LocalDate> written = WrittenDates.in(fold).stream()
                .map(WrittenDates.Written::date)
                .filter(this::isBeforePlanEnds)
                .findFirst();
        return written.or(() -> WrittenDates.endOfMonth(fold).filter(this::isBeforePlanEnds))
                .or(() -> endOfYear(fold));
    }

    private Optional<LocalDate> endOfYear(String fold) {
        Matcher year = YEAR.matcher(fold);
        while (year.find()) {
            int named = Integer.parseInt(year.group(1));
            if (planYear == null || named < planYear) {
                return Optional.of(LocalDate.of(named, 12, 31));
            }
        }
        return Optional.empty();
    }

    private boolean isBeforePlanEnds(LocalDate day) {
        return planYear == null || day.isBefore(LocalDate.of(planYear, 12, 31));
    }
}
