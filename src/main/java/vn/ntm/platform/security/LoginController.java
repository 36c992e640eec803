package vn.ntm.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The sign-in page. */
@Controller
class LoginController {
    @GetMapping("/login")
    String show(HttpServletRequest request, Model model) {
        model.addAttribute("page", new LoginPage(request.getParameter("failed") != null));
        return "platform/login";
    }
}
