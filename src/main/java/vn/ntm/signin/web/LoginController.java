package vn.ntm.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.ntm.access.OpenToAll;

/** The sign-in page. */
@Controller
@OpenToAll
class LoginController {
    @GetMapping("/login")
    String show(HttpServletRequest request, Model model) {
        model.addAttribute("page", new LoginPage(request.getParameter("failed") != null));
        return "signin/login";
    }
}
