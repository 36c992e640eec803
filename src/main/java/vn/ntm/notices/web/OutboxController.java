package vn.ntm.notices.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.notices.mail.MailNotFound;
import vn.ntm.notices.mail.MailState;
import vn.ntm.notices.mail.Outbox;

/** "Thư nhắc gửi đi": the outbox, for whoever keeps the machine. */
@Controller
@Asks(Act.KEEP_MAIL)
@RequestMapping("/mail")
class OutboxController {
    private static final String AN_ID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    private final Outbox outbox;
    private final OutboxWords words;

    OutboxController(Outbox outbox, OutboxWords words) {
        this.outbox = outbox;
        this.words = words;
    }

    @GetMapping
    String show(
            @RequestParam(defaultValue = "") String state, @RequestParam(defaultValue = "") String done, Model model) {
        MailState wanted = MailState.of(state).orElse(null);
        model.addAttribute("page", words.page(outbox.state(wanted), wanted, done));
        return "notices/outbox";
    }

    @PostMapping("/{id}/again")
    String again(@PathVariable String id, @RequestParam(defaultValue = "") String state) {
        if (!id.matches(AN_ID)) {
            throw new MailNotFound();
        }
        outbox.again(UUID.fromString(id));
        return "redirect:/mail?done=again"
                + MailState.of(state).map(one -> "&state=" + one.word()).orElse("");
    }

    @PostMapping("/test")
    String test() {
        outbox.test();
        return "redirect:/mail?done=test";
    }
}
