package vn.ntm.works.web.site;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.ntm.access.OpenToAll;
import vn.ntm.funding.Book;
import vn.ntm.works.open.PublicWorks;

/** Works as strangers see them (FR-FIN-3). */
@Controller("workPublicController")
@OpenToAll
@RequestMapping("/works/{book}")
class PublicWorkController {
    private static final Duration KEPT = Duration.ofMinutes(5);

    private final PublicWorks works;
    private final PublicWorkPages pages;

    PublicWorkController(PublicWorks works, PublicWorkPages pages) {
        this.works = works;
        this.pages = pages;
    }

    @GetMapping("/public")
    String list(@PathVariable String book, Model model) {
        model.addAttribute("page", pages.list(Book.read(book)));
        return "works/site/publiclist";
    }

    @GetMapping("/{id}/public")
    String one(@PathVariable String book, @PathVariable String id, Model model) {
        Book in = Book.read(book);
        model.addAttribute("page", pages.one(in, works.get(in, SiteForms.id(id))));
        return "works/site/public";
    }

    /** May be withdrawn, so a browser keeps it for a short while only. */
    @GetMapping("/{id}/public/photos/{photo}")
    ResponseEntity<byte[]> picture(@PathVariable String book, @PathVariable String id, @PathVariable String photo) {
        byte[] picture = works.picture(Book.read(book), SiteForms.id(id), SiteForms.id(photo));
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.maxAge(KEPT).cachePrivate())
                .body(picture);
    }
}
