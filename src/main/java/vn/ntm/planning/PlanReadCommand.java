package vn.ntm.planning;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.ntm.criteria.BundledSets;
import vn.ntm.documents.DocumentLimits;
import vn.ntm.documents.DocumentReading;
import vn.ntm.documents.DocumentText;
import vn.ntm.documents.Documents;
import vn.ntm.documents.UnreadableDocument;
import vn.ntm.organization.BundledGazetteer;
import vn.ntm.shared.Refusal;
import vn.ntm.shared.Texts;

/** {@code ./ntm plan read FILE [--text]}: reads and checks one plan document without a server or a database. */
public final class PlanReadCommand {
    private static final int DONE = 0;
    private static final int REFUSED = 2;
    private static final String AS_TEXT = "--text";

    private final DocumentReading documents;
    private final Function<DocumentText, CheckedPlan> understanding;
    private final Texts texts;

    PlanReadCommand(DocumentReading documents, Function<DocumentText, CheckedPlan> understanding, Texts texts) {
        this.documents = documents;
        this.understanding = understanding;
        this.texts = texts;
    }

    /** The command with everything that ships with the product. */
    public static PlanReadCommand production(LocalDate today) {
        Texts texts = Texts.vietnamese();
        return new PlanReadCommand(new Documents(), text -> reader(texts).read(text, today), texts);
    }

    /** Made only once a file could be read: loading the units costs more than a refusal should. */
    private static PlanReader reader(Texts texts) {
        return new PlanReader(BundledSets.outlines(), BundledGazetteer.load(), texts);
    }

    /** Exit code: 0 when the plan was read, whatever was found in it; 2 with one line on {@code err} when it could not be. */
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        List<String> files = new ArrayList<>(arguments);
        boolean asText = files.remove(AS_TEXT);
        if (files.size() != 1 || files.getFirst().startsWith("--")) {
            return refuse(err, texts.of("planning.read.usage"));
        }
        try {
            CheckedPlan checked = understanding.apply(document(files.getFirst()));
            say(out, asText ? new PlanReport(texts).of(checked) : PlanJson.of(checked));
            return DONE;
        } catch (Refusal refusal) {
            return refuse(err, texts.of(refusal.messageKey(), refusal.arguments()));
        } catch (IOException | InvalidPathException unreadable) {
            return refuse(err, texts.of("planning.read.unreadable", files.getFirst()));
        }
    }

    private DocumentText document(String name) throws IOException {
        Path file = Path.of(name);
        if (!Files.exists(file)) {
            throw new UnreadableDocument("planning.read.missing", name);
        }
        if (!Files.isRegularFile(file)) {
            throw new UnreadableDocument("planning.read.not-a-file", name);
        }
        long limit = DocumentLimits.standard().fileBytes();
        long size = Files.size(file);
        if (size > limit) {
            throw new UnreadableDocument(
                    "documents.too-big", DocumentLimits.megabytes(size), DocumentLimits.megabytes(limit));
        }
        return documents.read(Files.readAllBytes(file), String.valueOf(file.getFileName()));
    }

    private static int refuse(PrintStream err, String sentence) {
        say(err, sentence);
        return REFUSED;
    }

    /** In UTF-8, whatever the terminal says of itself. */
    private static void say(PrintStream stream, String text) {
        byte[] bytes = (text + System.lineSeparator()).getBytes(StandardCharsets.UTF_8);
        stream.write(bytes, 0, bytes.length);
        stream.flush();
    }
}
