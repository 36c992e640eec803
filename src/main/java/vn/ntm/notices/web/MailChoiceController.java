package vn.ntm.notices.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.notices.mail.MailChoices;
import vn.ntm.notices.mail.Rhythm;
import vn.ntm.shared.Texts;

/** "Nhắc qua thư điện tử": when somebody wants their notices by e-mail. */
@Controller
@Asks(Act.DO_OWN_WORK)
@RequestMapping("/notices/mail")
class MailChoiceController {
    private final MailChoices choices;
    private final Texts texts;

    MailChoiceController(MailChoices choices, Texts texts) {
        this.choices = choices;
        this.texts = texts;
    }

    @GetMapping
    String show(@RequestParam(defaultValue = "") String done, Model model) {
        return page(done.equals("chosen"), null, model);
    }

    @PostMapping
    String choose(@RequestParam(defaultValue = "") String rhythm, HttpServletResponse response, Model model) {
        Optional<Rhythm> wanted = Arrays.stream(Rhythm.values())
                .filter(one -> one.name().equals(rhythm))
                .findFirst();
        if (wanted.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(false, texts.of("notices.mail.choose"), model);
        }
        choices.choose(wanted.get());
        return "redirect:/notices/mail?done=chosen";
    }

    private String page(boolean done, @Nullable String problem, Model model) {
        MailChoices.Standing standing = choices.standing();
        List<MailChoicePage.Choice> all = Arrays.stream(Rhythm.values())
                .map(rhythm -> new MailChoicePage.Choice(
                        rhythm.name(),
                        texts.of(rhythm.nameKey()),
                        texts.of(rhythm.nameKey() + ".hint"),
                        rhythm == standing.rhythm()))
                .toList();
        model.addAttribute("page", new MailChoicePage(standing.on(), standing.address(), all, done, problem));
        return "notices/mail-choice";
    }
}
