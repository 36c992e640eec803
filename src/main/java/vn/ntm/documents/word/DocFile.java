package vn.ntm.documents.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.ntm.documents.DocumentLimits;
import vn.ntm.documents.UnreadableDocument;
import vn.ntm.documents.text.Lines;

/** Reads a .doc file of Word 97 or later. */
public final class DocFile {
    private static final String MACROS = "Macros";

    private DocFile() {}

    public static Lines read(byte[] content, DocumentLimits limits) throws IOException {
        try (POIFSFileSystem ole = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            if (ole.getRoot().hasEntryCaseInsensitive(MACROS)) {
                throw new UnreadableDocument("documents.macros");
            }
            try (HWPFDocument document = new HWPFDocument(ole)) {
                Lines lines = new Lines(limits);
                new DocBody(document).read(lines);
                return lines;
            }
        } catch (EncryptedDocumentException locked) {
            throw new UnreadableDocument("documents.locked");
        } catch (OldWordFileFormatException old) {
            throw new UnreadableDocument("documents.old-word");
        }
    }
}
