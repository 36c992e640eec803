package vn.ntm.boards.web;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.boards.Attachment;
import vn.ntm.boards.BoardDesk;
import vn.ntm.boards.BoardId;
import vn.ntm.boards.BoardNotFound;
import vn.ntm.boards.Boards;
import vn.ntm.people.CommuneInView;
import vn.ntm.people.Identifiers;
import vn.ntm.shared.AsOf;
import vn.ntm.shared.Texts;

/** Boards of a commune and of its hamlets, as they are or were on a day. */
@Controller
@Asks(Act.SEE_BOARDS)
class BoardsController {
    private final Boards boards;
    private final BoardDesk desk;
    private final BoardsPages pages;
    private final CommuneInView communes;
    private final Texts texts;

    BoardsController(Boards boards, BoardDesk desk, BoardsPages pages, CommuneInView communes, Texts texts) {
        this.boards = boards;
        this.desk = desk;
        this.pages = pages;
        this.communes = communes;
        this.texts = texts;
    }

    @GetMapping("/boards")
    String list(
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String asOf,
            Model model) {
        AsOf day = AsOf.read(asOf, boards.today(), texts);
        return communes.find(unit, Act.SEE_BOARDS, day.day())
                .map(commune -> {
                    model.addAttribute("page", pages.list(commune, day));
                    return "boards/boards";
                })
                .orElse("boards/none");
    }

    @GetMapping("/boards/{id}")
    String show(@PathVariable String id, @RequestParam(required = false) @Nullable String asOf, Model model) {
        AsOf day = AsOf.read(asOf, boards.today(), texts);
        model.addAttribute("page", pages.one(boards.get(BoardId.of(id)), day));
        return "boards/board";
    }

    @GetMapping("/boards/{id}/decisions/{decision}/file")
    ResponseEntity<Resource> file(@PathVariable String id, @PathVariable String decision) {
        Attachment file = desk.file(BoardId.of(id), Identifiers.read(decision).orElseThrow(BoardNotFound::new));
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(new InputStreamResource(file.content()));
    }
}
