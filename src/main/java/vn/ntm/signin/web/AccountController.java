package vn.ntm.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.access.Limited;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;
import vn.ntm.signin.MyAccount;
import vn.ntm.signin.OpenSession;
import vn.ntm.signin.Unfit;

/** The own account: password, second factor, where one is signed in. */
@Controller
@RequestMapping("/account")
@Asks(Act.DO_OWN_WORK)
class AccountController {
    private final MyAccount mine;
    private final Devices devices;
    private final Texts texts;

    AccountController(MyAccount mine, Devices devices, Texts texts) {
        this.mine = mine;
        this.devices = devices;
        this.texts = texts;
    }

    @GetMapping
    String show(@RequestParam(defaultValue = "") String done, HttpServletRequest request, Model model) {
        boolean known = List.of("password", "factor-dropped", "sessions").contains(done);
        return page(known ? texts.of("signin.account.done." + done) : null, Map.of(), request, model);
    }

    @PostMapping("/password")
    @Limited(Limited.Kind.SIGN_IN)
    String changePassword(
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String fresh,
            @RequestParam(defaultValue = "") String again,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (!fresh.equals(again)) {
            return refused(Map.of("again", texts.of("signin.password.differ")), request, response, model);
        }
        try {
            mine.changePassword(password, fresh, session(request));
            return "redirect:/account?done=password";
        } catch (Unfit unfit) {
            return refused(problem(unfit, ""), request, response, model);
        }
    }

    @GetMapping("/second-factor")
    String prepare(Model model) {
        return factorPage(null, model);
    }

    @GetMapping("/second-factor/square")
    ResponseEntity<String> square() {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("image/svg+xml"))
                .cacheControl(CacheControl.noStore())
                .body(QrSquare.svg(mine.prepareSecondFactor().address("NTM")));
    }

    @PostMapping("/second-factor")
    @Limited(Limited.Kind.SIGN_IN)
    String confirm(@RequestParam(defaultValue = "") String code, HttpServletResponse response, Model model) {
        try {
            return codesPage(mine.confirmSecondFactor(code), response, model);
        } catch (Unfit unfit) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return factorPage(texts.of(unfit.messageKey(), unfit.arguments()), model);
        }
    }

    @PostMapping("/second-factor/drop")
    @Limited(Limited.Kind.SIGN_IN)
    String drop(
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        try {
            mine.dropSecondFactor(password);
            return "redirect:/account?done=factor-dropped";
        } catch (Unfit unfit) {
            return refused(problem(unfit, "drop-"), request, response, model);
        }
    }

    @PostMapping("/recovery-codes")
    @Limited(Limited.Kind.SIGN_IN)
    String renew(
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        try {
            return codesPage(mine.renewCodes(password), response, model);
        } catch (Unfit unfit) {
            return refused(problem(unfit, "codes-"), request, response, model);
        }
    }

    @PostMapping("/sessions/{handle}/end")
    String endSession(@PathVariable UUID handle) {
        mine.endSession(handle);
        return "redirect:/account?done=sessions";
    }

    @PostMapping("/sessions/end-others")
    String endOthers(HttpServletRequest request) {
        mine.endOtherSessions(session(request));
        return "redirect:/account?done=sessions";
    }

    private Map<String, String> problem(Unfit unfit, String form) {
        return Map.of(form + unfit.field(), texts.of(unfit.messageKey(), unfit.arguments()));
    }

    private String refused(
            Map<String, String> problems, HttpServletRequest request, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(null, problems, request, model);
    }

    private String page(@Nullable String done, Map<String, String> problems, HttpServletRequest request, Model model) {
        MyAccount.Standing standing = mine.standing(session(request));
        model.addAttribute(
                "page",
                new AccountPage(
                        standing.account().name(),
                        standing.account().userName(),
                        standing.account().hasPassword(),
                        standing.account().hasSecondFactor(),
                        standing.codesLeft(),
                        standing.sessions().stream().map(this::words).toList(),
                        done,
                        problems));
        return "signin/account";
    }

    private String factorPage(@Nullable String problem, Model model) {
        model.addAttribute("page", new FactorPage(mine.prepareSecondFactor().text(), problem));
        return "signin/factor";
    }

    private static String codesPage(List<String> codes, HttpServletResponse response, Model model) {
        response.setHeader("Cache-Control", "no-store");
        model.addAttribute("page", new CodesPage(codes));
        return "signin/codes";
    }

    private AccountPage.Session words(OpenSession session) {
        return new AccountPage.Session(
                session.handle().toString(),
                devices.words(session.device()),
                session.address(),
                Vietnamese.moment(session.since()),
                Vietnamese.moment(session.lastSeen()),
                session.current());
    }

    private static String session(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? "" : session.getId();
    }
}
