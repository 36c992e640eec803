package vn.ntm.documents.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import vn.ntm.documents.UnreadableDocument;

/** The tesseract program of this machine, with its Vietnamese data. */
final class TextRecognition {
    private static final String VIETNAMESE = "vie";
    private static final Duration TO_ANSWER = Duration.ofSeconds(5);
    private static final Duration TO_READ_A_PAGE = Duration.ofSeconds(60);
    /** Lines from edge to edge, so that the two halves of a letterhead stay side by side, with their gap. */
    private static final List<String> LAYOUT =
            List.of("--psm", "4", "-c", "preserve_interword_spaces=1", "--dpi", "200");

    private final String command;

    TextRecognition(String command) {
        this.command = command;
    }

    /** Whether the program is there and knows Vietnamese. */
    boolean isReady() {
        try {
            return run(List.of("--list-langs"), TO_ANSWER).contains(VIETNAMESE);
        } catch (IOException notInstalled) {
            return false;
        }
    }

    List<String> linesOf(Path picture) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(picture.toString(), "stdout", "-l", VIETNAMESE));
        arguments.addAll(LAYOUT);
        return run(arguments, TO_READ_A_PAGE).stream()
                .map(line -> line.replace("\f", ""))
                .toList();
    }

    private List<String> run(List<String> arguments, Duration limit) throws IOException {
        List<String> call = new ArrayList<>(List.of(command));
        call.addAll(arguments);
        Path output = Files.createTempFile("ntm-scan-", ".txt");
        try {
            ProcessBuilder program = new ProcessBuilder(call)
                    .redirectOutput(output.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD);
            program.environment().put("OMP_THREAD_LIMIT", "1");
            await(program.start(), limit);
            return new String(Files.readAllBytes(output), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private static void await(Process process, Duration limit) throws IOException {
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new UnreadableDocument("documents.too-slow");
            }
            if (process.exitValue() != 0) {
                throw new IOException("Text recognition ended with " + process.exitValue());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new UnreadableDocument("documents.too-slow");
        } finally {
            process.destroyForcibly();
        }
    }
}
