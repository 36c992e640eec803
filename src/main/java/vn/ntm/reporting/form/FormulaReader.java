package vn.ntm.reporting.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a formula by descent: sums of products of numbers, columns, calls and brackets. */
final class FormulaReader {
    private static final Pattern PIECE = Pattern.compile(
            "\\s*(?:(?<number>\\d+(?:\\.\\d+)?)|(?<name>[a-z][a-z0-9.-]*[a-z0-9]|[a-z])|(?<sign><=|>=|!=|[-+*/(),<>=]))\\s*");
    private static final Map<String, Formula.Function> FUNCTIONS = Stream.of(Formula.Function.values())
            .collect(Collectors.toMap(one -> one.name().toLowerCase(Locale.ROOT), one -> one));
    /** Brackets within brackets: more than anybody writes. */
    private static final int DEEPEST = 20;

    private final String written;
    private final List<Piece> pieces = new ArrayList<>();
    private int next;
    private int depth;

    private record Piece(String text, boolean number, boolean name) {}

    FormulaReader(String written) {
        this.written = written;
        Matcher matcher = PIECE.matcher(written);
        int at = 0;
        while (at < written.length()) {
            if (!matcher.find(at) || matcher.start() != at) {
                throw new IllegalArgumentException(written.substring(at).strip());
            }
            pieces.add(
                    new Piece(matcher.group().strip(), matcher.group("number") != null, matcher.group("name") != null));
            at = matcher.end();
        }
    }

    Formula whole() {
        Formula formula = sum();
        end();
        return formula;
    }

    Formula.Comparison comparison() {
        Formula left = sum();
        String operator = take();
        if (!List.of("<=", ">=", "<", ">", "=", "!=").contains(operator)) {
            throw unreadable(operator);
        }
        Formula right = sum();
        end();
        return new Formula.Comparison(left, operator, right);
    }

    private Formula sum() {
        Formula left = product();
        while (sees("+") || sees("-")) {
            char operator = take().charAt(0);
            left = new Formula.Both(operator, left, product());
        }
        return left;
    }

    private Formula product() {
        Formula left = single();
        while (sees("*") || sees("/")) {
            char operator = take().charAt(0);
            left = new Formula.Both(operator, left, single());
        }
        return left;
    }

    private Formula single() {
        if (next >= pieces.size()) {
            throw unreadable("");
        }
        Piece piece = pieces.get(next++);
        if (piece.number()) {
            return new Formula.Constant(new BigDecimal(piece.text()));
        }
        if (piece.name()) {
            return sees("(") ? call(piece.text()) : new Formula.ColumnOf(piece.text());
        }
        if (!piece.text().equals("(") || ++depth > DEEPEST) {
            throw unreadable(piece.text());
        }
        Formula inside = sum();
        expect(")");
        return inside;
    }

    private Formula call(String name) {
        Formula.Function function = FUNCTIONS.get(name);
        if (function == null || ++depth > DEEPEST) {
            throw unreadable(name);
        }
        expect("(");
        List<Formula> arguments = new ArrayList<>(List.of(sum()));
        while (sees(",")) {
            take();
            arguments.add(sum());
        }
        expect(")");
        boolean right = switch (function) {
            case SUM -> true;
            case RATE -> arguments.size() == 2;
            case SHARE -> arguments.size() == 1 && arguments.getFirst() instanceof Formula.ColumnOf;
        };
        if (!right) {
            throw unreadable(name);
        }
        return new Formula.Call(function, arguments);
    }

    private boolean sees(String sign) {
        return next < pieces.size() && pieces.get(next).text().equals(sign);
    }

    private String take() {
        if (next >= pieces.size()) {
            throw unreadable("");
        }
        return pieces.get(next++).text();
    }

    private void expect(String sign) {
        String found = take();
        if (!found.equals(sign)) {
            throw unreadable(found);
        }
    }

    private void end() {
        if (next < pieces.size()) {
            throw unreadable(pieces.get(next).text());
        }
    }

    private IllegalArgumentException unreadable(String piece) {
        return new IllegalArgumentException(piece.isEmpty() ? written : piece);
    }
}
