package vn.ntm.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.documents.DocxFixture.item;
import static vn.ntm.documents.DocxFixture.level;
import static vn.ntm.documents.DocxFixture.p;
import static vn.ntm.documents.DocxFixture.withBody;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.documents.DocumentText.Format;
import vn.ntm.documents.DocumentText.Line;

/** A .docx file reads as Word shows it. */
class DocxReadingTest {
    private static final String OFFICIAL_LIST = "<w:abstractNum w:abstractNumId=\"7\">" + level(0, "upperRoman", "%1.")
            + level(1, "decimal", "%2.") + level(2, "lowerLetter", "%3)") + level(3, "bullet", "\uF0B7")
            + level(4, "bullet", "+") + "</w:abstractNum>";

    @Test
    void typedNumbersAndBlankParagraphsStayAsTheyAre() {
        assertThat(texts(withBody(p("I. MỤC ĐÍCH") + "<w:p/>" + p("1. Mục đích"))))
                .containsExactly("I. MỤC ĐÍCH", "", "1. Mục đích");
    }

    @Test
    void isKnownAsWordAndEndsItsParagraphs() {
        DocumentText text = read(withBody(p("Kế hoạch")));
        assertThat(text.format()).isEqualTo(Format.DOCX);
        assertThat(text.lines()).containsExactly(new Line(1, "Kế hoạch", List.of(), true));
    }

    @Test
    void automaticNumbersAreCountedAsWordShowsThem() {
        DocxFixture file = withBody(item("1", 0, "Mục đích")
                        + item("1", 1, "Yêu cầu")
                        + item("1", 2, "Xã")
                        + item("1", 2, "Xóm")
                        + item("1", 3, "gạch")
                        + item("1", 4, "cộng")
                        + item("1", 1, "Lại")
                        + item("1", 2, "Từ đầu")
                        + item("1", 0, "Nhiệm vụ"))
                .numbering(OFFICIAL_LIST + list("1", "7", ""));
        assertThat(texts(file))
                .containsExactly(
                        "I. Mục đích",
                        "1. Yêu cầu",
                        "a) Xã",
                        "b) Xóm",
                        "- gạch",
                        "+ cộng",
                        "2. Lại",
                        "a) Từ đầu",
                        "II. Nhiệm vụ");
    }

    @Test
    void aNumberMayNameItsUpperLevels() {
        DocxFixture file = withBody(item("1", 0, "x") + item("1", 1, "y") + item("1", 1, "z"))
                .numbering("<w:abstractNum w:abstractNumId=\"7\">" + level(0, "upperRoman", "Phần %1:")
                        + level(1, "decimal", "%1.%2.") + "</w:abstractNum>" + list("1", "7", ""));
        assertThat(texts(file)).containsExactly("Phần I: x", "I.1. y", "I.2. z");
    }

    @Test
    void listsOfOneDefinitionGoOnUnlessTheyStartAnew() {
        DocxFixture file = withBody(item("1", 1, "a") + item("2", 1, "b") + item("3", 1, "c") + item("3", 1, "d"))
                .numbering(OFFICIAL_LIST
                        + list("1", "7", "")
                        + list("2", "7", "")
                        + list("3", "7", "<w:lvlOverride w:ilvl=\"1\"><w:startOverride w:val=\"5\"/></w:lvlOverride>"));
        assertThat(texts(file)).containsExactly("1. a", "2. b", "5. c", "6. d");
    }

    @Test
    void aStyleMayPutItsParagraphsIntoAList() {
        String style =
                "<w:style w:type=\"paragraph\" w:styleId=\"Muc\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"MucCon\"><w:basedOn w:val=\"Muc\"/></w:style>";
        String levels =
                "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"upperRoman\"/><w:pStyle w:val=\"Muc\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
                        + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:pStyle w:val=\"MucCon\"/><w:lvlText w:val=\"%2.\"/></w:lvl>";
        DocxFixture file = withBody(styled("Muc", "", "Mục đích")
                        + styled("MucCon", "", "Yêu cầu")
                        + styled("Muc", "<w:numPr><w:numId w:val=\"0\"/></w:numPr>", "không số"))
                .styles(style)
                .numbering("<w:abstractNum w:abstractNumId=\"7\">" + levels + "</w:abstractNum>" + list("1", "7", ""));
        assertThat(texts(file)).containsExactly("I. Mục đích", "1. Yêu cầu", "không số");
    }

    @ParameterizedTest
    @CsvSource({
        "upperLetter, 27, AA",
        "lowerLetter, 4, d",
        "lowerRoman, 14, xiv",
        "decimalZero, 3, 03",
        "upperRoman, 49, XLIX",
        "ordinal, 2, 2"
    })
    void everyStyleOfNumbersIsWritten(String format, int start, String number) {
        DocxFixture file = withBody(item("1", 0, "x"))
                .numbering("<w:abstractNum w:abstractNumId=\"7\">" + level(0, format, "%1.") + "</w:abstractNum>"
                        + list(
                                "1",
                                "7",
                                "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"" + start
                                        + "\"/></w:lvlOverride>"));
        assertThat(texts(file)).containsExactly(number + ". x");
    }

    @Test
    void aTableGivesALineForEachRow() {
        String table = "<w:tbl>" + row(p("STT"), p("Tiêu chí")) + row(p("1"), p("Quy") + p("hoạch")) + "</w:tbl>";
        assertThat(read(withBody(p("Bảng") + table)).lines())
                .containsExactly(
                        new Line(1, "Bảng", List.of(), true),
                        new Line(2, "STT | Tiêu chí", List.of("STT", "Tiêu chí"), true),
                        new Line(3, "1 | Quy hoạch", List.of("1", "Quy\nhoạch"), true));
    }

    @Test
    void aTableInACellReadsAsItsText() {
        String inner = "<w:tbl>" + row(p("trong"), p("sâu")) + "</w:tbl>";
        assertThat(texts(withBody("<w:tbl>" + row(p("ngoài"), inner) + "</w:tbl>")))
                .containsExactly("ngoài | trong | sâu");
    }

    @Test
    void aTypedLineBreakMakesALineButNoParagraph() {
        assertThat(read(withBody("<w:p><w:r><w:t>KẾ HOẠCH</w:t><w:br/><w:t>năm 2024</w:t></w:r></w:p>"))
                        .lines())
                .containsExactly(new Line(1, "KẾ HOẠCH", List.of(), false), new Line(2, "năm 2024", List.of(), true));
    }

    @Test
    void deletedMovedAndHiddenTextIsLeftOut() {
        String body = "<w:p><w:r><w:t>còn </w:t></w:r><w:del><w:r><w:delText>bỏ </w:delText></w:r></w:del>"
                + "<w:moveFrom><w:r><w:t>dời </w:t></w:r></w:moveFrom><w:ins><w:r><w:t>thêm</w:t></w:r></w:ins>"
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t> ẩn</w:t></w:r></w:p>";
        assertThat(texts(withBody(body))).containsExactly("còn thêm");
    }

    @Test
    void aDeletedParagraphEndJoinsTheTwo() {
        String body = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>một </w:t></w:r></w:p>" + p("hai");
        assertThat(texts(withBody(body))).containsExactly("một hai");
    }

    @Test
    void aFieldShowsItsResultOnly() {
        String body =
                "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>HYPERLINK x</w:instrText></w:r>"
                        + "<w:r><w:t>lệnh</w:t></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>Phụ lục</w:t></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:hyperlink><w:r><w:t> kèm theo</w:t></w:r></w:hyperlink></w:p>";
        assertThat(texts(withBody(body))).containsExactly("Phụ lục kèm theo");
    }

    @Test
    void aTextBoxFollowsItsParagraphOnce() {
        String box = "<mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent>" + p("DỰ THẢO")
                + "</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>"
                + p("DỰ THẢO")
                + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent>";
        assertThat(texts(withBody("<w:p><w:r>" + box + "<w:t>KẾ HOẠCH</w:t></w:r></w:p>")))
                .containsExactly("KẾ HOẠCH", "DỰ THẢO");
    }

    @Test
    void textShownInCapitalsReadsInCapitals() {
        assertThat(texts(withBody("<w:p><w:r><w:rPr><w:caps/></w:rPr><w:t>kế hoạch</w:t></w:r></w:p>")))
                .containsExactly("KẾ HOẠCH");
    }

    @Test
    void oldFontsAreDecodedRunByRun() {
        String body = "<w:p>" + run(".VnTimeH", "kÕ ho¹ch ") + run(".VnTime", "x©y dùng tr")
                + run(".VnTime", "\u00ADêng ") + run("Times New Roman", "ở ") + run("VNI-Times", "noâ")
                + run("VNI-Times", "ng thoân") + "</w:p>";
        assertThat(texts(withBody(body))).containsExactly("KẾ HOẠCH xây dựng trường ở nông thôn");
    }

    @Test
    void theFontMayComeFromTheStyleOfTheParagraph() {
        DocxFixture file = withBody(styled("Than", "", "nh©n d©n"))
                .styles(
                        "<w:style w:type=\"paragraph\" w:styleId=\"Than\"><w:rPr><w:rFonts w:ascii=\".VnTime\"/></w:rPr></w:style>");
        assertThat(texts(file)).containsExactly("nhân dân");
    }

    @Test
    void contentControlsAndSymbolsAreRead() {
        String body =
                "<w:sdt><w:sdtPr><w:alias/></w:sdtPr><w:sdtContent>" + p("Số: 12/KH-UBND") + "</w:sdtContent></w:sdt>"
                        + "<w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/><w:t> Đạt</w:t><w:tab/><w:t>x</w:t></w:r></w:p>";
        assertThat(texts(withBody(body))).containsExactly("Số: 12/KH-UBND", "✓ Đạt\tx");
    }

    @Test
    void headersAndFootersAreLeftOut() {
        DocxFixture file =
                withBody(p("thân")).part("word/header1.xml", "<w:hdr xmlns:w=\"w\">" + p("đầu trang") + "</w:hdr>");
        assertThat(texts(file)).containsExactly("thân");
    }

    private static String list(String id, String definition, String overrides) {
        return "<w:num w:numId=\"%s\"><w:abstractNumId w:val=\"%s\"/>%s</w:num>".formatted(id, definition, overrides);
    }

    private static String styled(String style, String properties, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"%s\"/>%s</w:pPr><w:r><w:t>%s</w:t></w:r></w:p>"
                .formatted(style, properties, text);
    }

    private static String run(String font, String text) {
        return "<w:r><w:rPr><w:rFonts w:ascii=\"%s\" w:hAnsi=\"%s\"/></w:rPr><w:t xml:space=\"preserve\">%s</w:t></w:r>"
                .formatted(font, font, text);
    }

    private static String row(String... cells) {
        return "<w:tr><w:tc>" + String.join("</w:tc><w:tc>", cells) + "</w:tc></w:tr>";
    }

    private static List<String> texts(DocxFixture file) {
        return read(file).lines().stream().map(Line::text).toList();
    }

    private static DocumentText read(DocxFixture file) {
        return new Documents().read(file.bytes(), "ke-hoach.docx");
    }
}
