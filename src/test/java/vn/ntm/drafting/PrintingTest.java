package vn.ntm.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.ntm.shared.Texts;

class PrintingTest {
    private static final Drafting DRAFTING = new Drafting(Texts.vietnamese());
    private static final Path EXPECTED = Path.of("src/test/resources/expected/drafting");
    private static final Path PRODUCED = Path.of("target/produced/drafting");

    @BeforeAll
    static void judge() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFA_3_U", "PDFUA_1"})
    void thePdfIsWhatItSaysItIs(PDFAFlavour flavour) throws Exception {
        byte[] pdf = DRAFTING.pdf(DocumentFixtures.aPlan());

        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var judge = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = judge.validate(parser);
            assertThat(result.getTestAssertions()).isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "minutes", "decision", "letter"})
    void theWordFileLooksAsItAlwaysDid(String type) throws IOException {
        same(type + ".docx.txt", Extract.ofWord(DRAFTING.docx(WordCheckTest.aDocument(type))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "minutes", "letter"})
    void thePdfLooksAsItAlwaysDid(String type) throws IOException {
        same(type + ".pdf.txt", Extract.ofPdf(DRAFTING.pdf(WordCheckTest.aDocument(type))));
    }

    @Test
    void annexesCountTheirPagesForThemselves() throws IOException {
        OfficialDocument plan = DocumentFixtures.aPlan();
        var rows = java.util.stream.IntStream.rangeClosed(1, 120)
                .mapToObj(row -> TableRow.of(TableCell.of(row), TableCell.of("Nội dung " + row)))
                .toList();
        var table = new TableContent(
                java.util.List.of(
                        TableColumn.of("TT", ColumnFormat.CENTRED, 1),
                        TableColumn.of("Nội dung", ColumnFormat.TEXT, 4)),
                rows);
        OfficialDocument longer = plan.withAnnexes(java.util.List.of(
                new Annex("Một", Annex.Orientation.PORTRAIT, java.util.List.of(new Block.Table(Mark.of("one"), table))),
                new Annex(
                        "Hai",
                        Annex.Orientation.LANDSCAPE,
                        java.util.List.of(new Block.Table(Mark.of("two"), table)))));

        try (var pdf = Loader.loadPDF(DRAFTING.pdf(longer))) {
            var pages = Extract.pageNumbers(pdf);
            assertThat(pages.getFirst()).isEmpty();
            assertThat(pages).filteredOn("2"::equals).hasSize(3);
            assertThat(pages).filteredOn(String::isEmpty).hasSize(3);
            assertThat(new PDFTextStripper().getText(pdf)).contains("Nội dung 120");
        }
    }

    /** Compares with the file under review; what was produced lies in {@code target/produced} for looking and taking over. */
    private static void same(String name, String extract) throws IOException {
        Files.createDirectories(PRODUCED);
        Files.writeString(PRODUCED.resolve(name), extract);
        assertThat(EXPECTED.resolve(name)).hasSameTextualContentAs(PRODUCED.resolve(name));
    }
}
