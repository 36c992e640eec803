package vn.ntm.evidence.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.evidence.Evidences;
import vn.ntm.evidence.Piece;
import vn.ntm.evidence.PieceId;
import vn.ntm.evidence.PieceViews;
import vn.ntm.evidence.folder.OfficialNames;

/** Files of evidence: drawn anew to look at, byte for byte to take away. */
@Controller
@Asks(Act.SEE_ASSESSMENT)
@RequestMapping("/evidence/{id}")
class EvidenceFilesController {
    private final Evidences evidences;
    private final PieceViews views;
    private final OfficialNames names;

    EvidenceFilesController(Evidences evidences, PieceViews views, OfficialNames names) {
        this.evidences = evidences;
        this.views = views;
        this.names = names;
    }

    @GetMapping("/view")
    String view(@PathVariable String id, @RequestParam(defaultValue = "1") String page, Model model) {
        Piece piece = evidences.get(PieceId.of(id));
        int pages = views.pages(piece);
        int number = page.matches("[1-9]\\d{0,3}") ? Math.min(Integer.parseInt(page), pages) : 1;
        model.addAttribute("page", ViewPage.of(piece, number, pages));
        return "evidence/view";
    }

    @GetMapping("/file")
    ResponseEntity<Resource> original(@PathVariable String id) {
        Piece piece = evidences.get(PieceId.of(id));
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(names.of(piece), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(new InputStreamResource(evidences.open(piece.id())));
    }

    @GetMapping("/pages/{number:\\d{1,18}}")
    ResponseEntity<byte[]> page(@PathVariable String id, @PathVariable long number) {
        PieceId piece = PieceId.of(id);
        return picture(piece, MediaType.IMAGE_PNG, views.page(piece, (int) Math.min(number, Integer.MAX_VALUE)));
    }

    @GetMapping("/picture")
    ResponseEntity<byte[]> picture(@PathVariable String id) {
        PieceId piece = PieceId.of(id);
        return picture(piece, MediaType.IMAGE_JPEG, views.picture(piece));
    }

    @GetMapping("/thumbnail")
    ResponseEntity<byte[]> thumbnail(@PathVariable String id) {
        PieceId piece = PieceId.of(id);
        return picture(piece, MediaType.IMAGE_JPEG, views.thumbnail(piece));
    }

    /** A piece never changes, so its own reader's browser may keep it for a while; not what is sensitive. */
    private ResponseEntity<byte[]> picture(PieceId id, MediaType type, byte[] content) {
        boolean sensitive = evidences.get(id).isSensitive();
        CacheControl keep = sensitive
                ? CacheControl.noStore()
                : CacheControl.maxAge(Duration.ofMinutes(30)).cachePrivate();
        return ResponseEntity.ok().contentType(type).cacheControl(keep).body(content);
    }
}
