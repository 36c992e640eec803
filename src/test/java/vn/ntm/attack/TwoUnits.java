package vn.ntm.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import vn.ntm.ActingAsProduct;
import vn.ntm.access.Acting;
import vn.ntm.boards.BoardDesk;
import vn.ntm.boards.BoardFacts;
import vn.ntm.boards.BoardKind;
import vn.ntm.boards.BoardRole;
import vn.ntm.boards.Boards;
import vn.ntm.boards.Order;
import vn.ntm.boards.Seat;
import vn.ntm.criteria.IndicatorRef;
import vn.ntm.drafting.DocumentTypes;
import vn.ntm.drafting.Head;
import vn.ntm.drafting.OfficialDocument;
import vn.ntm.evidence.EvidenceDesk;
import vn.ntm.evidence.EvidenceKind;
import vn.ntm.evidence.NewPiece;
import vn.ntm.evidence.PieceFacts;
import vn.ntm.evidence.PrivacyClass;
import vn.ntm.people.Duties;
import vn.ntm.people.NewDuty;
import vn.ntm.people.PositionId;
import vn.ntm.planning.ImportId;
import vn.ntm.planning.PlanId;
import vn.ntm.planning.PlanImports;
import vn.ntm.planning.Planning;
import vn.ntm.platform.database.RunningDatabase;
import vn.ntm.registry.Arrivals;
import vn.ntm.registry.Authority;
import vn.ntm.registry.Bodies;
import vn.ntm.registry.DocumentFacts;
import vn.ntm.registry.NewArrival;
import vn.ntm.registry.NewDocument;
import vn.ntm.registry.Registry;
import vn.ntm.registry.Urgency;
import vn.ntm.reporting.Period;
import vn.ntm.reporting.request.NewRequest;
import vn.ntm.reporting.request.Paper;
import vn.ntm.reporting.request.Question;
import vn.ntm.reporting.request.ReportRequests;

/** What two communes have in the product that the other must not see: the one of the evaluation workspace and one in another province. */
final class TwoUnits {
    /** The commune of the evaluation workspace. */
    static final String HOME = "05539";
    /** Xã Hợp Minh, of the made-up plan {@code hop-minh-2026}. */
    static final String FOREIGN = "17605";
    /** A commune whose people only the attacks play with. */
    static final String ATTACKED = "17611";
    /** What stands in the foreign plan and nowhere else. */
    static final String FOREIGN_WORDS = "chỉ dành cho xã Hợp Minh";

    /** Stands in the name and title of everybody the tests admit there. */
    static final String FOREIGN_PEOPLE = "-" + FOREIGN;

    private final PlanImports imports;
    private final Planning planning;
    private final Duties duties;
    private final EvidenceDesk evidence;
    private final BoardDesk boards;
    private final Boards boardReader;
    private final Registry registry;
    private final Bodies bodies;
    private final Arrivals arrivals;
    private final ReportRequests requests;
    private final RunningDatabase database;

    TwoUnits(ApplicationContext product) {
        this.imports = product.getBean(PlanImports.class);
        this.planning = product.getBean(Planning.class);
        this.duties = product.getBean(Duties.class);
        this.evidence = product.getBean(EvidenceDesk.class);
        this.boards = product.getBean(BoardDesk.class);
        this.boardReader = product.getBean(Boards.class);
        this.registry = product.getBean(Registry.class);
        this.bodies = product.getBean(Bodies.class);
        this.arrivals = product.getBean(Arrivals.class);
        this.requests = product.getBean(ReportRequests.class);
        this.database = product.getBean(RunningDatabase.class);
    }

    PlanId homePlan() {
        return Acting.as(
                ActingAsProduct.PRODUCT,
                () -> planning.latestOf(HOME).orElseThrow().id());
    }

    /** Imported when first asked for. */
    PlanId foreignPlan() {
        return Acting.as(ActingAsProduct.PRODUCT, () -> {
            byte[] document = document("attacked");
            return imports.planOf(document)
                    .orElseGet(() -> imports.confirmAsRead(imports.stage(document, "ke-hoach.txt")));
        });
    }

    /** A document that waits for the product's own review, so for nobody else's. */
    ImportId foreignImport() {
        return Acting.as(ActingAsProduct.PRODUCT, () -> imports.stage(document("waiting"), "ke-hoach.txt"));
    }

    /** Any row of a table that the other commune has, by its identifier. */
    String foreign(String table) throws SQLException {
        try (ProductRole owner = ProductRole.owner(database)) {
            return owner.column("select id from " + table + " where unit_code = '" + FOREIGN + "'")
                    .getFirst();
        }
    }

    /** Somebody there has something to do. */
    String foreignDuty() throws SQLException {
        PositionId receiver = PositionId.of(foreign("staff_position"));
        UUID once = UUID.nameUUIDFromBytes(FOREIGN.getBytes(StandardCharsets.UTF_8));
        NewDuty duty = new NewDuty(FOREIGN_WORDS, "", null, null, once);
        Acting.run(ActingAsProduct.PRODUCT, () -> duties.give(duty, List.of(receiver)));
        return foreign("duty");
    }

    /** Something there is proved. */
    String foreignPiece() {
        UUID once = UUID.nameUUIDFromBytes("piece".getBytes(StandardCharsets.UTF_8));
        PieceFacts facts = new PieceFacts(
                EvidenceKind.LINK,
                FOREIGN_WORDS,
                "",
                null,
                "",
                null,
                PrivacyClass.INTERNAL,
                "https://xa.example/van-ban");
        IndicatorRef indicator = new IndicatorRef("ntm-nang-cao-2021-2025", "6.1");
        NewPiece wanted = new NewPiece(FOREIGN, facts, List.of(indicator), List.of(2024), null, once);
        return Acting.as(
                ActingAsProduct.PRODUCT,
                () -> evidence.add(wanted, List.of()).getFirst().toString());
    }

    /** A board there. */
    String foreignBoard() throws SQLException {
        PositionId head = PositionId.of(foreign("staff_position"));
        LocalDate day = LocalDate.of(2024, 1, 2);
        Order order = new Order("1/QĐ", day, "UBND", day, null, null, null);
        Seat seat = new Seat(BoardRole.HEAD, head, "", "", FOREIGN_WORDS, List.of(), null);
        BoardFacts facts = new BoardFacts(BoardKind.OTHER, FOREIGN_WORDS, null, "", "", null);
        return Acting.as(
                ActingAsProduct.PRODUCT,
                () -> boardReader.on(FOREIGN, boardReader.today()).stream()
                        .findFirst()
                        .map(line -> line.board().id())
                        .orElseGet(() -> boards.found(FOREIGN, facts, new BoardDesk.Paper(order, List.of(seat), null)))
                        .toString());
    }

    /** Something there is drafted. */
    String foreignDocument() {
        return Acting.as(
                ActingAsProduct.PRODUCT,
                () -> registry.draft(new NewDocument(
                                FOREIGN,
                                new DocumentFacts(
                                        bodies.issuing(FOREIGN).getFirst().id(),
                                        "notice",
                                        FOREIGN_WORDS,
                                        Urgency.NORMAL,
                                        Authority.TM,
                                        null,
                                        List.of(FOREIGN_WORDS),
                                        "",
                                        ""),
                                OfficialDocument.of(
                                        DocumentTypes.catalogue().get("notice"), Head.of(null, "", "", ""), ""),
                                UUID.nameUUIDFromBytes("document".getBytes(StandardCharsets.UTF_8))))
                        .toString());
    }

    /** Something arrived there. */
    String foreignArrival() {
        return Acting.as(
                ActingAsProduct.PRODUCT,
                () -> arrivals.enter(
                                new NewArrival(
                                        FOREIGN,
                                        bodies.issuing(FOREIGN).getFirst().id(),
                                        registry.today(),
                                        FOREIGN_WORDS,
                                        "",
                                        null,
                                        "",
                                        FOREIGN_WORDS,
                                        Urgency.NORMAL,
                                        UUID.nameUUIDFromBytes("arrival".getBytes(StandardCharsets.UTF_8))),
                                null,
                                new byte[0])
                        .toString());
    }

    /** Something was asked of it. */
    String foreignRequest() throws SQLException {
        LocalDate day = LocalDate.of(2026, 1, 5);
        NewRequest wanted = new NewRequest(
                Period.ofYear(2026),
                List.of(),
                "",
                List.of(new Question(FOREIGN_WORDS, Question.Kind.TEXT)),
                day,
                new Paper("1/YC", day, FOREIGN_WORDS),
                FOREIGN_WORDS,
                UUID.nameUUIDFromBytes("request".getBytes(StandardCharsets.UTF_8)));
        Acting.run(ActingAsProduct.PRODUCT, () -> requests.ask(wanted, List.of(FOREIGN)));
        return foreign("report_request");
    }

    private static byte[] document(String mark) {
        try {
            String text = Files.readString(Path.of("src/test/resources/plans/good/hop-minh-2026.txt"));
            return (text + "\n" + FOREIGN_WORDS + " " + mark).getBytes(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
