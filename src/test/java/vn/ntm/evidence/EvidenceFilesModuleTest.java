package vn.ntm.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.ntm.evidence.EvidenceFiles.file;
import static vn.ntm.evidence.EvidencePeople.as;
import static vn.ntm.evidence.EvidencePeople.does;
import static vn.ntm.evidence.SomeEvidence.HERE;
import static vn.ntm.evidence.SomeEvidence.facts;
import static vn.ntm.evidence.SomeEvidence.pdf;
import static vn.ntm.evidence.SomeEvidence.piece;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import vn.ntm.ModuleTest;
import vn.ntm.access.Actor;
import vn.ntm.access.Role;
import vn.ntm.documents.ExifPicture;
import vn.ntm.documents.UnreadableDocument;
import vn.ntm.evidence.integrity.IntegrityCheck;
import vn.ntm.people.ActingPositions;
import vn.ntm.people.FieldsRefused;
import vn.ntm.people.People;
import vn.ntm.shared.Command;

/** Files of evidence: what is taken, what is kept, and that one changed byte is found. */
@ModuleTest
class EvidenceFilesModuleTest {
    @Autowired
    private Evidences evidences;

    @Autowired
    private EvidenceDesk desk;

    @Autowired
    private PieceViews views;

    @Autowired
    private IntegrityCheck check;

    @Autowired
    private List<Command> commands;

    @Value("${ntm.documents.folder}")
    private Path folder;

    private Actor officer;

    @BeforeEach
    void aCommune(@Autowired People all, @Autowired ActingPositions acting) {
        officer = new EvidencePeople(all, acting).admit(HERE, Role.COMMUNE_NTM_OFFICER);
    }

    @Test
    void oneChangedByteAndAMissingFileAreFoundAndNamed() throws IOException {
        PieceId whole = added(EvidenceKind.SCAN, pdf());
        PieceId changed = added(EvidenceKind.SCAN, pdf());
        PieceId missing = added(EvidenceKind.SCAN, pdf());
        assertThat(damaged()).doesNotContain(whole, changed, missing);

        Path place = place(changed);
        byte[] content = Files.readAllBytes(place);
        content[content.length / 2] ^= 1;
        Files.write(place, content);
        Path gone = place(missing);
        byte[] lost = Files.readAllBytes(gone);
        Files.delete(gone);

        assertThat(damaged()).contains(changed, missing).doesNotContain(whole);
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertThat(verify(err)).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains(changed.toString(), missing.toString());

        content[content.length / 2] ^= 1;
        Files.write(place, content);
        Files.write(gone, lost);
        assertThat(damaged()).doesNotContain(changed, missing);
    }

    @Test
    void aPhotoKeepsWhenAndWhereItWasTaken() {
        byte[] photo = ExifPicture.with(
                EvidenceFiles.picture("jpg", UUID.randomUUID().toString()),
                1,
                "2024:09:14 08:30:00",
                new int[] {21, 52, 30},
                new int[] {105, 38, 15});
        PieceFile kept = fileOf(added(EvidenceKind.PHOTO, List.of(file("C:\\anh\\san.jpg", photo))));

        assertThat(kept.name()).isEqualTo("san.jpg");
        assertThat(kept.photo().takenAt()).hasToString("2024-09-14T08:30");
        assertThat(kept.photo().latitude()).isEqualByComparingTo("21.875");
    }

    @Test
    void manyFilesBecomeManyPiecesAndOneContentIsKeptOnce() {
        byte[] same = EvidenceFiles.pdf(1, "mot " + UUID.randomUUID());
        NewPiece wanted = piece("6.1", facts(EvidenceKind.SCAN));
        List<PieceId> added = as(officer, () -> desk.add(wanted, List.of(file("a.pdf", same), file("b.pdf", same))));

        assertThat(added).hasSize(2);
        assertThat(fileOf(added.getFirst()).sha256())
                .isEqualTo(fileOf(added.getLast()).sha256());
        assertThat(as(officer, () -> evidences.get(added.getLast())).facts().title())
                .endsWith("(2/2)");
    }

    @Test
    void whatIsNoEvidenceIsRefusedByItsContent() {
        assertThat(refused(EvidenceKind.SCAN, "a.pdf", "<html><script>alert(1)</script></html>"))
                .contains("HTML");
        assertThat(refused(EvidenceKind.SCAN, "a.jpg", "RIFF1234WEBPVP8 ")).contains("WebP");
        assertThat(refused(EvidenceKind.SCAN, "a.pdf", "%PDF-1.7 nothing")).contains("a.pdf");
        assertThat(refused(EvidenceKind.SCAN, "a.pdf", "")).contains("0 byte");
        String pdf = new String(EvidenceFiles.pdf(1, "x"), StandardCharsets.ISO_8859_1);
        assertThat(refused(EvidenceKind.PHOTO, "a.jpg", pdf)).contains("PDF");
    }

    @Test
    void pagesAreDrawnWithinTheReachOfTheReader() {
        PieceId id = added(EvidenceKind.SCAN, pdf());

        assertThat(as(officer, () -> views.pages(evidences.get(id)))).isEqualTo(1);
        assertThat(as(officer, () -> views.page(id, 1))).startsWith(0x89, 'P', 'N', 'G');
        assertThatExceptionOfType(UnreadableDocument.class).isThrownBy(() -> does(officer, () -> views.page(id, 2)));
        assertThatExceptionOfType(PieceNotFound.class).isThrownBy(() -> does(officer, () -> views.picture(id)));
    }

    private PieceId added(EvidenceKind kind, List<NewFile> files) {
        return as(officer, () -> desk.add(piece("6.1", facts(kind)), files)).getFirst();
    }

    private String refused(EvidenceKind kind, String name, String content) {
        List<NewFile> sent = List.of(file(name, content.getBytes(StandardCharsets.ISO_8859_1)));
        try {
            as(officer, () -> desk.add(piece("6.1", facts(kind)), sent));
            return "taken";
        } catch (FieldsRefused refused) {
            return refused.problems().getFirst().arguments().toString();
        }
    }

    private List<PieceId> damaged() {
        return as(officer, () -> check.run()).damaged().stream().map(Piece::id).toList();
    }

    private int verify(ByteArrayOutputStream err) {
        try (PrintStream out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
                PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8)) {
            return commands.stream()
                    .filter(command -> command.name().equals("evidence verify"))
                    .findFirst()
                    .orElseThrow()
                    .run(List.of(), out, errors);
        }
    }

    private PieceFile fileOf(PieceId id) {
        return Objects.requireNonNull(as(officer, () -> evidences.get(id)).file());
    }

    private Path place(PieceId id) {
        String hex = fileOf(id).sha256().hex();
        try (var all = Files.walk(folder)) {
            return all.filter(path -> path.endsWith(hex)).findFirst().orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
