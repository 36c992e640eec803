package vn.ntm.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.drafting.DocumentFixtures.aPlan;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.ntm.shared.Texts;

class TemplatesTest {
    private static final Drafting DRAFTING = new Drafting(Texts.vietnamese());
    private static final DocumentType PLAN = aPlan().type();

    @Test
    void everyBuiltInTemplateCanBeUsed() {
        assertThat(DocumentTypes.catalogue().all())
                .isNotEmpty()
                .allSatisfy(type -> assertThat(DRAFTING.checkTemplate(DRAFTING.template(type), type))
                        .isEmpty());
    }

    @Test
    void markersThatWordToreApartAreFilledAsOne() {
        byte[] torn = Altered.in(
                DRAFTING.template(PLAN),
                "{{so_ky_hieu}}",
                "{{so_</w:t></w:r><w:r><w:t>ky_</w:t></w:r><w:r><w:t>hieu}}");

        assertThat(DRAFTING.checkTemplate(torn, PLAN)).isEmpty();
        assertThat(DRAFTING.checkFile(DRAFTING.docx(aPlan(), torn))).isEmpty();
    }

    @Test
    void whatIsMissingUnknownOrMisplacedIsNamed() {
        byte[] wrong = Altered.in(
                DRAFTING.template(PLAN),
                "{{noi_nhan}}",
                "Văn phòng",
                "{{trich_yeu}}",
                "{{trich_yeu}} {{nam_sau}}",
                "{{noi_dung}}",
                "Nội dung: {{noi_dung}}");

        assertThat(DRAFTING.checkTemplate(wrong, PLAN))
                .extracting(Finding::messageKey, finding -> finding.arguments().getFirst())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("drafting.template.no-marker", "{{noi_nhan}}"),
                        org.assertj.core.groups.Tuple.tuple("drafting.template.not-alone", "{{noi_dung}}"),
                        org.assertj.core.groups.Tuple.tuple("drafting.template.unknown-marker", "{{nam_sau}}"));
    }

    @Test
    void fieldsThatFetchSomethingAreFoundInHeadersAndInPieces() {
        String w = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
        String torn = "<w:hdr " + w
                + "><w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> INCLUDE</w:instrText></w:r>"
                + "<w:r><w:instrText>TEXT \"x\"</w:instrText></w:r></w:p><w:p><w:r><w:t>{{noi_nhan}}</w:t></w:r></w:p></w:hdr>";
        String plain = "<w:ftr " + w + "><w:p><w:fldSimple w:instr=\" DDEAUTO x y \"/></w:p></w:ftr>";
        byte[] file = Altered.with(
                Altered.with(DRAFTING.template(PLAN), "word/header9.xml", torn.getBytes(StandardCharsets.UTF_8)),
                "word/footer9.xml",
                plain.getBytes(StandardCharsets.UTF_8));

        assertThat(DRAFTING.checkTemplate(file, PLAN))
                .extracting(Finding::messageKey)
                .containsExactly(
                        "drafting.template.outside", "drafting.template.in-margin", "drafting.template.outside");
    }

    @Test
    void macrosAndLinksToOutsideAreRefused() {
        byte[] macro = Altered.with(DRAFTING.template(PLAN), "word/vbaProject.bin", new byte[] {1});
        byte[] link = Altered.with(
                DRAFTING.template(PLAN),
                "word/_rels/settings.xml.rels",
                "<Relationships><Relationship Target=\"http://x/y.dotm\" TargetMode=\"External\"/></Relationships>"
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(DRAFTING.checkTemplate(macro, PLAN))
                .extracting(Finding::messageKey)
                .containsExactly("drafting.template.macros");
        assertThat(DRAFTING.checkTemplate(link, PLAN))
                .extracting(Finding::messageKey)
                .containsExactly("drafting.template.outside");
    }
}
