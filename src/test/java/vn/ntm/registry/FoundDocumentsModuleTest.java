package vn.ntm.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.registry.Office.as;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ntm.ActingAsProduct;
import vn.ntm.ModuleTest;
import vn.ntm.drafting.Block;
import vn.ntm.people.Cited;

/** Official documents of both registers stand among what can be found. */
@ModuleTest
class FoundDocumentsModuleTest {
    @Autowired
    private ApplicationContext product;

    @Autowired
    private Registry registry;

    @Autowired
    private Bodies bodies;

    @Autowired
    private Arrivals arrivals;

    @Autowired
    private CitableDocuments citable;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aDocumentIsFoundByNumberSubjectAndWordsOnceItHasANumber() {
        IssuedDocuments office = new IssuedDocuments(product);
        OutgoingId draft = office.drafted();
        OutgoingId issued = office.issued();
        OutgoingDocument document = as(office.clerk(), () -> registry.get(issued));
        String words = as(office.clerk(), () -> registry.contentOf(issued)).body().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).words())
                .findFirst()
                .orElseThrow();

        assertThat(found("DOCUMENT", words)).containsExactly("/registry/outgoing/" + issued);
        assertThat(found("DOCUMENT", document.facts().subject())).containsExactly("/registry/outgoing/" + issued);
        assertThat(numbered(document)).contains("/registry/outgoing/" + issued);
        String subject = as(office.clerk(), () -> registry.get(draft)).facts().subject();
        assertThat(found("DOCUMENT", subject))
                .as("a draft is not for everybody")
                .isEmpty();
        assertThat(differences("DOCUMENT")).isZero();
        assertThat(as(office.clerk(), () -> citable.citableIn(Office.HERE)))
                .as("directives and answers can point at it")
                .extracting(Cited::link)
                .contains("/registry/outgoing/" + issued)
                .doesNotContain("/registry/outgoing/" + draft);
    }

    @Test
    void anArrivalIsFoundAsSoonAsItIsEntered() {
        IssuedDocuments office = new IssuedDocuments(product);
        String word = "thutri" + UUID.randomUUID().toString().substring(0, 8);
        IncomingId id = as(
                office.clerk(),
                () -> arrivals.enter(
                        new NewArrival(
                                Office.HERE,
                                bodies.issuing(Office.HERE).getFirst().id(),
                                registry.today(),
                                "Sở Nông nghiệp " + word,
                                "15/SNN",
                                null,
                                "Công văn",
                                "Báo cáo tiến độ",
                                Urgency.NORMAL,
                                UUID.randomUUID()),
                        null,
                        new byte[0]));

        assertThat(found("ARRIVAL", word)).containsExactly("/registry/incoming/" + id);
        assertThat(differences("ARRIVAL")).isZero();
    }

    private List<String> found(String kind, String words) {
        return asProduct(() -> jdbc.sql("""
                        select path from search_entry where kind = :kind
                           and words @@ (select array_to_string(search_words(:words), ' & ')::tsquery)
                        """)
                .param("kind", kind)
                .param("words", words)
                .query(String.class)
                .list());
    }

    private List<String> numbered(OutgoingDocument document) {
        OutgoingDocument.Numbered number = document.numbered();
        return asProduct(() -> jdbc.sql("select path from search_entry where number_keys @> search_numbers(:number)")
                .param("number", number == null ? "" : number.text())
                .query(String.class)
                .list());
    }

    private long differences(String kind) {
        return asProduct(() -> jdbc.sql("select search_differences(:kind)")
                .param("kind", kind)
                .query(Long.class)
                .single());
    }

    private <T> T asProduct(java.util.function.Supplier<T> question) {
        return as(ActingAsProduct.PRODUCT, () -> {
            T answer = transaction.execute(status -> question.get());
            return java.util.Objects.requireNonNull(answer);
        });
    }
}
