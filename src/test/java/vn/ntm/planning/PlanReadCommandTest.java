package vn.ntm.planning;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PlanReadCommandTest {
    private final PlanReadCommand command = PlanReadCommand.production(LocalDate.of(2026, 11, 24));
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"/evaluation/plan-2024.txt", "/plans/reading/nang-cao-hard-wrapped.txt"})
    void printsWhatTheContractPromises(String plan) throws IOException {
        assertThat(run(copyOf(plan).toString())).isZero();
        assertThat(contract().validate(printed(), InputFormat.JSON)).isEmpty();
        assertThat(err.size()).isZero();
    }

    @Test
    void printsTheFactsOfTheSeedPlan() throws IOException {
        run(copyOf("/evaluation/plan-2024.txt").toString());
        JsonNode plan = JsonMapper.shared().readTree(printed());
        assertThat(plan.at("/document/type").asString()).isEqualTo("KH");
        assertThat(plan.at("/document/number").isNull()).isTrue();
        assertThat(plan.at("/unit/code").asString()).isEqualTo("05539");
        assertThat(plan.at("/basis/0/date").asString()).isEqualTo("2024-03-12");
        assertThat(plan.at("/criteriaSet/id").asString()).isEqualTo("ntm-nang-cao-2021-2025");
        assertThat(plan.at("/baseline/met").toString()).isEqualTo("[3,4,5,7,9,14,15,16,19]");
        assertThat(plan.at("/tasks").size()).isEqualTo(28);
    }

    @Test
    void tellsAPersonWhatWasUnderstood() throws IOException {
        assertThat(run(copyOf("/evaluation/plan-2024.txt").toString(), "--text"))
                .isZero();
        assertThat(printed())
                .contains("Xã: Linh Thông; huyện: Định Hóa; tỉnh: Thái Nguyên; mã: 05539")
                .contains("đã đạt 9: 3, 4, 5, 7, 9, 14, 15, 16, 19")
                .contains("Tiêu chí phấn đấu trong năm: 6 Văn hóa, 12 Lao động")
                .contains("chủ trì: Cán bộ phụ trách NTM");
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertThat(run(folder.resolve("khong-co.txt").toString())).isEqualTo(2);
        assertThat(refused()).startsWith("Không có tệp “").hasLineCount(1);
        assertThat(out.size()).isZero();
    }

    @Test
    void refusesAFolder() {
        assertThat(run(folder.toString())).isEqualTo(2);
        assertThat(refused()).contains("không phải là một tệp").hasLineCount(1);
    }

    @Test
    void refusesAnEmptyFileInWords() throws IOException {
        Path empty = Files.createFile(folder.resolve("rong.txt"));
        assertThat(run(empty.toString())).isEqualTo(2);
        assertThat(refused()).startsWith("Tệp không có nội dung").hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a.txt b.txt", "--text", "--json a.txt"})
    void saysHowItIsUsed(String words) {
        List<String> arguments = words.isEmpty() ? List.of() : List.of(words.split(" "));
        assertThat(command.run(arguments, new PrintStream(out), new PrintStream(err)))
                .isEqualTo(2);
        assertThat(refused()).isEqualToNormalizingNewlines("Cần đúng một tệp: ./ntm plan read TỆP [--text]\n");
    }

    private int run(String... arguments) {
        return command.run(List.of(arguments), new PrintStream(out), new PrintStream(err));
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String refused() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private Path copyOf(String resource) throws IOException {
        Path file = folder.resolve("ke-hoach.txt");
        try (InputStream in = open(resource)) {
            Files.copy(in, file);
        }
        return file;
    }

    private static Schema contract() throws IOException {
        try (InputStream in = open("/contracts/plan-read.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in, InputFormat.JSON);
        }
    }

    private static InputStream open(String resource) {
        InputStream in = PlanReadCommandTest.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalArgumentException(resource);
        }
        return in;
    }
}
