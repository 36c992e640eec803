package vn.ntm.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.ntm.registry.Office.HERE;
import static vn.ntm.registry.Office.as;
import static vn.ntm.registry.Office.does;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ntm.ModuleTest;
import vn.ntm.drafting.Altered;
import vn.ntm.drafting.Block;
import vn.ntm.drafting.Mark;
import vn.ntm.drafting.OfficialDocument;
import vn.ntm.people.ActingPositions;
import vn.ntm.people.People;

/** Word files of drafts on a real PostgreSQL: what a person wrote survives new data, and no file brings old data back. */
@ModuleTest
class WordFilesModuleTest {
    @Autowired
    private Registry registry;

    @Autowired
    private Bodies bodies;

    @Autowired
    private Production production;

    @Autowired
    private EditedFiles edited;

    private Office office;
    private OutgoingId id;

    @BeforeEach
    void aDraft(@Autowired People people, @Autowired ActingPositions acting) {
        office = new Office(people, acting);
        IssuingBody body = as(office.clerk, () -> {
            bodies.keep(HERE);
            return bodies.issuing(HERE).getFirst();
        });
        DocumentFacts facts = office.facts(body, "plan", "Kế hoạch mẫu " + UUID.randomUUID());
        id = as(
                office.officer,
                () -> registry.draft(new NewDocument(HERE, facts, text("Đạt 9 tiêu chí", "Giao"), UUID.randomUUID())));
    }

    @Test
    void wordsEditedByHandSurviveNewData() {
        take(Altered.in(word(), "Đạt 9 tiêu chí", "Đạt chín tiêu chí"));
        OfficialDocument refreshed =
                as(office.officer, () -> registry.refresh(id, text("Đạt 10 tiêu chí", "Giao lại")));

        assertThat(refreshed.body()).extracting(Block::words).containsExactly("Đạt chín tiêu chí", "Giao lại");
        assertThat(refreshed.overtaken()).containsExactly("p1");
        assertThat(as(office.officer, () -> registry.wordings(id)))
                .extracting(PastWording::number)
                .containsExactly(3, 2, 1);
        assertThat(as(office.officer, () -> registry.wording(id, 1)).body())
                .extracting(Block::words)
                .containsExactly("Đạt 9 tiêu chí", "Giao");
    }

    @Test
    void dataThatSayTheSameAreNoNewWording() {
        does(office.officer, () -> registry.refresh(id, text("Đạt 9 tiêu chí", "Giao")));
        assertThat(as(office.officer, () -> registry.get(id)).textVersion()).isEqualTo(1);
    }

    @Test
    void anOldFileBringsItsEditsButNotItsOldData() {
        byte[] old = word();
        does(office.officer, () -> registry.refresh(id, text("Đạt 10 tiêu chí", "Giao")));
        EditedFile looked = look(Altered.in(old, "Giao", "Giao các xóm"));

        assertThat(looked.made()).isEqualTo(1);
        assertThat(looked.after().body()).extracting(Block::words).containsExactly("Đạt 10 tiêu chí", "Giao các xóm.");
        assertThat(looked.overtaken()).isEmpty();

        does(office.officer, () -> registry.refresh(id, text("Đạt 11 tiêu chí", "Giao lại")));
        assertThat(look(Altered.in(old, "Đạt 9 tiêu chí", "Đạt chín")).overtaken())
                .containsExactly("Đạt chín");
    }

    @Test
    void aFileLookedAtBeforeSomebodyElseChangedTheTextIsNotTaken() {
        long file = bring(Altered.in(word(), "Giao", "Giao các xóm"));
        does(office.officer, () -> registry.refresh(id, text("Đạt 10 tiêu chí", "Giao")));
        assertThatExceptionOfType(DocumentWasChanged.class)
                .isThrownBy(() -> does(office.officer, () -> edited.take(id, file, 0)));
    }

    private byte[] word() {
        return as(office.officer, () -> production.file(id, FileFormat.WORD)).content();
    }

    private long bring(byte[] docx) {
        return as(office.officer, () -> edited.keep(id, "sua.docx", docx));
    }

    private EditedFile look(byte[] docx) {
        long file = bring(docx);
        return as(office.officer, () -> edited.look(id, file));
    }

    private void take(byte[] docx) {
        long file = bring(docx);
        does(office.officer, () -> edited.take(id, file, registry.get(id).version()));
    }

    private static OfficialDocument text(String first, String second) {
        return Office.content()
                .withBody(
                        List.of(new Block.Paragraph(Mark.of("p1"), first), new Block.Paragraph(Mark.of("p2"), second)));
    }
}
