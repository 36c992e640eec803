package vn.ntm.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a process of 512 MB every hostile file is refused by its limit within 20 seconds, never by running out of memory. */
class SmallMachineTest {
    private static final String MEMORY = "-Xmx512m";
    private static final long LONGEST_MILLIS = 20_000;

    @Test
    void refusesEveryHostileFileInTimeAndMemory(@TempDir Path folder) throws Exception {
        Map<String, byte[]> files = files();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        List<String> answers = readInSmallProcess(folder);
        assertThat(answers).hasSameSizeAs(files.keySet()).allSatisfy(answer -> {
            String[] parts = answer.split("\t");
            assertThat(parts[1]).as(parts[0]).startsWith("documents.");
            assertThat(parts[2]).as(parts[0]).isNotEqualTo("OutOfMemoryError");
            assertThat(Long.parseLong(parts[3])).as(parts[0]).isLessThan(LONGEST_MILLIS);
        });
    }

    private static Map<String, byte[]> files() throws IOException, GeneralSecurityException {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("bomb.docx", HostileFiles.zipBomb());
        files.put("bomb-in-styles.docx", HostileFiles.bombInStyles());
        files.put("bomb.pdf", HostileFiles.pdfBomb());
        files.put("endless-forms.pdf", HostileFiles.pdfOfEndlessForms());
        files.put("entity.docx", HostileFiles.externalEntity("file:///etc/passwd"));
        files.put("laughs.docx", HostileFiles.billionLaughs());
        files.put("locked.docx", HostileFiles.lockedDocx());
        files.put("million-letters.pdf", HostileFiles.pdfPageOfAMillionLetters());
        files.put("nested.docx", HostileFiles.deeplyNestedTables());
        files.put("long-word.docx", HostileFiles.docxOfOneLongWord());
        files.put("thirty-megabytes.docx", HostileFiles.docxWithThirtyMegabytesOfText());
        files.put("thirty-megabytes.txt", "Nông thôn mới.\n".repeat(1_700_000).getBytes(UTF_8));
        files.put("tiny-paragraphs.docx", HostileFiles.docxOfTinyParagraphs());
        files.put("twenty-megabytes.txt", "ho¹ch x©y dùng ".repeat(1_000_000).getBytes(UTF_8));
        return files;
    }

    private static List<String> readInSmallProcess(Path folder) throws Exception {
        Path answers = folder.resolveSibling("answers");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        MEMORY,
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReadFolder.class.getName(),
                        folder.toString(),
                        answers.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
            return Files.readAllLines(answers);
        } finally {
            process.destroyForcibly();
            Files.deleteIfExists(answers);
        }
    }

    /** The small process: reads every file of a folder and writes a line on each. */
    static final class ReadFolder {
        private ReadFolder() {}

        public static void main(String[] arguments) throws IOException {
            StringBuilder answers = new StringBuilder();
            try (var files = Files.list(Path.of(arguments[0]))) {
                for (Path file : files.sorted().toList()) {
                    answers.append(answer(file)).append('\n');
                }
            }
            Files.writeString(Path.of(arguments[1]), answers);
        }

        private static String answer(Path file) throws IOException {
            byte[] content = Files.readAllBytes(file);
            String name = file.getFileName().toString();
            long start = System.nanoTime();
            String outcome;
            try {
                outcome = "read\t-";
                new Documents().read(content, name);
            } catch (UnreadableDocument refusal) {
                Throwable cause = refusal.getCause();
                outcome = refusal.messageKey() + "\t"
                        + (cause == null ? "-" : cause.getClass().getSimpleName());
            }
            return name + "\t" + outcome + "\t" + TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        }
    }
}
