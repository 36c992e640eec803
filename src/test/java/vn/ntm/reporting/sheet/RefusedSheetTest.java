package vn.ntm.reporting.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

class RefusedSheetTest {
    private static final byte[] REPORT = RandomForms.xlsx(Edited.report());

    @Test
    void macrosStayOutsideWhateverTheFileIsCalled() throws IOException {
        assertRefused(with(REPORT, "xl/vbaProject.bin", new byte[] {1, 2, 3}), "reporting.sheet.macros");
        try (POIFSFileSystem old = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            old.createDirectory("_VBA_PROJECT_CUR");
            old.writeFilesystem(out);
            assertRefused(out.toByteArray(), "reporting.sheet.macros");
        }
    }

    @Test
    void aFileWithAPasswordSaysSo() throws Exception {
        assertRefused(encrypted(), "reporting.sheet.password");
        Biff8EncryptionKey.setCurrentUserPassword("bimat");
        try (HSSFWorkbook old = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            old.createSheet("B01");
            old.write(out);
            Biff8EncryptionKey.setCurrentUserPassword(null);
            assertRefused(out.toByteArray(), "reporting.sheet.password");
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static byte[] encrypted() throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("bimat");
            encrypt(files, encryptor);
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static void encrypt(POIFSFileSystem files, Encryptor encryptor)
            throws IOException, InvalidFormatException, GeneralSecurityException {
        try (OPCPackage book = OPCPackage.open(new ByteArrayInputStream(REPORT));
                OutputStream inside = encryptor.getDataStream(files)) {
            book.save(inside);
        }
    }

    @Test
    void whatGrowsTooBigWhenUnpackedIsNotUnpacked() throws IOException {
        assertRefused(with(REPORT, "xl/media/bomb.bin", new byte[45_000_000]), "reporting.sheet.grows-too-big");
        assertRefused(new byte[SheetBook.LARGEST + 1], "reporting.sheet.too-big");
    }

    @Test
    void whatIsNoWorkbookOrBrokenIsToldApart() throws IOException {
        assertRefused("TT;Tên".getBytes(StandardCharsets.UTF_8), "reporting.sheet.no-workbook");
        assertRefused(new byte[0], "reporting.sheet.no-workbook");
        byte[] half = Arrays.copyOf(REPORT, REPORT.length / 2);
        assertRefused(half, "reporting.sheet.damaged");
        byte[] sheetless = without(REPORT, "xl/worksheets/sheet1.xml");
        assertRefused(sheetless, "reporting.sheet.damaged");
    }

    private static void assertRefused(byte[] file, String messageKey) {
        assertThatExceptionOfType(SheetRefused.class)
                .isThrownBy(() -> SheetBook.read(file))
                .satisfies(refused -> assertThat(refused.messageKey()).isEqualTo(messageKey));
    }

    private static byte[] with(byte[] file, String part, byte[] content) throws IOException {
        return copied(file, "", part, content);
    }

    private static byte[] without(byte[] file, String part) throws IOException {
        return copied(file, part, "docProps/none.txt", new byte[0]);
    }

    private static byte[] copied(byte[] file, String left, String part, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                if (!entry.getName().equals(left)) {
                    to.putNextEntry(new ZipEntry(entry.getName()));
                    from.transferTo(to);
                }
            }
            to.putNextEntry(new ZipEntry(part));
            to.write(content);
        }
        return out.toByteArray();
    }
}
