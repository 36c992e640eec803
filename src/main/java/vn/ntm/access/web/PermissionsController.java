package vn.ntm.access.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.shared.Texts;

/** The table of permissions as everybody can read it. */
@Controller
class PermissionsController {
    private final Access access;
    private final Texts texts;

    PermissionsController(Access access, Texts texts) {
        this.access = access;
        this.texts = texts;
    }

    @GetMapping("/permissions")
    @Asks(Act.SEE_REFERENCE)
    String permissions(Model model) {
        model.addAttribute("page", PermissionsPage.of(access.require(Act.SEE_REFERENCE), texts));
        return "access/permissions";
    }
}
