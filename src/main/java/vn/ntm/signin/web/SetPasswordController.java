package vn.ntm.signin.web;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ntm.access.Limited;
import vn.ntm.access.OpenToAll;
import vn.ntm.shared.Texts;
import vn.ntm.signin.PasswordLinks;
import vn.ntm.signin.Unfit;

/** Where a link of an administrator leads: a password is set once. The address is a secret and goes to nobody else. */
@Controller
@RequestMapping("/set-password/{token}")
@OpenToAll
class SetPasswordController {
    private final PasswordLinks links;
    private final Texts texts;

    SetPasswordController(PasswordLinks links, Texts texts) {
        this.links = links;
        this.texts = texts;
    }

    @GetMapping
    @Limited(Limited.Kind.LINK)
    String show(@PathVariable String token, HttpServletResponse response, Model model) {
        return page(token, null, null, response, model);
    }

    @PostMapping
    @Limited(Limited.Kind.LINK)
    String set(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again,
            HttpServletResponse response,
            Model model) {
        if (!password.equals(again)) {
            return refused(token, null, texts.of("signin.password.differ"), response, model);
        }
        try {
            return links.use(token, password) ? "redirect:/login?set" : page(token, null, null, response, model);
        } catch (Unfit unfit) {
            return refused(token, texts.of(unfit.messageKey(), unfit.arguments()), null, response, model);
        }
    }

    private String refused(
            String token,
            @Nullable String problem,
            @Nullable String differs,
            HttpServletResponse response,
            Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(token, problem, differs, response, model);
    }

    private String page(
            String token,
            @Nullable String problem,
            @Nullable String differs,
            HttpServletResponse response,
            Model model) {
        String userName = links.userNameBehind(token).orElse(null);
        if (userName == null) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
        }
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "no-store");
        model.addAttribute("page", new SetPasswordPage(userName, token, problem, differs));
        return "signin/set-password";
    }
}
