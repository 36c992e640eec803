package vn.ntm.attack;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Calls addresses as somebody, with the token our own pages would send. */
record Visitor(MockMvcTester mvc, RequestPostProcessor person) {
    /** How the product answered; what broke without an answer counts as 500. */
    record Answer(int status, String location, String type, String body) {
        boolean isBroken() {
            return status >= 500 && status != 503;
        }

        boolean isPage() {
            return type.startsWith("text/html");
        }

        Document page() {
            return Jsoup.parse(body);
        }
    }

    static Visitor stranger(MockMvcTester mvc) {
        return new Visitor(mvc, request -> request);
    }

    Answer get(String address) {
        return send(HttpMethod.GET, address, Map.of());
    }

    Answer post(String address, Map<String, String> fields) {
        return send(HttpMethod.POST, address, fields);
    }

    Answer send(HttpMethod method, String address, Map<String, String> fields) {
        return exchange(
                MockMvcRequestBuilders.request(method, URI.create(address)).with(csrf()), fields);
    }

    Answer withoutToken(HttpMethod method, String address) {
        return exchange(MockMvcRequestBuilders.request(method, URI.create(address)), Map.of());
    }

    Answer withWrongToken(HttpMethod method, String address) {
        return exchange(
                MockMvcRequestBuilders.request(method, URI.create(address)).with(csrf().useInvalidToken()), Map.of());
    }

    Answer upload(String address, MockMultipartFile file, Map<String, String> fields) {
        return exchange(
                MockMvcRequestBuilders.multipart(URI.create(address)).file(file).with(csrf()), fields);
    }

    private Answer exchange(AbstractMockHttpServletRequestBuilder<?> request, Map<String, String> fields) {
        fields.forEach(request::param);
        request.with(person);
        MvcTestResult result = mvc.perform(request);
        if (result.getUnresolvedException() != null) {
            return new Answer(500, "", "", result.getUnresolvedException().toString());
        }
        String location = result.getResponse().getHeader("Location");
        String type = result.getResponse().getContentType();
        return new Answer(
                result.getResponse().getStatus(),
                location == null ? "" : location,
                type == null ? "" : type,
                new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
