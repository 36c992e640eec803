package vn.ntm.boards.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.boards.Board;
import vn.ntm.boards.BoardDesk;
import vn.ntm.boards.BoardFacts;
import vn.ntm.boards.BoardId;
import vn.ntm.boards.BoardKind;
import vn.ntm.boards.BoardOvertaken;
import vn.ntm.boards.Boards;
import vn.ntm.boards.Decision;
import vn.ntm.boards.Member;
import vn.ntm.organization.Unit;
import vn.ntm.people.CommuneInView;
import vn.ntm.people.FieldsRefused;
import vn.ntm.shared.SentForm;
import vn.ntm.shared.Texts;

/** Founding a board, reconstituting it, correcting how its newest decision was written down. */
@Controller
@Asks(Act.KEEP_BOARDS)
class BoardOrderController {
    private static final String RECONSTITUTION = "reconstitution";
    private static final String CORRECTION = "correction";
    private static final int FIRST_ROWS = 6;
    private static final int MORE_ROWS = 5;

    private final Boards boards;
    private final BoardDesk desk;
    private final BoardOrderPages pages;
    private final CommuneInView communes;
    private final Texts texts;

    BoardOrderController(Boards boards, BoardDesk desk, BoardOrderPages pages, CommuneInView communes, Texts texts) {
        this.boards = boards;
        this.desk = desk;
        this.pages = pages;
        this.communes = communes;
        this.texts = texts;
    }

    @GetMapping("/boards/new")
    String ask(@RequestParam Map<String, String> asked, Model model) {
        SentForm form = SentForm.of(asked, texts).with("rows", FIRST_ROWS);
        return commune(form)
                .map(commune -> show(pages.founding(commune, form), model))
                .orElse("boards/none");
    }

    @PostMapping("/boards")
    String found(
            @RequestParam Map<String, String> sent,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model,
            HttpServletResponse response) {
        SentForm form = SentForm.of(sent, texts);
        Optional<Unit> commune = commune(form);
        return commune.isEmpty() ? "boards/none" : found(commune.get(), form, file, model, response);
    }

    private String found(
            Unit commune, SentForm form, @Nullable MultipartFile file, Model model, HttpServletResponse response) {
        Orders.compact(form);
        if (form.has("more")) {
            return show(pages.founding(commune, more(form)), model);
        }
        Optional<BoardFacts> facts = Facts.read(form, kind(form), form.words("hamlet"));
        Optional<BoardDesk.Paper> paper = Orders.paper(form, file);
        try {
            if (facts.isPresent() && paper.isPresent() && form.isFine()) {
                return "redirect:/boards/" + desk.found(commune.code(), facts.get(), paper.get());
            }
        } catch (FieldsRefused refused) {
            refuse(form, refused);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(pages.founding(commune, form), model);
    }

    private Optional<Unit> commune(SentForm form) {
        return communes.find(form.value("unit"), Act.KEEP_BOARDS, boards.today());
    }

    private static Optional<BoardKind> kind(SentForm form) {
        Optional<BoardKind> kind = Arrays.stream(BoardKind.values())
                .filter(one -> one.name().equals(form.words("kind")))
                .findFirst();
        if (kind.isEmpty()) {
            form.reject("kind", "boards.problem.kind");
        }
        return kind;
    }

    /** Prefilled with who sits on the board now. */
    @GetMapping("/boards/{id}/" + RECONSTITUTION)
    String reconstitution(@PathVariable String id, Model model) {
        Board board = boards.get(BoardId.of(id));
        SentForm form = SentForm.empty(texts).with("seen", board.version());
        boards.lastNaming(board).ifPresent(last -> form.with("set", last.order().setId()));
        List<Member> now = boards.membersOn(board, boards.today());
        Orders.fill(form, now.stream().map(Member::seat).toList());
        return show(pages.of(board, RECONSTITUTION, form, false), model);
    }

    @GetMapping("/boards/{id}/" + CORRECTION)
    String correction(@PathVariable String id, Model model) {
        Board board = boards.get(BoardId.of(id));
        SentForm form = SentForm.empty(texts).with("seen", board.version());
        boards.lastNaming(board).ifPresent(last -> fill(form, board, last));
        return show(pages.of(board, CORRECTION, form, false), model);
    }

    private void fill(SentForm form, Board board, Decision last) {
        Orders.fill(form, last.order());
        Orders.fill(
                form,
                boards.members(board).stream()
                        .filter(member -> member.decision().equals(last.id()))
                        .map(Member::seat)
                        .toList());
    }

    @PostMapping("/boards/{id}/" + RECONSTITUTION)
    String reconstitute(
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model,
            HttpServletResponse response) {
        return save(boards.get(BoardId.of(id)), RECONSTITUTION, SentForm.of(sent, texts), file, model, response);
    }

    @PostMapping("/boards/{id}/" + CORRECTION)
    String correct(
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model,
            HttpServletResponse response) {
        return save(boards.get(BoardId.of(id)), CORRECTION, SentForm.of(sent, texts), file, model, response);
    }

    private String save(
            Board board,
            String act,
            SentForm form,
            @Nullable MultipartFile file,
            Model model,
            HttpServletResponse response) {
        Orders.compact(form);
        if (form.has("more")) {
            return show(pages.of(board, act, more(form), false), model);
        }
        Optional<BoardDesk.Paper> paper = Orders.paper(form, file);
        try {
            if (paper.isPresent()) {
                keep(board.id(), act, paper.get(), Facts.seen(form));
                return "redirect:/boards/" + board.id();
            }
        } catch (FieldsRefused refused) {
            refuse(form, refused);
        } catch (BoardOvertaken faster) {
            response.setStatus(HttpStatus.CONFLICT.value());
            Board now = boards.get(board.id());
            return show(pages.of(now, act, form.with("seen", now.version()), true), model);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(pages.of(board, act, form, false), model);
    }

    private void keep(BoardId id, String act, BoardDesk.Paper paper, int seen) {
        if (act.equals(CORRECTION)) {
            desk.correct(id, paper, seen);
        } else {
            desk.reconstitute(id, paper, seen);
        }
    }

    private static SentForm more(SentForm form) {
        return form.with("rows", Math.min(Orders.MOST_ROWS, Orders.rowsOf(form) + MORE_ROWS));
    }

    static void refuse(SentForm form, FieldsRefused refused) {
        refused.sayIn(form);
    }

    private static String show(OrderPage page, Model model) {
        model.addAttribute("page", page);
        return "boards/order";
    }
}
