package vn.ntm.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ntm.evidence.EvidenceFiles;

/** What hangs on a work, on a phone at the building site, in the demonstration's book. */
@BrowserTest
class WorkSiteIT {
    @Autowired
    private Browser browser;

    @Autowired
    private Browser scriptless;

    @TempDir
    private Path folder;

    @Test
    void aPictureIsRefusedInWordsBroughtAndWithdrawn() throws IOException {
        picture(browser);
    }

    @Test
    void soItIsWithoutScript() throws IOException {
        picture(scriptless);
    }

    private void picture(Browser browser) throws IOException {
        String place = "Mố cầu " + UUID.randomUUID();
        String work = Made.found("work", browser.visitor(Screen.PHONE).signIn("canbo"));
        String send = "form[action$='/photos'] button";
        browser.open(work + "/photos").upload("files", Files.writeString(folder.resolve("chu.jpg"), "Đây là chữ"));
        browser.choose("moment", "BEFORE").type("day", "2/3/2024").type("place", place);
        browser.go(send);
        assertThat(browser.text("#files-loi")).contains("chu.jpg", "không phải ảnh");
        assertThat(browser.typed("place")).isEqualTo(place);
        assertThat(browser.barriers()).isEmpty();

        Path shot = Files.write(folder.resolve("cau.jpg"), EvidenceFiles.picture("jpg", place));
        browser.upload("files", shot).go(send);
        assertThat(browser.text("main")).contains(place, "2/3/2024, người gửi ghi");
        browser.go("main section li a[href*='/photos/']");
        assertThat(browser.barriers()).isEmpty();
        browser.type("reason", "Có mặt người").go("form[action$='/withdrawal'] button");
        assertThat(browser.text("main")).contains("Đã rút: Có mặt người");
    }
}
