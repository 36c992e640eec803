package vn.ntm.search.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;

/** Looks for words in everything the reader may see. */
@Controller
@Asks(Act.DO_OWN_WORK)
class SearchController {
    private final SearchPages pages;

    SearchController(SearchPages pages) {
        this.pages = pages;
    }

    @GetMapping("/search")
    String find(Asked asked, Model model) {
        model.addAttribute("page", pages.of(asked));
        return "search/search";
    }
}
