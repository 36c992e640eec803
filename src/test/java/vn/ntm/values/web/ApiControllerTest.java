package vn.ntm.values.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.ntm.SignIn;
import vn.ntm.WholeApplicationTest;

@WholeApplicationTest
class ApiControllerTest {
    private static final SignIn OFFICER = SignIn.as("canbo");
    private static final String SET = "\"set\":\"ntm-nang-cao-2021-2025\",\"year\":2024,";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping addresses;

    @Test
    void theSameRequestAgainIsAnsweredTheSame() {
        String key = UUID.randomUUID().toString();
        String body = "{" + SET + "\"values\":[{\"unit\":\"05539-X05\",\"indicator\":\"12.1\",\"part\":\"women\","
                + "\"numerator\":1.125,\"denominator\":40,\"note\":\"Báo cáo\"}]}";
        JsonNode first = json(put(body, key), 200);
        assertThat(first.path("changed").asInt()).isEqualTo(1);
        assertThat(json(put(body, key), 200)).isEqualTo(first);
        assertThat(json(put(body, UUID.randomUUID().toString()), 200)
                        .path("unchanged")
                        .asInt())
                .isEqualTo(1);
        assertThat(json(put(body.replace("40", "41"), key), 422).path("detail").asString())
                .contains("đã dùng");

        JsonNode kept = json(
                mvc.get()
                        .uri("/api/v1/values?set=ntm-nang-cao-2021-2025&year=2024&unit=05539-X05")
                        .with(OFFICER)
                        .exchange(),
                200);
        assertThat(kept.path("values").get(0).path("numerator").asString()).isEqualTo("1.125");
        assertThat(kept.path("values").get(0).path("part").asString()).isEqualTo("women");
    }

    @Test
    void everyErrorHasAPointerAndNothingIsWritten() {
        JsonNode problem = json(
                put(
                        "{" + SET
                                + "\"values\":[{\"unit\":\"05539-X06\",\"indicator\":\"12.1\",\"part\":\"women\",\"value\":50},"
                                + "{\"unit\":\"05539-X06\",\"indicator\":\"12.1\",\"part\":\"men\",\"value\":150},"
                                + "{\"unit\":\"05540\",\"indicator\":\"99\",\"value\":[1]}]}",
                        null),
                422);
        assertThat(problem.path("errors")
                        .valueStream()
                        .map(error -> error.path("pointer").asString()))
                .contains("/values/1/value", "/values/2/unit", "/values/2/indicator");
        assertThat(json(
                                mvc.get()
                                        .uri("/api/v1/values?set=ntm-nang-cao-2021-2025&year=2024&unit=05539-X06")
                                        .with(OFFICER)
                                        .exchange(),
                                200)
                        .path("values"))
                .isEmpty();
    }

    @Test
    void whatIsNoRequestIsRefusedInWords() {
        assertThat(json(put("{", null), 400).path("detail").asString()).isEqualTo("Nội dung không phải JSON.");
        assertThat(json(put("{}", null), 400).path("title").asString()).isEqualTo("Yêu cầu bị từ chối");
        assertThat(json(put("{" + SET + "\"values\":[{\"unti\":1}]}", null), 400)
                        .path("status")
                        .asInt())
                .isEqualTo(400);
        assertThat(json(put("{" + SET + "\"values\":[]}", "no"), 400)
                        .path("detail")
                        .asString())
                .contains("UUID");
        assertThat(json(mvc.get().uri("/api/v1/values").with(OFFICER).exchange(), 400)
                        .path("status")
                        .asInt())
                .isEqualTo(400);
        assertThat(mvc.put().uri("/api/v1/values").content("{}").with(OFFICER)).hasStatus(403);
    }

    @Test
    void theDescriptionNamesExactlyTheRoutesThereAre() throws IOException {
        Map<?, ?> description = new Yaml().loadAs(Files.readString(Path.of("docs/api/openapi.yaml")), Map.class);
        Set<String> written = ((Map<?, ?>) Objects.requireNonNull(description.get("paths")))
                .entrySet().stream()
                        .flatMap(path ->
                                ((Map<?, ?>) path.getValue()).keySet().stream().map(verb -> verb + " " + path.getKey()))
                        .collect(Collectors.toSet());
        Set<String> real = addresses.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/"))
                        .flatMap(path -> mapping.getMethodsCondition().getMethods().stream()
                                .map(verb -> verb.name().toLowerCase(Locale.ROOT) + " " + path)))
                .collect(Collectors.toSet());
        assertThat(written).isEqualTo(real).isNotEmpty();
    }

    private MvcTestResult put(String body, @Nullable String key) {
        var request = mvc.put()
                .uri("/api/v1/values")
                .contentType("application/json")
                .content(body.getBytes(StandardCharsets.UTF_8))
                .with(OFFICER)
                .with(csrf());
        return key == null
                ? request.exchange()
                : request.header("Idempotency-Key", key).exchange();
    }

    private static JsonNode json(MvcTestResult answer, int status) {
        assertThat(answer).hasStatus(status);
        return JsonMapper.shared()
                .readTree(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
