package vn.ntm.documents;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.ntm.documents.DocumentText.Format;
import vn.ntm.documents.DocumentText.Line;
import vn.ntm.documents.pdf.PdfFile;
import vn.ntm.documents.pdf.ScannedPdf;
import vn.ntm.documents.text.Lines;
import vn.ntm.documents.text.PlainText;
import vn.ntm.documents.text.Spelling;
import vn.ntm.documents.word.DocFile;
import vn.ntm.documents.word.DocxFile;
import vn.ntm.shared.VietnameseText;

/** Reads Word files, PDF files and plain text. Needs no database and loads the library of a format only when a file of it comes. */
public final class Documents implements DocumentReading {
    /** So that the memory one reading may take is never wanted many times over. */
    private static final int READINGS_AT_ONCE = 2;

    private static final int SCANS_AT_ONCE = 1;

    private final DocumentLimits limits;
    private final ScanLimits scan;
    private final ReadingTurns readings;
    private final ReadingTurns scans;

    /** With the standard limits and the machine's own text recognition, if it has one. */
    public Documents() {
        this(DocumentLimits.standard(), ScanLimits.standard());
    }

    public Documents(DocumentLimits limits, ScanLimits scan) {
        this.limits = limits;
        this.scan = scan;
        this.readings = new ReadingTurns(READINGS_AT_ONCE, limits.time());
        this.scans = new ReadingTurns(SCANS_AT_ONCE, scan.time());
    }

    @Override
    public DocumentText read(byte[] content, String fileName) {
        refuseBySize(content);
        String name = VietnameseText.atTheDoor(fileName);
        return readings.read(() -> printed(content, name)).orElseGet(() -> scans.read(() -> scanned(content)));
    }

    private void refuseBySize(byte[] content) {
        if (content.length == 0) {
            throw new UnreadableDocument("documents.empty");
        }
        if (content.length > limits.fileBytes()) {
            throw new UnreadableDocument(
                    "documents.too-big",
                    DocumentLimits.megabytes(content.length),
                    DocumentLimits.megabytes(limits.fileBytes()));
        }
    }

    /** The text of the file; nothing when it is a scan, which takes longer. */
    private Optional<DocumentText> printed(byte[] content, String fileName) throws IOException {
        FileType type = TypeByContent.of(content);
        refuseDisguised(type, fileName);
        return switch (type) {
            case PLAIN_TEXT -> Optional.of(text(Format.PLAIN_TEXT, PlainText.read(content, limits)));
            case DOCX -> Optional.of(text(Format.DOCX, DocxFile.read(content, limits)));
            case DOC -> Optional.of(text(Format.DOC, DocFile.read(content, limits)));
            case PDF -> PdfFile.read(content, limits).map(lines -> text(Format.PDF, lines));
            case LOCKED_OFFICE -> throw new UnreadableDocument("documents.locked");
            case DAMAGED_OFFICE -> throw new UnreadableDocument("documents.damaged");
            case UNKNOWN -> throw new UnreadableDocument("documents.unknown-type");
            default -> throw new UnreadableDocument("documents.unsupported", type.label());
        };
    }

    private DocumentText scanned(byte[] content) throws IOException {
        return text(Format.SCANNED_PDF, ScannedPdf.read(content, limits, scan));
    }

    private static DocumentText text(Format format, Lines read) {
        List<Line> lines = Spelling.inUnicode(read.all());
        if (lines.stream().allMatch(line -> VietnameseText.squeezed(line.text()).isEmpty())) {
            throw new UnreadableDocument("documents.blank");
        }
        return new DocumentText(format, lines);
    }

    private static void refuseDisguised(FileType type, String fileName) {
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        boolean honest = switch (ending) {
            case "docx", "doc", "dotx", "dot", "docm" -> type.belongsToWord();
            case "pdf" -> type == FileType.PDF;
            case "txt" -> type == FileType.PLAIN_TEXT;
            default -> true;
        };
        if (!honest && type == FileType.UNKNOWN) {
            throw new UnreadableDocument("documents.not-its-name-unknown", fileName, ending);
        }
        if (!honest) {
            throw new UnreadableDocument("documents.not-its-name", fileName, ending, type.label());
        }
    }
}
