package vn.ntm.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.ntm.registry.Office.HERE;
import static vn.ntm.registry.Office.TODAY;
import static vn.ntm.registry.Office.as;
import static vn.ntm.registry.Office.does;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.AssertablePublishedEvents;
import vn.ntm.ModuleTest;
import vn.ntm.access.Forbidden;
import vn.ntm.people.ActingPositions;
import vn.ntm.people.FieldsRefused;
import vn.ntm.people.People;

/** FR-DOC-2 on a real PostgreSQL. */
@ModuleTest
@Import(NumberingModuleTest.Guards.class)
class NumberingModuleTest {
    private static final String GUARDED = "Văn bản có lỗi";

    @Autowired
    private Registry registry;

    @Autowired
    private Bodies bodies;

    @Autowired
    private SignOff signOff;

    @Autowired
    private Numbering numbering;

    @Autowired
    private Links links;

    private Office office;
    private IssuingBody body;

    @TestConfiguration(proxyBeanMethods = false)
    static class Guards {
        @Bean
        static NumberingGuard planErrors() {
            return (document, date) -> refuses(document, "Kế hoạch còn 6 lỗi");
        }

        @Bean
        static NumberingGuard moneyErrors() {
            return (document, date) -> refuses(document, "Chưa có nguồn vốn");
        }

        private static List<String> refuses(OutgoingDocument document, String reason) {
            return document.facts().subject().startsWith(GUARDED) ? List.of(reason) : List.of();
        }
    }

    @BeforeEach
    void anOffice(@Autowired People people, @Autowired ActingPositions acting) {
        office = new Office(people, acting);
        body = anotherBody(Series.COMMON);
    }

    @Test
    void fiftyAtOnceGetFiftyNumbersWithoutGapOrDouble() throws Exception {
        List<OutgoingId> signed =
                IntStream.range(0, 50).mapToObj(n -> signed(body, "notice")).toList();
        List<Future<String>> given = new ArrayList<>();
        try (ExecutorService clerks = Executors.newFixedThreadPool(50)) {
            signed.forEach(id -> given.add(clerks.submit(() -> number(id, TODAY))));
        }
        List<String> numbers = new ArrayList<>();
        for (Future<String> one : given) {
            numbers.add(one.get());
        }
        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 50)
                        .mapToObj(n -> (n < 10 ? "0" + n : n) + "/TB-" + body.symbol())
                        .toList());
    }

    @Test
    void oneDocumentAskedForByManyGetsOneNumber() throws Exception {
        OutgoingId id = signed(body, "notice");
        List<Future<String>> given = new ArrayList<>();
        try (ExecutorService clerks = Executors.newFixedThreadPool(10)) {
            IntStream.range(0, 10).forEach(n -> given.add(clerks.submit(() -> number(id, TODAY))));
        }
        assertThat(given.stream().filter(one -> one.state() == Future.State.SUCCESS))
                .hasSize(1);
        assertThat(number(signed(body, "notice"), TODAY)).startsWith("02/");
    }

    @Test
    void aRefusedNumberLeavesNoGap() {
        OutgoingId guarded = signed(body, "plan", GUARDED + " " + UUID.randomUUID());

        assertThat(refused(guarded, TODAY.plusDays(1)))
                .containsExactly("Ngày này chưa tới.", "Kế hoạch còn 6 lỗi", "Chưa có nguồn vốn");
        assertThat(number(signed(body, "plan"), TODAY)).isEqualTo("01/KH-" + body.symbol());
        assertThat(number(signed(body, "report"), TODAY)).isEqualTo("02/BC-" + body.symbol());
    }

    @Test
    void aCancelledNumberStaysWithItsReasonAndIsNotUsedAgain() {
        OutgoingId id = signed(body, "notice");
        number(id, TODAY);
        does(
                office.clerk,
                () -> numbering.cancel(id, "In sai tên xóm", registry.get(id).version()));

        OutgoingDocument cancelled = get(id);
        assertThat(cancelled.state()).isEqualTo(DocumentState.CANCELLED);
        assertThat(cancelled.cancelReason()).isEqualTo("In sai tên xóm");
        assertThat(numbered(cancelled).text()).startsWith("01/");
        assertThat(number(signed(body, "notice"), TODAY)).startsWith("02/");
    }

    @Test
    void nothingIsDatedBeforeTheNumberBeforeOrItsBasis() {
        number(signed(body, "notice"), TODAY.minusDays(2));
        OutgoingId id = signed(body, "plan");
        assertThat(refused(id, TODAY.minusDays(3)))
                .containsExactly("Số trước trong dãy mang ngày 16/3/2024: văn bản này không được ghi ngày sớm hơn.");

        LocalDate superior = TODAY.minusDays(1);
        does(
                office.clerk,
                () -> links.add(
                        id,
                        new NewLink(LinkKind.BASIS, "63/KH-UBND", superior, "UBND huyện Định Hóa", "Xây dựng NTM")));
        assertThat(refused(id, TODAY.minusDays(2))).singleElement().asString().contains("63/KH-UBND", "17/3/2024");
        assertThat(number(id, superior)).startsWith("02/");
    }

    @Test
    void everyYearBeginsWithOne() {
        assertThat(number(signed(body, "notice"), LocalDate.of(2023, 12, 30))).startsWith("01/");
        assertThat(number(signed(body, "notice"), LocalDate.of(2024, 1, 2))).startsWith("01/");
        assertThat(number(signed(body, "notice"), LocalDate.of(2024, 1, 2))).startsWith("02/");
        assertThat(refused(signed(body, "notice"), LocalDate.of(2023, 12, 31)))
                .as("the year before is over once the new one has begun")
                .singleElement()
                .asString()
                .contains("2/1/2024");
    }

    @Test
    void eachTypeHasItsOwnNumbersWhereTheBodySaysSo() {
        IssuingBody apart = anotherBody(Series.PER_TYPE);
        assertThat(number(signed(apart, "plan"), TODAY)).startsWith("01/KH");
        assertThat(number(signed(apart, "notice"), TODAY)).startsWith("01/TB");
        assertThat(number(signed(apart, "plan"), TODAY)).startsWith("02/KH");
        assertThat(number(signed(apart, "letter"), TODAY)).isEqualTo("01/" + apart.symbol() + "-VP");
    }

    @Test
    void aPaperRegisterIsTakenOverOnce() {
        Bodies.Start start = new Bodies.Start(Book.OUTGOING, "", 42, TODAY.minusDays(1), "Sổ giấy đến số 41");
        does(office.clerk, () -> bodies.startWith(body.id(), HERE, start));

        assertThat(number(signed(body, "notice"), TODAY)).startsWith("42/");
        assertThatExceptionOfType(FieldsRefused.class)
                .isThrownBy(() -> does(office.clerk, () -> bodies.startWith(body.id(), HERE, start)));
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> does(office.officer, () -> bodies.startWith(body.id(), HERE, start)));
    }

    @Test
    void onlyTheClerkGivesNumbers() {
        OutgoingId id = signed(body, "notice");
        for (var other : List.of(office.officer, office.leader)) {
            assertThatExceptionOfType(Forbidden.class)
                    .isThrownBy(() -> does(other, () -> numbering.number(id, TODAY, 0)));
        }
    }

    @Test
    void othersLearnOfAnIssuedDocument(AssertablePublishedEvents events) {
        OutgoingId id = signed(body, "plan");
        String number = number(id, TODAY);
        does(office.clerk, () -> numbering.issue(id, TODAY, registry.get(id).version()));

        assertThat(events)
                .contains(DocumentIssued.class)
                .matching(new DocumentIssued(id, HERE, "plan", number, TODAY)::equals);
        assertThat(as(office.leader, () -> registry.issuedOf(HERE, 2024, "plan")))
                .extracting(OutgoingDocument::id)
                .contains(id);
        assertThat(get(id).delivery().keptBy()).isEqualTo("VT, CCNTM");
        assertThat(get(id).delivery().retentionYears()).isEqualTo(20);
    }

    private OutgoingId signed(IssuingBody of, String type) {
        return signed(of, type, "Triển khai " + UUID.randomUUID());
    }

    private OutgoingId signed(IssuingBody of, String type, String subject) {
        OutgoingId id = as(
                office.officer,
                () -> registry.draft(
                        new NewDocument(HERE, office.facts(of, type, subject), Office.content(), UUID.randomUUID())));
        does(office.officer, () -> signOff.submit(id, office.reviewers(), version(id)));
        for (var next : List.of(office.head, office.lawyer, office.leader)) {
            if (as(next, () -> signOff.isNext(registry.get(id)))) {
                does(next, () -> signOff.accept(id, "", version(id)));
            }
        }
        return id;
    }

    private String number(OutgoingId id, LocalDate date) {
        return as(office.clerk, () -> numbering.number(id, date, version(id)));
    }

    private List<String> refused(OutgoingId id, LocalDate date) {
        try {
            return List.of(number(id, date));
        } catch (FieldsRefused refused) {
            return refused.problems().stream()
                    .map(problem -> String.valueOf(problem.arguments().getFirst()))
                    .toList();
        }
    }

    private int version(OutgoingId id) {
        return registry.get(id).version();
    }

    private OutgoingDocument get(OutgoingId id) {
        return as(office.clerk, () -> registry.get(id));
    }

    private static OutgoingDocument.Numbered numbered(OutgoingDocument document) {
        OutgoingDocument.@Nullable Numbered numbered = document.numbered();
        return Objects.requireNonNull(numbered);
    }

    private IssuingBody anotherBody(Series series) {
        String symbol = "B" + UUID.randomUUID().toString().substring(0, 8);
        does(
                office.clerk,
                () -> bodies.add(new IssuingBody(
                        new BodyId(UUID.randomUUID()),
                        HERE,
                        BodyKind.OTHER,
                        "Ban " + symbol,
                        "",
                        symbol,
                        series,
                        false,
                        0)));
        return as(office.clerk, () -> bodies.issuing(HERE)).stream()
                .filter(one -> one.symbol().equals(symbol))
                .findFirst()
                .orElseThrow();
    }
}
