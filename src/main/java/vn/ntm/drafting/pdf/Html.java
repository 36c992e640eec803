package vn.ntm.drafting.pdf;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.ntm.drafting.ColumnFormat;
import vn.ntm.drafting.TableCell;
import vn.ntm.drafting.TableColumn;
import vn.ntm.drafting.TableContent;
import vn.ntm.drafting.TableRow;
import vn.ntm.drafting.layout.HeaderCells;
import vn.ntm.drafting.layout.Piece;

/** Pieces of a document as XHTML. */
final class Html {
    private Html() {}

    static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    static String lines(String words) {
        return escaped(words).replace("\n", "<br/>");
    }

    static String pieces(List<Piece> pieces) {
        return pieces.stream().map(Html::piece).collect(Collectors.joining("\n"));
    }

    private static String piece(Piece piece) {
        return switch (piece) {
            case Piece.Line line -> line(line);
            case Piece.Grid grid -> table(grid.content());
        };
    }

    private static String line(Piece.Line line) {
        String name = line.look().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String element = switch (line.look()) {
            case SECTION, CHAPTER, ANNEX -> "h2";
            default -> "p";
        };
        String lead = line.lead().isEmpty() ? "" : "<b>" + escaped(line.lead()) + "</b>";
        return "<" + element + " class=\"" + name + "\">" + lead + lines(line.words()) + "</" + element + ">";
    }

    private static String table(TableContent content) {
        StringBuilder html = new StringBuilder("<table class=\"grid\"><colgroup>");
        int shares = content.leaves().stream().mapToInt(TableColumn::width).sum();
        content.leaves()
                .forEach(column -> html.append("<col style=\"width:")
                        .append(100.0 * column.width() / shares)
                        .append("%\"/>"));
        html.append("</colgroup><thead>");
        for (List<HeaderCells.Cell> line : HeaderCells.of(content)) {
            html.append("<tr>");
            line.forEach(cell -> html.append(heading(cell)));
            html.append("</tr>");
        }
        html.append("</thead><tbody>");
        content.rows().forEach(row -> html.append(row(content.leaves(), row)));
        return html.append("</tbody></table>").toString();
    }

    private static String heading(HeaderCells.Cell cell) {
        return "<th scope=\"col\" colspan=\"" + cell.columns() + "\" rowspan=\"" + cell.lines() + "\">"
                + lines(cell.title()) + "</th>";
    }

    private static String row(List<TableColumn> columns, TableRow row) {
        StringBuilder html = new StringBuilder(row.kind() == TableRow.Kind.PLAIN ? "<tr>" : "<tr class=\"strong\">");
        for (int i = 0; i < columns.size(); i++) {
            ColumnFormat format = columns.get(i).format();
            TableCell cell = row.cells().get(i);
            String place = format.rightAligned() ? "right" : format == ColumnFormat.CENTRED ? "centre" : "left";
            html.append("<td class=\"").append(place).append("\">");
            html.append(lines(Objects.requireNonNull(cell).written(format))).append("</td>");
        }
        return html.append("</tr>").toString();
    }
}
