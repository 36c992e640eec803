package vn.ntm.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import vn.ntm.documents.DocumentViews;
import vn.ntm.documents.FileStore;
import vn.ntm.documents.PdfSignature;

/** Files of evidence as pictures on our own pages; nothing of it is kept in memory. */
@Service
public class PieceViews {
    /** No side of a shown picture is longer. */
    public static final int SHOWN_SIDE = 1600;

    private static final int THUMBNAIL_SIDE = 96;

    private final Evidences evidences;
    private final DocumentViews views;
    private final FileStore files;

    PieceViews(Evidences evidences, DocumentViews views, FileStore files) {
        this.evidences = evidences;
        this.views = views;
        this.files = files;
    }

    /** The page of a PDF file as PNG; {@code number} from 1. */
    public byte[] page(PieceId id, int number) {
        requireFile(id, PieceFile::isPdf);
        return views.page(bytes(evidences.open(id)), number);
    }

    /** How many pages the viewer has: those of a PDF file, one of a picture. */
    public int pages(Piece piece) {
        PieceFile file = piece.file();
        if (file == null || !file.isShown()) {
            throw new PieceNotFound();
        }
        return file.isPicture() ? 1 : views.pages(unseen(piece, file));
    }

    /** The picture as JPEG. */
    public byte[] picture(PieceId id) {
        requireFile(id, PieceFile::isPicture);
        return views.picture(bytes(evidences.open(id)), SHOWN_SIDE);
    }

    /** The picture as a small JPEG for lists; of a sensitive one there is none. */
    public byte[] thumbnail(PieceId id) {
        Piece piece = requireFile(id, PieceFile::isPicture);
        if (piece.isSensitive()) {
            throw new PieceIsGuarded();
        }
        return views.picture(bytes(evidences.open(id)), THUMBNAIL_SIDE);
    }

    /** Who signed the file; empty for what is no PDF file. */
    public List<PdfSignature> signatures(Piece piece) {
        PieceFile file = piece.file();
        return file == null || !file.isPdf() ? List.of() : views.signatures(unseen(piece, file));
    }

    private Piece requireFile(PieceId id, Predicate<PieceFile> fits) {
        Piece piece = evidences.get(id);
        PieceFile file = piece.file();
        if (file == null || !fits.test(file)) {
            throw new PieceNotFound();
        }
        return piece;
    }

    /** For what the product finds out by itself; nobody gets to see the content. */
    private byte[] unseen(Piece piece, PieceFile file) {
        return bytes(files.open(file.sha256(), piece.unitCode()));
    }

    private static byte[] bytes(InputStream content) {
        try (content) {
            return content.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
