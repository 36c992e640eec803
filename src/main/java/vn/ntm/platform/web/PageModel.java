package vn.ntm.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.ntm.shared.Shell;
import vn.ntm.shared.Texts;

/** Hands every page its shell and its texts. */
@ControllerAdvice
class PageModel {
    private final Shells shells;
    private final Texts texts;

    PageModel(Shells shells, Texts texts) {
        this.shells = shells;
        this.texts = texts;
    }

    @ModelAttribute("shell")
    Shell shell(HttpServletRequest request) {
        return shells.around(request);
    }

    @ModelAttribute("t")
    Texts texts() {
        return texts;
    }
}
