package vn.ntm.organization.updates;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.shared.Texts;

class SheetReaderTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Việc,Cấp,Mã,Tên\ntạo,xã,00001,Mới\n",
                "Việc;Cấp;Mã;Tên\r\ntạo;xã;00001;Mới\r\n",
                "\uFEFFViệc\tCấp\tMã\tTên\ntạo\txã\t00001\tMới",
                "viec;CAP;ma;ten\n\"tạo\";xã;00001;  Mới \n;;;\n"
            })
    void spreadsheetsWriteInTheirOwnWays(String text) {
        Sheet sheet = SheetReader.read(text.getBytes(UTF_8));
        assertThat(sheet.problems()).isEmpty();
        assertThat(sheet.rows()).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo(2);
            assertThat(row.cell(Column.CODE)).isEqualTo("00001");
            assertThat(row.cell(Column.NAME)).isEqualTo("Mới");
            assertThat(row.cell(Column.KIND)).isEmpty();
        });
    }

    @Test
    void emptyLinesKeepTheCountOfTheSpreadsheet() {
        assertThat(SheetReader.read("Việc;Cấp;Mã\n\n\ntạo;xã;00001".getBytes(UTF_8))
                        .rows())
                .extracting(Sheet.Row::number)
                .containsExactly(4);
    }

    @Test
    void aFileThatCannotBeReadSaysWhy() {
        assertThat(sentences("Việc;Cấp;Mã".getBytes(UTF_16)))
                .containsExactly("Tệp không phải UTF-8. Trong Excel chọn lưu kiểu “CSV UTF-8”.");
        assertThat(sentences("Việc;Cấp;Mã\n")).containsExactly("Tệp không có dòng nào dưới dòng tiêu đề.");
        assertThat(sentences("Việc;Cấp;Mã;Dân số\n1;2;3;4"))
                .containsExactly("Tiêu đề “Dân số” không có trong mẫu hoặc bị lặp.");
        assertThat(sentences("Việc;Cấp\ntạo;xã")).containsExactly("Thiếu cột này trong dòng tiêu đề.");
        assertThat(sentences("Việc;Cấp;Mã\ntạo;\"xã;00001"))
                .containsExactly("Tệp không phải CSV: có dấu ngoặc kép mở mà không đóng.");
        assertThat(sentences("Việc;Cấp;Mã\ntạo;xã;00001\ntạo;xã;00001")).containsExactly("Dòng này giống hệt dòng 2.");
        assertThat(sentences("Việc;Cấp;Mã\ntạo;xã;00001;thừa"))
                .containsExactly("Ô “thừa” nằm ngoài các cột có tiêu đề.");
        assertThat(sentences(new byte[SheetReader.MOST_BYTES + 1]))
                .containsExactly("Tệp lớn hơn 5 MB. Chia thành nhiều tệp.");
    }

    @Test
    void theHeadingsPeopleSeeAreTheOnesTheFileMayHave() {
        for (Column column : Column.values()) {
            assertThat(Column.headed(Texts.vietnamese().of(column.textKey()))).hasValue(column);
        }
    }

    private static List<String> sentences(String text) {
        return sentences(text.getBytes(UTF_8));
    }

    private static List<String> sentences(byte[] content) {
        return SheetReader.read(content).problems().stream()
                .map(problem -> problem.sentence(Texts.vietnamese()))
                .toList();
    }
}
