package vn.ntm.signin.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.ntm.shared.Texts;

/** What a browser says of itself, in words: "Chrome trên Windows". */
@Component
class Devices {
    /** What to look for, the more telling first: every browser also claims to be others. */
    private static final List<String> BROWSERS =
            List.of("Edg=Edge", "coc_coc=CocCoc", "OPR=Opera", "Firefox=Firefox", "Chrome=Chrome", "Safari=Safari");

    private static final List<String> SYSTEMS =
            List.of("Android=Android", "iPhone=iPhone", "iPad=iPad", "Windows=Windows", "Mac OS=macOS", "Linux=Linux");

    private final Texts texts;

    Devices(Texts texts) {
        this.texts = texts;
    }

    String words(String agent) {
        String browser = named(BROWSERS, agent);
        String system = named(SYSTEMS, agent);
        if (browser.isEmpty() || system.isEmpty()) {
            return texts.of("signin.device.unknown");
        }
        return texts.of("signin.device", browser, system);
    }

    private static String named(List<String> known, String agent) {
        return known.stream()
                .map(one -> one.split("=", 2))
                .filter(one -> agent.contains(one[0]))
                .map(one -> one[1])
                .findFirst()
                .orElse("");
    }
}
