package vn.ntm.platform.web;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.platform.backup.BackupNights;
import vn.ntm.shared.Vietnamese;

@Controller
class BackupsController {
    private final BackupNights nights;

    BackupsController(BackupNights nights) {
        this.nights = nights;
    }

    @GetMapping("/backups")
    @Asks(Act.SEE_BACKUPS)
    String show(Model model) {
        BackupNights.State state = nights.state();
        LocalDateTime failedAt = state.failedAt();
        model.addAttribute(
                "page",
                new BackupsPage(
                        state.folder(),
                        state.made().stream().map(BackupsController::row).toList(),
                        Vietnamese.moment(state.next()),
                        failedAt == null ? null : Vietnamese.moment(failedAt),
                        state.reason()));
        return "platform/backups";
    }

    private static BackupsPage.Row row(BackupNights.Made made) {
        String megabytes = Vietnamese.number(BigDecimal.valueOf(made.bytes(), 6), 1);
        return new BackupsPage.Row(made.name(), Vietnamese.moment(made.at()), megabytes, made.verified());
    }
}
