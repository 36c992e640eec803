package vn.ntm.values.bulk.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook put together by hand, as other programs and as attackers would. */
final class Workbook {
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, String> parts = new LinkedHashMap<>();

    private Workbook(String book) {
        parts.put("xl/workbook.xml", book);
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id='r1' Target='worksheets/sheet1.xml'/>"
                        + "<Relationship Id='r2' Target='/xl/worksheets/sheet2.xml'/></Relationships>");
    }

    static Workbook withSheet(String rows) {
        return new Workbook("<workbook xmlns:r='" + RELATIONS + "'><sheets><sheet name='Số liệu' r:id='r1'/>"
                        + "<sheet name='Ẩn' state='hidden' r:id='r2'/></sheets></workbook>")
                .with("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>")
                .with(
                        "xl/worksheets/sheet2.xml",
                        "<worksheet><sheetData><row><c><v>9</v></c></row></sheetData></worksheet>");
    }

    Workbook with(String part, String content) {
        parts.put(part, content);
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
