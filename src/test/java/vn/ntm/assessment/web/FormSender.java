package vn.ntm.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.ntm.SignIn;

/** Opens pages and sends their forms as somebody, as the page has them but for what is typed. */
record FormSender(MockMvcTester mvc, SignIn who) {
    Document page(String address) {
        MvcTestResult answer = mvc.get().uri(address).with(who).exchange();
        assertThat(answer).hasStatusOk();
        return read(answer);
    }

    static Document read(MvcTestResult answer) {
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    MvcTestResult send(String address, String form, Map<String, String> typed) {
        return send(page(address), form, typed);
    }

    MvcTestResult send(Document page, String form, Map<String, String> typed) {
        Element found = Objects.requireNonNull(page.selectFirst(form), form);
        var request = mvc.post().uri(found.attr("action")).with(who).with(csrf());
        found.select("input[name]:not([type=radio]), input[type=radio][checked], select[name]").stream()
                .filter(field -> !field.attr("name").equals("_csrf") && !typed.containsKey(field.attr("name")))
                .forEach(field -> request.param(field.attr("name"), field.val()));
        typed.forEach((name, value) -> request.param(name, value));
        return request.exchange();
    }
}
