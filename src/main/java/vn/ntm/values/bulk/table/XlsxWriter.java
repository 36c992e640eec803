package vn.ntm.values.bulk.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The least a workbook needs: text within the cells, the heading kept in sight. */
final class XlsxWriter implements TableWriter {
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String KINDS = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final ZipOutputStream zip;
    private final Writer out;
    private final SheetLayout layout;
    private int row;

    XlsxWriter(OutputStream stream, String sheet, SheetLayout layout) throws IOException {
        this.layout = layout;
        this.zip = new ZipOutputStream(stream);
        zip.setLevel(Deflater.BEST_SPEED);
        this.out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
        part("[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Override PartName="/xl/workbook.xml" ContentType="%1$ssheet.main+xml"/>\
                <Override PartName="/xl/styles.xml" ContentType="%1$sstyles+xml"/>\
                <Override PartName="/xl/worksheets/sheet1.xml" ContentType="%1$sworksheet+xml"/></Types>""".formatted(KINDS));
        part("_rels/.rels", relations(relation(1, "officeDocument", "xl/workbook.xml")));
        part(
                "xl/_rels/workbook.xml.rels",
                relations(relation(1, "worksheet", "worksheets/sheet1.xml") + relation(2, "styles", "styles.xml")));
        part("xl/styles.xml", SheetStyles.XML);
        part("xl/workbook.xml", """
                <workbook xmlns="%s" xmlns:r="%s"><sheets><sheet name="%s" sheetId="1" r:id="rId1"/></sheets>%s</workbook>""".formatted(MAIN, OFFICE, escaped(sheet), printedTitles(sheet)));
        zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
        out.write(XML + "<worksheet xmlns=\"" + MAIN + "\">" + head(layout));
    }

    /** The heading comes again on every page. */
    private String printedTitles(String sheet) {
        return layout.isPlain() ? "" : """
                <definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'%s'!$%2$d:$%2$d</definedName></definedNames>""".formatted(escaped(sheet.replace("'", "''")), layout.heading());
    }

    private static String head(SheetLayout layout) {
        StringBuilder head =
                new StringBuilder(layout.isPlain() ? "" : "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>");
        head.append("""
                <sheetViews><sheetView workbookViewId="0"><pane ySplit="%d" topLeftCell="A%d" activePane="bottomLeft" state="frozen"/>\
                </sheetView></sheetViews>""".formatted(layout.heading(), layout.heading() + 1));
        if (!layout.isPlain()) {
            head.append("<cols>");
            for (int i = 1; i <= layout.widths().size(); i++) {
                head.append("<col min=\"%1$d\" max=\"%1$d\" width=\"%2$d\" customWidth=\"1\"/>"
                        .formatted(i, layout.widths().get(i - 1)));
            }
            head.append("</cols>");
        }
        return head.append("<sheetData>").toString();
    }

    private static String relations(String inside) {
        return "<Relationships xmlns=\"%s\">%s</Relationships>".formatted(RELATIONS, inside);
    }

    private static String relation(int number, String type, String target) {
        return "<Relationship Id=\"rId%d\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(number, OFFICE, type, target);
    }

    private void part(String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        out.write(XML + content);
        out.flush();
        zip.closeEntry();
    }

    @Override
    public void row(List<Cell> cells) throws IOException {
        row++;
        int style = SheetStyles.of(row, layout);
        out.write("<row r=\"" + row + "\">");
        for (int column = 0; column < cells.size(); column++) {
            Cell cell = cells.get(column);
            if (!cell.isEmpty() || style == SheetStyles.RULED) {
                String begin = "<c r=\"" + new Place("", row, column).letters() + row + "\""
                        + (style == 0 ? "" : " s=\"" + style + "\"");
                out.write(
                        cell.exact()
                                ? begin + "><v>" + cell.text() + "</v></c>"
                                : begin + " t=\"inlineStr\"><is><t xml:space=\"preserve\">" + escaped(cell.text())
                                        + "</t></is></c>");
            }
        }
        out.write("</row>");
    }

    /** What XML cannot hold is left out. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                case '\r' -> escaped.append("&#13;");
                default -> {
                    if (c >= ' ' ? c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF) : c == '\n' || c == '\t') {
                        escaped.appendCodePoint(c);
                    }
                }
            }
        });
        return escaped.toString();
    }

    @Override
    public void close() throws IOException {
        out.write("</sheetData>");
        if (!layout.isPlain()) {
            out.write(
                    "<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>"
                            + "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>");
        }
        out.write("</worksheet>");
        out.flush();
        zip.closeEntry();
        zip.finish();
    }
}
