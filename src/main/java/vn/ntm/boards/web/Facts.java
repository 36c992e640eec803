package vn.ntm.boards.web;

import java.util.Optional;
import vn.ntm.boards.Board;
import vn.ntm.boards.BoardFacts;
import vn.ntm.boards.BoardKind;
import vn.ntm.shared.SentForm;
import vn.ntm.shared.VietnameseText;

/** The facts of a board on a form. */
final class Facts {
    private static final int WHOLE = 100;

    private Facts() {}

    static SentForm fill(SentForm form, Board board) {
        BoardFacts facts = board.facts();
        return form.with("name", facts.name())
                .with("rules", facts.rules())
                .with("duties", facts.duties())
                .with("quorum", facts.quorum())
                .with("seen", board.version());
    }

    /** Empty with a message where something cannot be read. */
    static Optional<BoardFacts> read(SentForm form, Optional<BoardKind> kind, String hamlet) {
        Integer quorum = form.whole("quorum", 1, WHOLE);
        return kind.map(one -> new BoardFacts(
                one,
                VietnameseText.squeezed(form.value("name")),
                hamlet.isEmpty() ? null : hamlet,
                form.words("rules"),
                form.words("duties"),
                quorum));
    }

    /** Version of the board that the form was filled from. */
    static int seen(SentForm form) {
        return form.words("seen").matches("\\d{1,9}") ? Integer.parseInt(form.words("seen")) : -1;
    }
}
