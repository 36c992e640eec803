package vn.ntm.boards.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.boards.Board;
import vn.ntm.boards.BoardDesk;
import vn.ntm.boards.BoardFacts;
import vn.ntm.boards.BoardId;
import vn.ntm.boards.BoardOvertaken;
import vn.ntm.boards.Boards;
import vn.ntm.boards.Order;
import vn.ntm.people.FieldsRefused;
import vn.ntm.shared.SentForm;
import vn.ntm.shared.Texts;

/** Name and rules of a board, and its end. */
@Controller
@Asks(Act.KEEP_BOARDS)
@RequestMapping("/boards/{id}")
class BoardEditController {
    private final Boards boards;
    private final BoardDesk desk;
    private final Texts texts;

    BoardEditController(Boards boards, BoardDesk desk, Texts texts) {
        this.boards = boards;
        this.desk = desk;
        this.texts = texts;
    }

    @GetMapping("/edit")
    String ask(@PathVariable String id, Model model) {
        Board board = boards.get(BoardId.of(id));
        return page(board, Facts.fill(SentForm.empty(texts), board), SentForm.empty(texts), "", model);
    }

    @PostMapping("/edit")
    String rewrite(
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        Board board = boards.get(BoardId.of(id));
        SentForm form = SentForm.of(sent, texts);
        Optional<BoardFacts> facts = Facts.read(form, Optional.of(board.facts().kind()), "");
        return save(
                board,
                form,
                facts.map(one -> () -> desk.rewrite(board.id(), one, Facts.seen(form))),
                response,
                now -> page(now.board(), form, SentForm.empty(texts), now.words(), model));
    }

    @PostMapping("/dissolution")
    String dissolve(
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        Board board = boards.get(BoardId.of(id));
        SentForm form = SentForm.of(sent, texts);
        Optional<Order> order = Orders.order(form);
        return save(
                board,
                form,
                order.map(one -> () -> desk.dissolve(board.id(), one, Facts.seen(form))),
                response,
                now -> page(now.board(), Facts.fill(SentForm.empty(texts), now.board()), form, now.words(), model));
    }

    /** Back to the board when it is kept, else the page again with what was typed. */
    private String save(
            Board board,
            SentForm form,
            Optional<Runnable> change,
            HttpServletResponse response,
            Function<Now, String> again) {
        try {
            if (form.isFine() && change.isPresent()) {
                change.get().run();
                return "redirect:/boards/" + board.id();
            }
        } catch (FieldsRefused refused) {
            BoardOrderController.refuse(form, refused);
        } catch (BoardOvertaken faster) {
            response.setStatus(HttpStatus.CONFLICT.value());
            Board now = boards.get(board.id());
            form.with("seen", now.version());
            return again.apply(new Now(now, texts.of("boards.overtaken.now", now.name())));
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return again.apply(new Now(board, ""));
    }

    private record Now(Board board, String words) {}

    private static String page(Board board, SentForm facts, SentForm end, String now, Model model) {
        model.addAttribute("page", new EditPage(board.id().toString(), board.name(), board.version(), facts, end, now));
        return "boards/edit";
    }
}
