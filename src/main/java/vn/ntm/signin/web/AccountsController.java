package vn.ntm.signin.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.people.PersonId;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;
import vn.ntm.signin.AccountView;
import vn.ntm.signin.Accounts;
import vn.ntm.signin.PasswordLinks;
import vn.ntm.signin.Unfit;

/** Accounts as their administrator keeps them. */
@Controller
@RequestMapping("/accounts")
@Asks(Act.KEEP_ACCOUNTS)
class AccountsController {
    private static final List<String> DONE = List.of("opened", "closed", "reopened", "sessions", "factor");

    private final Accounts accounts;
    private final PasswordLinks links;
    private final Texts texts;

    AccountsController(Accounts accounts, PasswordLinks links, Texts texts) {
        this.accounts = accounts;
        this.links = links;
        this.texts = texts;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String person, Model model) {
        return listPage(q, person, "", Map.of(), model);
    }

    @PostMapping
    String open(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable UUID person,
            @RequestParam(defaultValue = "") String userName,
            HttpServletResponse response,
            Model model) {
        if (person == null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return listPage(q, "", userName, Map.of("person", texts.of("signin.accounts.choose")), model);
        }
        try {
            accounts.open(new PersonId(person), userName);
            return "redirect:/accounts/" + person + "?done=opened";
        } catch (Unfit unfit) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            String problem = texts.of(unfit.messageKey(), unfit.arguments());
            return listPage(q, person.toString(), userName, Map.of(unfit.field(), problem), model);
        }
    }

    @GetMapping("/{person}")
    String show(@PathVariable UUID person, @RequestParam(defaultValue = "") String done, Model model) {
        String words = DONE.contains(done) ? texts.of("signin.accounts.done." + done) : null;
        return page(accounts.get(person), null, words, model);
    }

    /** The link is in the answer itself and nowhere else: it cannot be asked for again. */
    @PostMapping("/{person}/link")
    String link(@PathVariable UUID person, HttpServletResponse response, Model model) {
        String link = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/set-password/")
                .path(links.make(person))
                .toUriString();
        response.setHeader("Cache-Control", "no-store");
        return page(accounts.get(person), link, null, model);
    }

    @PostMapping("/{person}/close")
    String close(@PathVariable UUID person) {
        accounts.close(person);
        return shown(person, "closed");
    }

    @PostMapping("/{person}/reopen")
    String reopen(@PathVariable UUID person) {
        accounts.reopen(person);
        return shown(person, "reopened");
    }

    @PostMapping("/{person}/end-sessions")
    String endSessions(@PathVariable UUID person) {
        accounts.endSessions(person);
        return shown(person, "sessions");
    }

    @PostMapping("/{person}/drop-second-factor")
    String dropSecondFactor(@PathVariable UUID person) {
        accounts.dropSecondFactor(person);
        return shown(person, "factor");
    }

    private static String shown(UUID person, String done) {
        return "redirect:/accounts/" + person + "?done=" + done;
    }

    private String listPage(String query, String chosen, String userName, Map<String, String> problems, Model model) {
        model.addAttribute(
                "page",
                new AccountsPage(
                        accounts.all().stream().map(AccountsController::line).toList(),
                        query,
                        accounts.withoutAccount(query).stream()
                                .map(one -> new AccountsPage.Person(one.id().toString(), one.name(), one.unitCode()))
                                .toList(),
                        chosen,
                        userName,
                        problems));
        return "signin/accounts";
    }

    private static AccountsPage.Line line(AccountView account) {
        return new AccountsPage.Line(
                "/accounts/" + account.personId(),
                account.name(),
                account.userName(),
                Vietnamese.moment(account.openedAt()),
                account.isOpen(),
                account.hasSecondFactor());
    }

    private static String page(AccountView account, @Nullable String link, @Nullable String done, Model model) {
        model.addAttribute(
                "page",
                new KeptAccountPage(
                        "/accounts/" + account.personId(),
                        account.name(),
                        account.userName(),
                        Vietnamese.moment(account.openedAt()),
                        account.isOpen(),
                        account.hasPassword(),
                        account.hasSecondFactor(),
                        link,
                        done));
        return "signin/kept-account";
    }
}
