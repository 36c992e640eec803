package vn.ntm.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.ntm.ActingAsProduct;
import vn.ntm.SignIn;
import vn.ntm.WholeApplicationTest;
import vn.ntm.access.Acting;
import vn.ntm.access.Role;
import vn.ntm.planning.Plan;
import vn.ntm.planning.PlanImports;
import vn.ntm.planning.Planning;
import vn.ntm.planning.checks.Finding;
import vn.ntm.shared.Texts;

/** What a book says that has nothing of a year, on the plan that the evaluation workspace imported and on one that has its budget. */
@WholeApplicationTest
class EmptyBookTest {
    private static final int PLANNED = 2024;
    private static final int UNPLANNED = 2091;
    private static final String BOOK = "/funding/05539?year=" + UNPLANNED;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private EmptyBooks books;

    @Autowired
    private Planning planning;

    @Autowired
    private PlanImports imports;

    @Autowired
    private Texts texts;

    @Test
    void itSaysInTheWordsOfThePlansOwnFindingsWhatThePlanLacks() {
        Plan plan = Acting.as(
                ActingAsProduct.PRODUCT, () -> planning.ofYear("05539", PLANNED).orElseThrow());
        List<Finding> money = Acting.as(ActingAsProduct.PRODUCT, () -> planning.content(plan.id())).findings().stream()
                .filter(one -> List.of("LINT-23", "LINT-29").contains(one.rule()))
                .toList();
        EmptyBook empty = Acting.as(ActingAsProduct.PRODUCT, () -> books.of(new Book("05539", false), PLANNED));

        assertThat(money).extracting(Finding::rule).containsExactlyInAnyOrder("LINT-23", "LINT-29");
        assertThat(empty.plan()).isEqualTo(texts.of("funding.empty.plan", PLANNED));
        assertThat(empty.lacks())
                .extracting(FirstSteps.Step::words)
                .containsExactlyElementsOf(money.stream().map(Finding::message).toList());
        assertThat(empty.lacks())
                .extracting(FirstSteps.Step::link)
                .allMatch(link -> link.matches("/plans/" + plan.id() + "#l\\d+"));
        assertThat(mvc.get().uri("/plans/" + plan.id()).with(SignIn.as(Role.CLERK, "05539")))
                .bodyText()
                .as("the links lead somewhere")
                .contains(empty.lacks().stream()
                        .map(lack -> "id=\"" + lack.link().replaceAll(".*#", "") + "\"")
                        .toList());
    }

    @Test
    void ofAYearWithoutPlanItNamesThePlanThereIsAndOffersWhatTheReaderMayDo() {
        String sentence = texts.of("funding.empty.plan.other", UNPLANNED, PLANNED);
        String capital = BOOK + "#ghi-moi";
        assertThat(mvc.get().uri(BOOK).with(SignIn.as(Role.ACCOUNTANT, "05539")))
                .hasStatusOk()
                .bodyText()
                .contains(sentence, capital, "/works/05539/new")
                .doesNotContain("/contributions/05539/drives/new");
        assertThat(mvc.get().uri(BOOK).with(SignIn.as(Role.HAMLET_HEAD, "05539-X01")))
                .bodyText()
                .contains(sentence, "/contributions/05539/drives/new")
                .doesNotContain(capital, "/works/05539/new");
        assertThat(mvc.get().uri(BOOK).with(SignIn.as(Role.CLERK, "05539")))
                .bodyText()
                .contains(sentence)
                .doesNotContain(capital, "/works/05539/new", "/contributions/05539/drives/new");
    }

    @Test
    void aListOfWorksWithoutAnySaysTheSame() {
        assertThat(mvc.get().uri("/works/05611").with(SignIn.as(Role.COMMUNE_NTM_OFFICER, "05611")))
                .hasStatusOk()
                .bodyText()
                .contains("/works/05611/new", texts.of("funding.empty.steps"))
                .doesNotContain(texts.of("funding.empty.in-plan"));
        assertThat(mvc.get()
                        .uri("/works/05539?q=khong-co-cong-trinh-nao-ten-the")
                        .with(SignIn.as(Role.COMMUNE_NTM_OFFICER, "05539")))
                .hasStatusOk();
    }

    @Test
    void aDemonstrationHasNothingToDoWithThePlan() {
        EmptyBook empty = Acting.as(ActingAsProduct.PRODUCT, () -> books.of(new Book("05539", true), PLANNED));
        assertThat(empty.plan()).isEmpty();
        assertThat(empty.lacks()).isEmpty();
        assertThat(empty.steps()).hasSize(3);
    }

    @Test
    void aPlanWithItsBudgetGetsNoSuchSentence() throws IOException {
        String text =
                Files.readString(Path.of("src/test/resources/plans/good/ea-kar-2027.txt")) + "\n" + UUID.randomUUID();
        EmptyBook empty = Acting.as(ActingAsProduct.PRODUCT, () -> {
            imports.confirmAsRead(imports.stage(text.getBytes(StandardCharsets.UTF_8), "ke-hoach.txt"));
            return books.of(new Book("24373", false), 2027);
        });

        assertThat(empty.plan()).isEmpty();
        assertThat(empty.lacks()).isEmpty();
        assertThat(empty.steps()).isNotEmpty();
    }
}
