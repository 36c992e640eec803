package vn.ntm.platform.setup;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
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
import vn.ntm.shared.Refusal;
import vn.ntm.shared.Texts;
import vn.ntm.signin.Unfit;

/** The page that waits for the set-up, and behind the link of the console the one that does it. */
@Controller
@RequestMapping("/set-up")
@OpenToAll
@ConditionalOnProperty("ntm.served")
class SetUpController {
    private final SetUp setUp;
    private final Texts texts;

    SetUpController(SetUp setUp, Texts texts) {
        this.setUp = setUp;
        this.texts = texts;
    }

    @GetMapping
    String waiting() {
        return setUp.isDone() ? "redirect:/" : "platform/waiting";
    }

    @GetMapping("/{token}")
    @Limited(Limited.Kind.LINK)
    String ask(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String q,
            HttpServletResponse response,
            Model model) {
        return page(token, q, new Answers("", "", "", ""), Map.of(), response, model);
    }

    @PostMapping("/{token}")
    @Limited(Limited.Kind.LINK)
    String finish(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String commune,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String userName,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again,
            HttpServletResponse response,
            Model model) {
        Answers answers = new Answers(commune, name.strip(), userName, password);
        Map<String, String> problems = problems(answers, again);
        if (!problems.isEmpty()) {
            return refused(token, q, answers, problems, response, model);
        }
        try {
            return setUp.finish(token, answers) ? "redirect:/login" : "redirect:/set-up";
        } catch (Unfit unfit) {
            return refused(token, q, answers, Map.of(unfit.field(), words(unfit)), response, model);
        } catch (NoSuchCommune gone) {
            return refused(token, q, answers, Map.of("commune", words(gone)), response, model);
        }
    }

    private Map<String, String> problems(Answers answers, String again) {
        Map<String, String> problems = new HashMap<>();
        if (answers.commune().isBlank()) {
            problems.put("commune", texts.of("setup.choose-commune"));
        }
        if (answers.name().isEmpty()) {
            problems.put("name", texts.of("setup.name-missing"));
        }
        if (!answers.password().equals(again)) {
            problems.put("again", texts.of("signin.password.differ"));
        }
        return problems;
    }

    private String refused(
            String token,
            String query,
            Answers answers,
            Map<String, String> problems,
            HttpServletResponse response,
            Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(token, query, answers, problems, response, model);
    }

    private String page(
            String token,
            String query,
            Answers answers,
            Map<String, String> problems,
            HttpServletResponse response,
            Model model) {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "no-store");
        if (!setUp.isGood(token)) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return "platform/waiting";
        }
        model.addAttribute(
                "page",
                new SetUpPage(
                        token,
                        query,
                        setUp.communes(query).stream()
                                .map(hit -> new SetUpPage.Commune(
                                        hit.unit().code(), hit.unit().fullName() + ", " + hit.place()))
                                .toList(),
                        answers.commune(),
                        answers.name(),
                        answers.userName(),
                        problems));
        return "platform/set-up";
    }

    private String words(Refusal refusal) {
        return texts.of(refusal.messageKey(), refusal.arguments());
    }
}
