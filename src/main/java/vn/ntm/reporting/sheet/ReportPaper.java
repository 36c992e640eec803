package vn.ntm.reporting.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.ntm.criteria.Confidence;
import vn.ntm.drafting.Annex;
import vn.ntm.drafting.Block;
import vn.ntm.drafting.ColumnFormat;
import vn.ntm.drafting.DocumentType;
import vn.ntm.drafting.DocumentTypes;
import vn.ntm.drafting.Drafting;
import vn.ntm.drafting.Head;
import vn.ntm.drafting.Mark;
import vn.ntm.drafting.OfficialDocument;
import vn.ntm.drafting.Signing;
import vn.ntm.drafting.TableCell;
import vn.ntm.drafting.TableColumn;
import vn.ntm.drafting.TableContent;
import vn.ntm.drafting.TableRow;
import vn.ntm.reporting.CellValue;
import vn.ntm.reporting.CellWords;
import vn.ntm.reporting.FilledForm;
import vn.ntm.reporting.FilledRow;
import vn.ntm.reporting.form.Column;
import vn.ntm.reporting.form.FormDefinition;
import vn.ntm.shared.Texts;

/** A report as an official document (ND30): a table as its annex, a narrative as headings and paragraphs. */
@Component
public class ReportPaper {
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final DocumentType TYPE = DocumentTypes.catalogue().get("report");

    private final Drafting drafting;
    private final Texts texts;

    ReportPaper(Drafting drafting, Texts texts) {
        this.drafting = drafting;
        this.texts = texts;
    }

    /** A Word file. */
    public byte[] docx(SheetGiven given) {
        return drafting.docx(document(given));
    }

    /** PDF/A. */
    public byte[] pdf(SheetGiven given) {
        return drafting.pdf(document(given));
    }

    private OfficialDocument document(SheetGiven given) {
        FilledForm content = given.content();
        FormDefinition form = content.form();
        String issuer = given.office().getLast();
        String parent = given.office().size() > 1 ? given.office().getFirst() : null;
        Head head = Head.of(parent, issuer, TYPE.symbol("UBND", null), given.place());
        OfficialDocument document = OfficialDocument.of(TYPE, head, subject(content))
                .withSigning(
                        Signing.onBehalfOf(
                                texts.of("reporting.document.body"), texts.of("reporting.document.post"), null),
                        null);
        List<Block> body = new ArrayList<>();
        if (form.confidence() != Confidence.SOURCED) {
            body.add(new Block.Paragraph(Mark.of("tin_cay"), note(form)));
        }
        if (form.isNarrative()) {
            body.addAll(paragraphs(content));
            return document.withBody(body);
        }
        body.addFirst(new Block.Paragraph(Mark.of("loi_dan"), texts.of("reporting.document.lead", content.subtitle())));
        return document.withBody(body).withAnnexes(List.of(annex(content)));
    }

    private static String subject(FilledForm content) {
        String title = content.title();
        return title.isEmpty() ? title : title.substring(0, 1).toUpperCase(VIETNAMESE) + title.substring(1);
    }

    private String note(FormDefinition form) {
        return form.note().isEmpty() ? texts.of("reporting.form.unchecked") : form.note();
    }

    private List<Block> paragraphs(FilledForm content) {
        List<Block> blocks = new ArrayList<>();
        for (FilledRow row : content.rows()) {
            int number = blocks.size();
            blocks.add(new Block.Section(Mark.of("muc_" + number), row.label().toUpperCase(VIETNAMESE)));
            if (row.cell("text").value() instanceof CellValue.Words(String words)) {
                words.lines()
                        .filter(line -> !line.isBlank())
                        .forEach(line ->
                                blocks.add(new Block.Paragraph(Mark.of("doan_" + blocks.size()), line.strip())));
            } else {
                blocks.add(new Block.Paragraph(
                        Mark.of("doan_" + blocks.size()), texts.of("reporting.document.unwritten")));
            }
        }
        return blocks;
    }

    private Annex annex(FilledForm content) {
        FormDefinition form = content.form();
        TableContent table = new TableContent(
                form.columns().stream().map(ReportPaper::column).toList(), rows(content));
        return new Annex(
                content.title(),
                form.landscape() ? Annex.Orientation.LANDSCAPE : Annex.Orientation.PORTRAIT,
                List.of(new Block.Table(Mark.of("bieu"), table)));
    }

    private static TableColumn column(Column column) {
        return column.isGroup()
                ? new TableColumn(
                        column.header(),
                        ColumnFormat.TEXT,
                        1,
                        column.columns().stream().map(ReportPaper::column).toList())
                : TableColumn.of(column.header(), format(column.kind()), column.wide());
    }

    private static ColumnFormat format(Column.Kind kind) {
        return switch (kind) {
            case TEXT -> ColumnFormat.TEXT;
            case NUMBER, RATE -> ColumnFormat.TWO_DECIMALS;
            case VERDICT, TICK, DAY -> ColumnFormat.CENTRED;
        };
    }

    /** Equal cells one below the other are written once, where the form draws them as one. */
    private List<TableRow> rows(FilledForm content) {
        List<TableRow> rows = new ArrayList<>();
        List<Column> columns = content.form().leaves();
        SheetColumns seen = SheetColumns.of(content.form(), texts);
        Map<String, String> above = new HashMap<>();
        for (FilledRow row : content.rows()) {
            List<TableCell> cells = new ArrayList<>();
            for (Column column : columns) {
                String words = row.kind() == FilledRow.Kind.GROUP ? "" : words(seen, row, column);
                boolean repeated = column.merge()
                        && row.kind() == FilledRow.Kind.LINE
                        && !words.isEmpty()
                        && words.equals(above.get(column.key()));
                cells.add(repeated || words.isEmpty() ? TableCell.EMPTY : TableCell.of(words));
                above.put(column.key(), words);
            }
            if (row.kind() == FilledRow.Kind.GROUP) {
                cells.set(widest(columns), TableCell.of(row.label()));
            }
            rows.add(new TableRow(kind(row.kind()), cells));
        }
        return rows;
    }

    private static int widest(List<Column> columns) {
        return IntStream.range(0, columns.size())
                .boxed()
                .max(Comparator.comparingInt(index -> columns.get(index).wide()))
                .orElse(0);
    }

    private String words(SheetColumns columns, FilledRow row, Column column) {
        CellValue value = row.cell(column.key()).value();
        String label = columns.seen(row, column).text();
        return row.kind() == FilledRow.Kind.TOTAL && !value.isKnown() ? label : CellWords.of(value, column, texts);
    }

    private static TableRow.Kind kind(FilledRow.Kind kind) {
        return switch (kind) {
            case GROUP -> TableRow.Kind.GROUP;
            case LINE -> TableRow.Kind.PLAIN;
            case TOTAL -> TableRow.Kind.TOTAL;
        };
    }
}
