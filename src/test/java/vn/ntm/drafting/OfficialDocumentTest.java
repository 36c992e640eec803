package vn.ntm.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.ntm.drafting.DocumentFixtures.aPlan;
import static vn.ntm.drafting.DocumentFixtures.aPlanWithoutNumber;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.ntm.drafting.check.ContentCheck;

class OfficialDocumentTest {
    @Test
    void aDecisionSaysWhoEnactsIt() {
        OfficialDocument decision = OfficialDocument.of(
                DocumentTypes.catalogue().get("decision"), Head.of(null, "ỦY BAN NHÂN DÂN XÃ SUỐI MẪU", "", ""), "");
        Signing.Authority deputy = new Signing.Authority(Signing.AuthorityKind.KT, "CHỦ TỊCH");

        assertThat(decision.withSigning(Signing.onBehalfOf("ỦY BAN NHÂN DÂN", "CHỦ TỊCH", null), null)
                        .enacting())
                .containsExactly("ỦY BAN NHÂN DÂN XÃ SUỐI MẪU");
        assertThat(decision.withSigning(Signing.alone("CHỦ TỊCH", null), null).enacting())
                .containsExactly("CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ SUỐI MẪU");
        assertThat(decision.withSigning(new Signing(List.of(deputy), "PHÓ CHỦ TỊCH", null), null)
                        .enacting())
                .containsExactly("CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ SUỐI MẪU");
        assertThat(decision.withHead(Head.of(null, "BAN CHỈ ĐẠO XÃ SUỐI MẪU", "", ""))
                        .withSigning(Signing.alone("TRƯỞNG BAN", null), null)
                        .enacting())
                .containsExactly("TRƯỞNG BAN CHỈ ĐẠO XÃ SUỐI MẪU");
    }

    @Test
    void isTheSameAfterItWasKeptAsJson() {
        assertThat(DocumentJson.read(DocumentJson.write(aPlan()))).isEqualTo(aPlan());
    }

    @Test
    void refusesTwoBlocksUnderOneKey() {
        Block twice = new Block.Paragraph(Mark.of("a"), "Một");
        OfficialDocument plan = aPlan();

        assertThatIllegalArgumentException().isThrownBy(() -> plan.withBody(List.of(twice, twice)));
    }

    @Test
    void writesItsNumberWithALeadingZeroOnlyBelowTen() {
        Head head = aPlan().head();

        assertThat(head.reference()).isEqualTo("05/KH-UBND");
        assertThat(head.numbered(63, java.time.LocalDate.of(2024, 3, 12)).reference())
                .isEqualTo("63/KH-UBND");
        assertThat(aPlanWithoutNumber().head().reference()).isEqualTo("…/KH-UBND");
    }

    @Test
    void countsPointsByTheVietnameseAlphabet() {
        assertThat(Numbering.of(aPlan().body()))
                .containsEntry("aims", "I")
                .containsEntry("content", "II")
                .containsEntry("tasks", "1")
                .containsEntry("t4", "d")
                .containsEntry("t5", "đ");
        assertThat(IntStream.rangeClosed(1, 24).mapToObj(ListLetter::of))
                .contains("y", "aa")
                .doesNotContain("f", "j", "w", "z");
    }

    @Test
    void aCompletePlanHasNothingAgainstIt() {
        assertThat(ContentCheck.examine(aPlan())).isEmpty();
    }

    @Test
    void everythingThatKeepsADraftFromBeingIssuedIsSaidAtOnce() {
        OfficialDocument draft = aPlanWithoutNumber()
                .withBody(List.of(new Block.Paragraph(Mark.of("p"), "Xem Phụ lục I.")))
                .withRecipients(new Recipients(List.of(), null));

        assertThat(ContentCheck.examine(draft))
                .extracting(Finding::messageKey)
                .containsExactly(
                        "drafting.check.no-number",
                        "drafting.check.no-date",
                        "drafting.check.no-signer",
                        "drafting.check.no-recipients",
                        "drafting.check.no-unit",
                        "drafting.check.annex-not-mentioned");
    }

    @Test
    void aSignerBearsNoTitle() {
        OfficialDocument titled = aPlan().withSigning(aPlan().signing().by("ThS. Nguyễn Văn Mẫu"), null);

        assertThat(ContentCheck.examine(titled)).extracting(Finding::element).containsExactly(Element.SIGNER);
    }
}
