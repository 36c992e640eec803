package vn.ntm.documents;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.ntm.documents.text.PlainText;
import vn.ntm.documents.word.OfficeContents;

/** Tells what a file is from its first bytes and, in archives, from what they hold. */
final class TypeByContent {
    private static final int HEAD = 1024;
    private static final Map<String, FileType> IMAGES = images();
    private static final String ZIP_START = "504B0304";
    private static final String EMPTY_ZIP = "504B0506";
    private static final String OLE_START = "D0CF11E0A1B11AE1";
    private static final Pattern HTML = Pattern.compile(
            "\\s*(<!--.*?-->\\s*|<\\?xml[^>]*>\\s*)*<(!doctype html|html|head|body)\\b.*", Pattern.DOTALL);
    private static final Pattern XML = Pattern.compile("\\s*<\\?xml\\b.*", Pattern.DOTALL);
    private static final Pattern MAIL_ARCHIVE = Pattern.compile("\\s*mime-version:.*", Pattern.DOTALL);

    private TypeByContent() {}

    static FileType of(byte[] content) {
        byte[] head = Arrays.copyOf(content, Math.min(content.length, HEAD));
        String start = HexFormat.of().withUpperCase().formatHex(head);
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (start.startsWith(ZIP_START) || start.startsWith(EMPTY_ZIP)) {
            return zipped(content);
        }
        if (start.startsWith(OLE_START)) {
            return ole(content);
        }
        if (text.contains("%PDF-")) {
            return FileType.PDF;
        }
        return IMAGES.entrySet().stream()
                .filter(image -> start.startsWith(image.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> PlainText.isText(content) ? kindOfText(content) : FileType.UNKNOWN);
    }

    private static FileType kindOfText(byte[] content) {
        byte[] head = Arrays.copyOf(content, Math.min(content.length, HEAD));
        String text = PlainText.decoded(head).toLowerCase(Locale.ROOT);
        if (text.startsWith("{\\rtf")) {
            return FileType.RTF;
        }
        if (HTML.matcher(text).matches() || MAIL_ARCHIVE.matcher(text).matches()) {
            return FileType.HTML;
        }
        return XML.matcher(text).matches() ? FileType.XML : FileType.PLAIN_TEXT;
    }

    private static FileType zipped(byte[] content) {
        return OfficeContents.ofZip(content).map(TypeByContent::zipHolding).orElse(FileType.DAMAGED_OFFICE);
    }

    private static FileType zipHolding(Set<String> names) {
        if (names.contains("mimetype") && names.contains("content.xml")) {
            return FileType.OPEN_DOCUMENT;
        }
        if (!names.contains("[Content_Types].xml")) {
            return FileType.ZIP;
        }
        if (holdsFolder(names, "word/")) {
            return FileType.DOCX;
        }
        if (holdsFolder(names, "xl/")) {
            return FileType.EXCEL_BOOK;
        }
        return holdsFolder(names, "ppt/") ? FileType.POWERPOINT : FileType.ZIP;
    }

    private static boolean holdsFolder(Set<String> names, String folder) {
        return names.stream().anyMatch(name -> name.startsWith(folder));
    }

    private static FileType ole(byte[] content) {
        return OfficeContents.ofOle(content).map(TypeByContent::oleHolding).orElse(FileType.DAMAGED_OFFICE);
    }

    private static FileType oleHolding(Set<String> names) {
        if (names.contains("EncryptedPackage")) {
            return FileType.LOCKED_OFFICE;
        }
        if (names.contains("WordDocument")) {
            return FileType.DOC;
        }
        if (names.contains("Workbook") || names.contains("Book")) {
            return FileType.EXCEL;
        }
        return names.contains("PowerPoint Document") ? FileType.POWERPOINT : FileType.OTHER_OFFICE;
    }

    private static Map<String, FileType> images() {
        Map<String, FileType> images = new LinkedHashMap<>();
        images.put("89504E470D0A1A0A", FileType.PNG);
        images.put("FFD8FF", FileType.JPEG);
        images.put("47494638", FileType.GIF);
        images.put("49492A00", FileType.TIFF);
        images.put("4D4D002A", FileType.TIFF);
        images.put("424D", FileType.BMP);
        images.put("52494646", FileType.WEBP);
        return images;
    }
}
