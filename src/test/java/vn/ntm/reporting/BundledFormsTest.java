package vn.ntm.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ntm.ActingAsProduct;
import vn.ntm.WholeApplicationTest;
import vn.ntm.reporting.form.BundledForms;
import vn.ntm.reporting.form.FormRules;
import vn.ntm.reporting.form.Forms;
import vn.ntm.reporting.form.PublishedForm;
import vn.ntm.shared.Texts;

/** The forms that ship with the product, fed from every module of it. */
@WholeApplicationTest
@ExtendWith(ActingAsProduct.class)
class BundledFormsTest {
    @Autowired
    private Forms forms;

    @Autowired
    private FormSources sources;

    @Test
    void everyBundledFormKeepsToTheRules() {
        for (PublishedForm form : forms.on(LocalDate.of(2024, 6, 30))) {
            assertThatCode(() ->
                            FormRules.judge(form.definition(), sources.all()).refuse())
                    .as(form.code())
                    .doesNotThrowAnyException();
        }
        assertThat(BundledForms.all())
                .allSatisfy(form -> assertThatCode(
                                () -> FormRules.judge(form, sources.all()).refuse())
                        .as(form.code())
                        .doesNotThrowAnyException());
    }

    @Test
    void everySourceHasAVietnameseName() {
        Texts texts = Texts.vietnamese();

        assertThat(sources.all().rows().keySet()).allMatch(name -> texts.keys().contains("reporting.rows." + name));
        assertThat(sources.all().figures()).allMatch(name -> texts.keys().contains("reporting.figure." + name));
    }
}
