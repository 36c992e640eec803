package vn.ntm.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files somebody might send by mistake or on purpose, made on the spot. */
final class HostileFiles {
    private static final int MEGABYTE = 1024 * 1024;
    private static final int UNPACKED_MEGABYTES = 210;

    private HostileFiles() {}

    static byte[] lockedDocx() throws IOException, GeneralSecurityException {
        try (POIFSFileSystem ole = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("mat-khau");
            try (OutputStream out = encryptor.getDataStream(ole)) {
                out.write(DocxFixture.withBody(DocxFixture.p("kín")).bytes());
            }
            return written(ole::writeFilesystem);
        }
    }

    static byte[] lockedDoc() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("mat-khau");
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(Fixtures.bytes("plan.doc")))) {
            return written(document::write);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    static byte[] lockedPdf() throws IOException {
        try (PDDocument document = Loader.loadPDF(Fixtures.bytes("plan.pdf"))) {
            document.protect(new StandardProtectionPolicy("chu", "mat-khau", new AccessPermission()));
            return written(document::save);
        }
    }

    static byte[] docWithMacros() throws IOException {
        try (POIFSFileSystem ole = new POIFSFileSystem(new ByteArrayInputStream(Fixtures.bytes("plan.doc")))) {
            ole.createDirectory("Macros").createDirectory("VBA");
            return written(ole::writeFilesystem);
        }
    }

    static byte[] excel97() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("Bảng");
            return written(workbook::write);
        }
    }

    static byte[] excel() {
        return DocxFixture.withBody("")
                .part("xl/workbook.xml", "<workbook/>")
                .onlyParts("[Content_Types].xml", "xl/workbook.xml");
    }

    static byte[] zip(String name, byte[] content) throws IOException {
        return written(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(content);
                zip.closeEntry();
            }
        });
    }

    /** A document part that is small and unpacks to 210 MB of blanks. */
    static byte[] zipBomb() throws IOException {
        return bombWith(
                "word/document.xml", DocxFixture.document("<w:p><w:r><w:t>").replaceFirst("</w:body>.*", ""));
    }

    /** The same in the part with the styles, as blanks between its elements. */
    static byte[] bombInStyles() throws IOException {
        return bombWith("word/styles.xml", "<styles>");
    }

    private static byte[] bombWith(String part, String start) throws IOException {
        byte[] blanks = new byte[MEGABYTE];
        Arrays.fill(blanks, (byte) ' ');
        return written(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
                zip.write(DocxFixture.contentTypes("document.main+xml").getBytes(UTF_8));
                zip.putNextEntry(new ZipEntry("word/document.xml.rels"));
                if (!part.equals("word/document.xml")) {
                    zip.putNextEntry(new ZipEntry("word/document.xml"));
                    zip.write(DocxFixture.document(DocxFixture.p("mồi")).getBytes(UTF_8));
                }
                zip.putNextEntry(new ZipEntry(part));
                zip.write(start.getBytes(UTF_8));
                for (int i = 0; i < UNPACKED_MEGABYTES; i++) {
                    zip.write(blanks);
                }
                zip.closeEntry();
            }
        });
    }

    /** Far more text than any document, in a file that is small because it is packed. */
    static byte[] docxWithThirtyMegabytesOfText() {
        String paragraph = DocxFixture.p("Xây dựng nông thôn mới là nhiệm vụ của cả hệ thống chính trị. ".repeat(16));
        return DocxFixture.withBody(paragraph.repeat(30 * MEGABYTE / paragraph.getBytes(UTF_8).length))
                .bytes();
    }

    /** As much XML as fits below the limit of the file's size, not packed and with next to no text. */
    static byte[] docxOfTinyParagraphs() throws IOException {
        byte[] body = DocxFixture.document("<w:p><w:r><w:t>x</w:t></w:r></w:p>".repeat(550_000))
                .getBytes(UTF_8);
        return written(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.setLevel(Deflater.NO_COMPRESSION);
                zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
                zip.write(DocxFixture.contentTypes("document.main+xml").getBytes(UTF_8));
                zip.putNextEntry(new ZipEntry("word/document.xml"));
                zip.write(body);
            }
        });
    }

    /** One attribute that fills the file. */
    static byte[] docxOfOneLongWord() {
        return DocxFixture.withBody(
                        "<w:p><w:pPr><w:pStyle w:val=\"" + "a".repeat(150 * MEGABYTE) + "\"/></w:pPr></w:p>")
                .bytes();
    }

    static byte[] deeplyNestedTables() {
        int depth = 100_000;
        return DocxFixture.withBody("<w:tbl><w:tr><w:tc>".repeat(depth) + "</w:tc></w:tr></w:tbl>".repeat(depth))
                .bytes();
    }

    /** A document whose text is an entity that stands for a file of the machine that reads it. */
    static byte[] externalEntity(String address) {
        return DocxFixture.withDocument("<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM \"" + address + "\">]>"
                        + DocxFixture.document(DocxFixture.p("&x;")).replaceFirst("<\\?xml.*\\?>", ""))
                .bytes();
    }

    /** Ten entities, each ten times the one before. */
    static byte[] billionLaughs() {
        StringBuilder entities = new StringBuilder("<!ENTITY e0 \"ha\">");
        for (int i = 1; i < 10; i++) {
            entities.append("<!ENTITY e%d \"%s\">".formatted(i, ("&e" + (i - 1) + ";").repeat(10)));
        }
        return DocxFixture.withDocument("<?xml version=\"1.0\"?><!DOCTYPE d [" + entities + "]>"
                        + DocxFixture.document(DocxFixture.p("&e9;")).replaceFirst("<\\?xml.*\\?>", ""))
                .bytes();
    }

    static byte[] pdfWithPages(int pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                document.addPage(new PDPage());
            }
            return written(document::save);
        }
    }

    /** A page whose drawing instructions unpack to 210 MB. */
    static byte[] pdfBomb() throws IOException {
        byte[] packed = packed(out -> {
            for (int i = 0; i < UNPACKED_MEGABYTES; i++) {
                out.write(new byte[MEGABYTE]);
            }
        });
        return pdf("<</Filter/FlateDecode/Length %d>>".formatted(packed.length), packed, "");
    }

    /** A page on which a million letters stand, in a small file. */
    static byte[] pdfPageOfAMillionLetters() throws IOException {
        byte[] packed = packed(out -> {
            out.write("BT /H 9 Tf ".getBytes(UTF_8));
            for (int i = 0; i < 1000; i++) {
                out.write(("(" + "a".repeat(1000) + ") Tj ").getBytes(UTF_8));
            }
            out.write("ET".getBytes(UTF_8));
        });
        return pdf(
                "<</Filter/FlateDecode/Length %d>>".formatted(packed.length),
                packed,
                "5 0 obj\n<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>\nendobj\n");
    }

    /** A page that draws a form twice, which draws a form twice, and so on: two to the power of twenty-four times. */
    static byte[] pdfOfEndlessForms() {
        StringBuilder forms = new StringBuilder();
        for (int i = 5; i < 29; i++) {
            forms.append("""
                    %d 0 obj
                    <</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F %d 0 R>>>>/Length 11>>
                    stream
                    /F Do /F Do
                    endstream
                    endobj
                    """.formatted(i, i + 1));
        }
        forms.append("""
                29 0 obj
                <</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length 4>>
                stream
                q Q
                endstream
                endobj
                """);
        return pdf("<</Length 11>>", "/F Do /F Do".getBytes(UTF_8), forms.toString());
    }

    private static byte[] pdf(String streamHead, byte[] stream, String more) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.writeBytes("""
                %%PDF-1.4
                1 0 obj
                <</Type/Catalog/Pages 2 0 R>>
                endobj
                2 0 obj
                <</Type/Pages/Kids[3 0 R]/Count 1>>
                endobj
                3 0 obj
                <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</F 5 0 R>>/Font<</H 5 0 R>>>>>>
                endobj
                4 0 obj
                %s
                stream
                """.formatted(streamHead).getBytes(UTF_8));
        pdf.writeBytes(stream);
        pdf.writeBytes(("\nendstream\nendobj\n" + more + "trailer\n<</Root 1 0 R>>\n%%EOF\n").getBytes(UTF_8));
        return pdf.toByteArray();
    }

    private static byte[] packed(Writing content) throws IOException {
        return written(out -> {
            try (DeflaterOutputStream deflater = new DeflaterOutputStream(out, new Deflater(9))) {
                content.to(deflater);
            }
        });
    }

    private static byte[] written(Writing writing) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writing.to(bytes);
        return bytes.toByteArray();
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }
}
