package vn.ntm.evidence.web;

import org.jspecify.annotations.Nullable;
import vn.ntm.evidence.Piece;
import vn.ntm.evidence.PieceFile;

/** A page of a file, or a picture, to look at. */
public record ViewPage(
        String title,
        String path,
        String picture,
        int number,
        int pages,
        @Nullable String previous,
        @Nullable String next) {
    static ViewPage of(Piece piece, int number, int pages) {
        String path = "/evidence/" + piece.id();
        PieceFile file = piece.file();
        boolean pdf = file != null && file.isPdf();
        return new ViewPage(
                piece.facts().title(),
                path,
                pdf ? path + "/pages/" + number : path + "/picture",
                number,
                pages,
                number > 1 ? path + "/view?page=" + (number - 1) : null,
                number < pages ? path + "/view?page=" + (number + 1) : null);
    }
}
