package vn.ntm.planning.checks.substance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.ntm.planning.checks.Finding;
import vn.ntm.planning.checks.PlanUnderCheck;
import vn.ntm.planning.checks.text.Phrase;
import vn.ntm.planning.checks.text.Place;
import vn.ntm.planning.reading.Block;
import vn.ntm.shared.Vietnamese;

/** Rows that sum up the rows above them: "Tổng cộng". A table with parts within parts is left alone. */
final class TableTotals {
    private static final Pattern TOTAL = Phrase.words("tổng cộng|tổng số|cộng|tổng");
    private static final Pattern RUNNING_NUMBER = Pattern.compile("\\d{1,2}\\.?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:\\.\\d{3})*(?:,\\d+)?|\\d+(?:,\\d+)?");

    private final PlanUnderCheck plan;

    TableTotals(PlanUnderCheck plan) {
        this.plan = plan;
    }

    Stream<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        List<Block> rows = new ArrayList<>();
        for (Block block : plan.blocks()) {
            if (block.kind() != Block.Kind.TABLE_ROW) {
                rows.clear();
            } else if (isTotal(block)) {
                findings.addAll(wrongSums(List.copyOf(rows), block));
                rows.clear();
            } else {
                rows.add(block);
            }
        }
        return findings.stream();
    }

    private List<Finding> wrongSums(List<Block> rows, Block total) {
        List<Block> counted = rows.stream()
                .filter(row -> RUNNING_NUMBER.matcher(row.cells().getFirst()).matches())
                .toList();
        boolean flat = counted.size() >= rows.size() - 1
                && counted.stream()
                        .allMatch(row -> row.cells().size() == total.cells().size());
        List<Finding> findings = new ArrayList<>();
        for (int column = 1;
                flat && counted.size() > 1 && column < total.cells().size();
                column++) {
            wrongSum(counted, total, column).ifPresent(findings::add);
        }
        return findings;
    }

    private Optional<Finding> wrongSum(List<Block> rows, Block total, int column) {
        Optional<BigDecimal> written = number(total, column);
        List<BigDecimal> parts =
                rows.stream().flatMap(row -> number(row, column).stream()).toList();
        if (written.isEmpty() || parts.size() != rows.size()) {
            return Optional.empty();
        }
        BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(written.get()) == 0
                ? Optional.empty()
                : Optional.of(Place.of(total)
                        .error(
                                "LINT-35",
                                plan.say("checks.35.sum", total.cells().get(column), vietnamese(sum))));
    }

    private static String vietnamese(BigDecimal sum) {
        return Vietnamese.number(sum, 3);
    }

    private static Optional<BigDecimal> number(Block row, int column) {
        String cell = row.cells().get(column).strip();
        return NUMBER.matcher(cell).matches()
                ? Optional.of(new BigDecimal(cell.replace(".", "").replace(',', '.')))
                : Optional.empty();
    }

    private static boolean isTotal(Block row) {
        return row.cells().stream().limit(2).anyMatch(cell -> Phrase.occursIn(cell, TOTAL));
    }
}
