package vn.ntm.documents;

import java.util.Optional;
import java.util.Set;
import vn.ntm.documents.word.OfficeContents;

/**
 * What a file is, judged by its content alone.
 *
 * @param label name of the format, the same in every language
 */
public record ContentType(String label, String mediaType) {
    private static final String PROGRAM = "vbaProject.bin";

    /**
     * @throws UnreadableDocument when an Office file brings a program with it
     */
    public static ContentType of(byte[] content) {
        FileType type = TypeByContent.of(content);
        if (type == FileType.DOCX || type == FileType.EXCEL_BOOK) {
            Optional<Set<String>> parts = OfficeContents.ofZip(content);
            if (parts.isPresent() && parts.get().stream().anyMatch(part -> part.endsWith(PROGRAM))) {
                throw new UnreadableDocument("documents.macros");
            }
        }
        return new ContentType(type.label(), type.mediaType());
    }
}
