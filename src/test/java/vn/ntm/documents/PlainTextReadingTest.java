package vn.ntm.documents;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.documents.DocumentText.Line;

/** Plain text arrives as composed Unicode, whichever way it was saved. */
class PlainTextReadingTest {
    private static final String PLAN =
            "KẾ HOẠCH\nXây dựng nông thôn mới xã Bình Sơn năm 2024\n\nĐất đai, trường học, đường sá đều được ghi rõ.";

    @Test
    void keepsEveryPhysicalLineWithItsNumber() {
        assertThat(linesOf("một\r\nhai\rba\n\nnăm".getBytes(UTF_8)))
                .extracting(Line::number, Line::text)
                .containsExactly(tuple(1, "một"), tuple(2, "hai"), tuple(3, "ba"), tuple(4, ""), tuple(5, "năm"));
    }

    @Test
    void saysNothingAboutParagraphsAndTables() {
        assertThat(linesOf("một\nhai".getBytes(UTF_8))).noneMatch(line -> line.wholeParagraph() || line.isTableRow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1258"})
    void readsEveryUsualEncoding(String charset) {
        assertThat(textOf(encoded(PLAN, Charset.forName(charset)))).isEqualTo(PLAN);
    }

    @Test
    void dropsTheByteOrderMark() {
        assertThat(textOf(("\uFEFF" + PLAN).getBytes(UTF_8))).isEqualTo(PLAN);
        assertThat(textOf(("\uFEFF" + PLAN).getBytes(UTF_16LE))).isEqualTo(PLAN);
        assertThat(textOf(("\uFEFF" + PLAN).getBytes(UTF_16BE))).isEqualTo(PLAN);
    }

    @Test
    void composesDecomposedLettersAndDropsInvisibleCharacters() {
        String decomposed = Normalizer.normalize(PLAN, Normalizer.Form.NFD).replace("thôn", "th\u200Bôn");
        assertThat(textOf(decomposed.getBytes(UTF_8))).isEqualTo(PLAN);
    }

    @ParameterizedTest
    @CsvSource({
        "ho¹ch x©y dùng n«ng th«n míi, hoạch xây dựng nông thôn mới",
        "hép møt tÕt ®Êt n\u00ADíc, hộp mứt tết đất nước",
        "tr-êng häc vµ ®-êng s¸, trường học và đường sá",
        "KÕ HO¹CH N¡M 2024, KẾ HOẠCH NĂM 2024",
        "Hµ Néi, Hà Nội",
        "uû ban nh©n d©n x· sè 63/KH-UBND, uỷ ban nhân dân xã số 63/KH-UBND"
    })
    void turnsTcvn3IntoUnicode(String symbols, String letters) {
        assertThat(textOf((symbols + "\nthùc hiÖn ch-¬ng tr×nh môc tiªu quèc gia")
                        .getBytes(Charset.forName("windows-1252"))))
                .startsWith(letters + "\n");
        assertThat(textOf((symbols + "\nthùc hiÖn ch-¬ng tr×nh môc tiªu quèc gia").getBytes(UTF_8)))
                .startsWith(letters + "\n");
    }

    @ParameterizedTest
    @CsvSource({
        "keá hoaïch xaây döïng noâng thoân môùi, kế hoạch xây dựng nông thôn mới",
        "KEÁ HOAÏCH NAÊM 2024, KẾ HOẠCH NĂM 2024",
        "ñöôøng giao thoâng vaø thuûy lôïi, đường giao thông và thủy lợi",
        "Uûy ban nhaân daân xaõ, Ủy ban nhân dân xã"
    })
    void turnsVniIntoUnicode(String symbols, String letters) {
        assertThat(textOf((symbols + "\nthöïc hieän chöông trình muïc tieâu quoác gia").getBytes(UTF_8)))
                .startsWith(letters + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kinh phí: 300 triệu đồng – vốn xã hội hóa.",
                "Nhân dân góp công, góp của.",
                "Le café déjà vu à Genève, Straße in Köln.",
                "Only plain English text here.",
                "Xã Trà Lĩnh có 05 xóm"
            })
    void leavesTextThatIsFineAlone(String text) {
        assertThat(textOf(text.getBytes(UTF_8))).isEqualTo(text);
    }

    private static byte[] encoded(String text, Charset charset) {
        return charset.name().equals("windows-1258") ? windows1258(text) : text.getBytes(charset);
    }

    /** That code page has the letters of shape (ă â ê ô ơ ư đ) whole and puts the tone behind them. */
    private static byte[] windows1258(String text) {
        StringBuilder encoded = new StringBuilder();
        text.chars().forEach(letter -> {
            String marks = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD);
            String tone = marks.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
            String shape = marks.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", "");
            encoded.append(Normalizer.normalize(shape, Normalizer.Form.NFC)).append(tone);
        });
        return encoded.toString().getBytes(Charset.forName("windows-1258"));
    }

    private static String textOf(byte[] content) {
        return String.join("\n", linesOf(content).stream().map(Line::text).toList());
    }

    private static List<Line> linesOf(byte[] content) {
        return new Documents().read(content, "ke-hoach.txt").lines();
    }
}
