package vn.ntm.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.ntm.drafting.DocumentFixtures.aPlan;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.ntm.documents.UnreadableDocument;
import vn.ntm.shared.Texts;

class MergingTest {
    private static final Drafting DRAFTING = new Drafting(Texts.vietnamese());

    @Test
    void aFileThatNobodyChangedSaysWhatTheDocumentSaid() {
        assertThat(DRAFTING.readBack(DRAFTING.docx(aPlan()), aPlan())).isEqualTo(aPlan());
    }

    @Test
    void wordsChangedInWordAreReadBackUnderTheirBlocks() {
        byte[] edited = Altered.in(
                DRAFTING.docx(aPlan()),
                "Đầu tư đường trục xóm;",
                "Đầu tư đường trục xóm và ngõ xóm;",
                "Hoàn thành đúng",
                "Xong đúng");

        OfficialDocument read = DRAFTING.readBack(edited, aPlan());

        assertThat(block(read, "t2")).extracting(Block::words).isEqualTo("Đầu tư đường trục xóm và ngõ xóm;");
        assertThat(block(read, "demand_list").words()).endsWith("Xong đúng thời hạn.");
        assertThat(read.blocks().filter(block -> block.mark().edited()).map(Block::key))
                .containsExactly("demand_list", "t2");
    }

    @Test
    void editedWordsStayWhenDataAreRefreshed() {
        OfficialDocument edited = aPlan().edited(Map.of("t2", "Đường xóm;"));

        OfficialDocument same = edited.refresh(aPlan());
        OfficialDocument other = edited.refresh(withT2("Đầu tư 3 km đường;"));

        assertThat(same).isEqualTo(edited);
        assertThat(same.overtaken()).isEmpty();
        assertThat(block(other, "t2").words()).isEqualTo("Đường xóm;");
        assertThat(other.overtaken()).containsExactly("t2");
        assertThat(block(other.taken("t2", withT2("Đầu tư 3 km đường;")), "t2").words())
                .isEqualTo("Đầu tư 3 km đường;");
    }

    @Test
    void anEditedBlockThatTheDataNoLongerHaveStandsWhereItStood() {
        OfficialDocument edited = aPlan().edited(Map.of("t2", "Đường xóm;"));
        OfficialDocument without = aPlan().withBody(aPlan().body().stream()
                .filter(block -> !block.key().equals("t2"))
                .toList());

        assertThat(edited.refresh(without).body()).extracting(Block::key).containsSubsequence("t1", "t2", "t3");
        assertThat(edited.refresh(without).overtaken()).containsExactly("t2");
        assertThat(aPlan().refresh(without)).isEqualTo(without);
    }

    @Test
    void wordsPutBackAsTheyWereAreNoLongerEdited() {
        OfficialDocument back =
                aPlan().edited(Map.of("t2", "Đường xóm;")).edited(Map.of("t2", "Đầu tư đường trục xóm;"));

        assertThat(back).isEqualTo(aPlan());
    }

    @Test
    void aFileOfAnotherDocumentIsRefused() {
        OfficialDocument other = aPlan().withBody(List.of(new Block.Paragraph(Mark.of("x"), "Khác")))
                .withAnnexes(List.of());
        byte[] file = DRAFTING.docx(other);

        assertThatThrownBy(() -> DRAFTING.readBack(file, aPlan())).isInstanceOf(UnreadableDocument.class);
    }

    private static OfficialDocument withT2(String words) {
        return aPlan().withBody(aPlan().body().stream()
                .map(block -> block.key().equals("t2") ? new Block.Point(Mark.of("t2"), words) : block)
                .toList());
    }

    private static Block block(OfficialDocument document, String key) {
        return Stream.of(document)
                .flatMap(OfficialDocument::blocks)
                .filter(block -> block.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
