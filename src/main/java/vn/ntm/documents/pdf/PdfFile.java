package vn.ntm.documents.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.ntm.documents.DocumentLimits;
import vn.ntm.documents.DocumentText.Line;
import vn.ntm.documents.UnreadableDocument;
import vn.ntm.documents.text.Lines;

/** Reads a PDF file that holds text. */
public final class PdfFile {
    /** A page with fewer letters than this shows a picture of a text; a stamp or a page number may still be text. */
    private static final int FEWEST_LETTERS_ON_A_PAGE = 20;

    private PdfFile() {}

    /** The printed lines; nothing when the pages are pictures. */
    public static Optional<Lines> read(byte[] content, DocumentLimits limits) throws IOException {
        try (PDDocument document = open(content, limits)) {
            Lines lines = new Lines(limits);
            new PrintedLines(lines).writeText(document, Writer.nullWriter());
            return isScan(lines, document.getNumberOfPages()) ? Optional.empty() : Optional.of(lines);
        }
    }

    static PDDocument open(byte[] content, DocumentLimits limits) throws IOException {
        PackedStreams.refuseBombs(content, limits.unpackedBytes());
        try {
            PDDocument document = Loader.loadPDF(new StoppableBytes(content), "");
            if (document.getNumberOfPages() > limits.pages()) {
                int pages = document.getNumberOfPages();
                document.close();
                throw new UnreadableDocument("documents.too-many-pages", pages, limits.pages());
            }
            return document;
        } catch (InvalidPasswordException locked) {
            throw new UnreadableDocument("documents.locked");
        }
    }

    private static boolean isScan(Lines lines, int pages) {
        long letters = lines.all().stream()
                .map(Line::text)
                .flatMapToInt(String::chars)
                .filter(Character::isLetter)
                .count();
        return letters < (long) FEWEST_LETTERS_ON_A_PAGE * pages;
    }

    /** Content whose reading ends when the time is up, even inside the parser. */
    private static final class StoppableBytes extends RandomAccessReadBuffer {
        StoppableBytes(byte[] content) {
            super(content);
        }

        @Override
        public int read() throws IOException {
            Lines.stopWhenTimeIsUp();
            return super.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            Lines.stopWhenTimeIsUp();
            return super.read(target, offset, length);
        }
    }
}
