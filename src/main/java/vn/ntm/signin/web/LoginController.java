package vn.ntm.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ntm.access.Limited;
import vn.ntm.access.OpenToAll;
import vn.ntm.shared.Texts;
import vn.ntm.signin.Entry;
import vn.ntm.signin.IdentityServer;
import vn.ntm.signin.SignIns;

/** Signing in: name and password, then a code for those who have a second factor. */
@Controller
@OpenToAll
class LoginController {
    private final SignIns signIns;
    private final Entrance entrance;
    private final IdentityServer identityServer;
    private final Texts texts;

    LoginController(SignIns signIns, Entrance entrance, IdentityServer identityServer, Texts texts) {
        this.signIns = signIns;
        this.entrance = entrance;
        this.identityServer = identityServer;
        this.texts = texts;
    }

    @GetMapping("/login")
    String show(
            @RequestParam(defaultValue = "") String back,
            @RequestParam(required = false) @Nullable String unknown,
            @RequestParam(required = false) @Nullable String over,
            @RequestParam(required = false) @Nullable String set,
            Model model) {
        model.addAttribute("done", set == null ? "" : texts.of("signin.set.done"));
        String problem = unknown != null ? "signin.identity.unknown" : over != null ? "signin.code.over" : null;
        return page("", back, problem == null ? null : texts.of(problem), model);
    }

    @PostMapping("/login")
    @Limited(Limited.Kind.SIGN_IN)
    String signIn(
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String back,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (signIns.withPassword(username, password, request.getRemoteAddr())) {
            case Entry.Granted granted -> enter(granted, back, request, response);
            case Entry.NeedsCode needed -> {
                entrance.halfway(needed.person(), WayBack.orNothing(back), request);
                yield "redirect:/login/code";
            }
            case Entry.Refused() -> page(username, back, refused("signin.login.failed", response), model);
            case Entry.Locked(Duration wait) -> page(username, back, locked(wait, response), model);
        };
    }

    @GetMapping("/login/code")
    String askForCode(HttpServletRequest request, Model model) {
        return entrance.halfway(request).isPresent() ? codePage(null, model) : "redirect:/login?over";
    }

    @PostMapping("/login/code")
    @Limited(Limited.Kind.SIGN_IN)
    String code(
            @RequestParam(defaultValue = "") String code,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<UUID> person = entrance.halfway(request);
        if (person.isEmpty()) {
            return "redirect:/login?over";
        }
        return switch (signIns.withCode(person.get(), code, request.getRemoteAddr())) {
            case Entry.Granted granted -> enter(granted, entrance.back(request), request, response);
            case Entry.NeedsCode needed -> "redirect:/login/code";
            case Entry.Refused() -> codePage(refused("signin.code.failed", response), model);
            case Entry.Locked(Duration wait) -> codePage(locked(wait, response), model);
        };
    }

    private String enter(Entry.Granted granted, String back, HttpServletRequest request, HttpServletResponse response) {
        entrance.enter(granted.person(), request, response);
        return "redirect:" + WayBack.orFirstPage(back);
    }

    private String refused(String key, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return texts.of(key);
    }

    private String locked(Duration wait, HttpServletResponse response) {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        long seconds = wait.toSeconds() + 1;
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        return seconds < 90
                ? texts.of("signin.login.locked-seconds", seconds)
                : texts.of("signin.login.locked-minutes", minutes(seconds));
    }

    private static BigDecimal minutes(long seconds) {
        return BigDecimal.valueOf(seconds).divide(BigDecimal.valueOf(60), 0, RoundingMode.UP);
    }

    private String page(String userName, String back, @Nullable String problem, Model model) {
        model.addAttribute("page", new LoginPage(userName, WayBack.orNothing(back), problem, identityServer.name()));
        return "signin/login";
    }

    private static String codePage(@Nullable String problem, Model model) {
        model.addAttribute("page", new CodePage(problem));
        return "signin/code";
    }
}
