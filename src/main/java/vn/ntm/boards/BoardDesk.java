package vn.ntm.boards;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.audit.Audit;
import vn.ntm.audit.Subject;
import vn.ntm.criteria.CriteriaSets;
import vn.ntm.documents.FileStore;
import vn.ntm.documents.Sha256;
import vn.ntm.documents.StoredFile;
import vn.ntm.organization.Hamlet;
import vn.ntm.people.Position;
import vn.ntm.people.PositionId;
import vn.ntm.people.Problems;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Founds boards, reconstitutes them by new decisions, corrects what was written down wrongly, dissolves them. */
@Service
@Transactional
public class BoardDesk {
    /** What the audit calls a board. */
    public static final String TYPE = "board";

    private final BoardStore store;
    private final Boards boards;
    private final BoardReader reader;
    private final CriteriaSets sets;
    private final FileStore files;
    private final Access access;
    private final Audit audit;
    private final Clock clock;
    private final Texts texts;

    BoardDesk(
            BoardStore store,
            Boards boards,
            BoardReader reader,
            CriteriaSets sets,
            FileStore files,
            Access access,
            Audit audit,
            Clock clock,
            Texts texts) {
        this.store = store;
        this.boards = boards;
        this.reader = reader;
        this.sets = sets;
        this.files = files;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
        this.texts = texts;
    }

    /**
     * Founds a board of the commune by its decision.
     *
     * @throws vn.ntm.people.FieldsRefused when it cannot be taken; nothing is kept then
     */
    public BoardId found(String unit, BoardFacts facts, Paper paper) {
        Actor actor = access.requireToChange(Act.KEEP_BOARDS, unit);
        Order order = paper.order();
        Set<String> hamlets = hamlets(unit, order.effective());
        Problems problems = new Problems();
        BoardRules.judge(facts, hamlets, problems);
        Board board = new Board(BoardId.next(), unit, facts, order.effective(), null, 0);
        List<Seat> seats = judged(board, paper, problems);
        store.add(board, actor, clock.instant());
        record(board, Decision.Kind.FOUNDING, paper, seats, actor);
        audit.changed("boards.audit.founded", subject(board), null, told(order, seats));
        return board.id();
    }

    /**
     * Kiện toàn: from the day the decision holds on, its members take the place of those before.
     *
     * @param seen version of the board that the person saw
     * @throws BoardOvertaken when somebody was faster
     */
    public void reconstitute(BoardId id, Paper paper, int seen) {
        Board board = toChange(id);
        Order order = paper.order();
        Problems problems = new Problems();
        Decision last = boards.lastNaming(board).orElseThrow(BoardNotFound::new);
        problems.addIf(
                !order.effective().isAfter(last.order().effective()),
                "effective",
                "boards.problem.not-later",
                Vietnamese.date(last.order().effective()));
        List<Seat> seats = judged(board, paper, problems);
        store.claim(id, seen);
        List<Seat> before = seatsOf(board, last);
        store.endMembers(id, order.effective());
        record(board, Decision.Kind.RECONSTITUTION, paper, seats, access.actor());
        audit.changed("boards.audit.reconstituted", subject(board), told(last.order(), before), told(order, seats));
    }

    /** The newest decision and its members were written down wrongly: what it says takes their place; the audit keeps both. */
    public void correct(BoardId id, Paper paper, int seen) {
        Board board = toChange(id);
        Decision last = boards.lastNaming(board).orElseThrow(BoardNotFound::new);
        Order order = paper.order();
        List<Decision> earlier = boards.decisions(board).stream()
                .filter(decision ->
                        decision.order().effective().isBefore(last.order().effective()))
                .toList();
        Problems problems = new Problems();
        earlier.stream()
                .findFirst()
                .ifPresent(one -> problems.addIf(
                        !order.effective().isAfter(one.order().effective()),
                        "effective",
                        "boards.problem.not-later",
                        Vietnamese.date(one.order().effective())));
        List<Seat> seats = judged(board, paper, problems);
        store.claim(id, seen);
        List<Seat> before = seatsOf(board, last);
        store.withdrawMembers(last.id(), clock.instant());
        store.rewrite(last.id(), order);
        if (earlier.isEmpty()) {
            store.beginOn(id, order.effective());
        } else {
            store.continueMembers(earlier.getFirst().id(), order.effective());
        }
        keepFile(board, last.id(), paper);
        store.add(board, last.id(), seats, order.effective());
        audit.changed("boards.audit.corrected", subject(board), told(last.order(), before), told(order, seats));
    }

    /** Name, rules, duties and quorum; kind and hamlet stay what they are. */
    public void rewrite(BoardId id, BoardFacts facts, int seen) {
        Board board = toChange(id);
        BoardFacts before = board.facts();
        BoardFacts after = new BoardFacts(
                before.kind(), facts.name(), before.hamletCode(), facts.rules(), facts.duties(), facts.quorum());
        Problems problems = new Problems();
        BoardRules.judge(after, Set.of(Objects.requireNonNullElse(before.hamletCode(), "")), problems);
        problems.refuse();
        store.claim(id, seen);
        store.rewrite(id, after);
        audit.changed("boards.audit.rewritten", subject(board), Told.of(before), Told.of(after));
    }

    /** The board exists for the last time on the day before the decision holds. */
    public void dissolve(BoardId id, Order order, int seen) {
        Board board = toChange(id);
        LocalDate last = order.effective().minusDays(1);
        Problems problems = new Problems();
        BoardRules.judge(order, problems);
        LocalDate latest = reader.decisions(id).getFirst().order().effective();
        problems.addIf(
                        !order.effective().isAfter(latest),
                        "effective",
                        "boards.problem.not-later",
                        Vietnamese.date(latest))
                .addIf(order.issued().isAfter(order.effective()), "issued", "boards.problem.issued-later")
                .refuse();
        store.claim(id, seen);
        store.endMembers(id, order.effective());
        store.add(UUID.randomUUID(), board, Decision.Kind.DISSOLUTION, order, access.actor(), clock.instant());
        store.endOn(id, last);
        audit.changed("boards.audit.dissolved", subject(board), null, told(order, List.of()));
    }

    /**
     * The file of a decision as it was sent.
     *
     * @throws BoardNotFound when none came with it
     */
    @Transactional(readOnly = true)
    public Attachment file(BoardId id, UUID decision) {
        Board board = boards.get(id);
        BoardReader.FileRef file = reader.file(id, decision).orElseThrow(BoardNotFound::new);
        return new Attachment(file.name(), files.open(Sha256.of(file.sha256()), board.unitCode()));
    }

    /**
     * A decision with the members it names.
     *
     * @param file null when none comes with it
     */
    public record Paper(
            Order order, List<Seat> seats, @Nullable Attachment file) {
        public Paper {
            seats = List.copyOf(seats);
        }
    }

    /** The seats with the titles of their positions. */
    private List<Seat> judged(Board board, Paper paper, Problems problems) {
        Order order = paper.order();
        Map<PositionId, String> positions = boards.positionsFor(board.unitCode(), order.effective()).stream()
                .collect(Collectors.toMap(Position::id, Position::title));
        BoardRules.judge(order, problems);
        BoardRules.judge(
                paper.seats(),
                positions,
                hamlets(board.unitCode(), order.effective()),
                criteria(order.setId(), paper.seats(), problems),
                problems);
        problems.refuse();
        return paper.seats().stream()
                .map(seat -> seat.position() == null ? seat : seat.titled(positions.getOrDefault(seat.position(), "")))
                .toList();
    }

    private Set<Integer> criteria(@Nullable String setId, List<Seat> seats, Problems problems) {
        boolean asked = seats.stream().anyMatch(seat -> !seat.criteria().isEmpty());
        problems.addIf(asked && setId == null, "set", "boards.problem.set");
        return sets.outlines().stream()
                .filter(set -> setId == null || set.id().equals(setId))
                .flatMap(set -> set.criteria().stream())
                .map(criterion -> criterion.number())
                .collect(Collectors.toSet());
    }

    private void record(Board board, Decision.Kind kind, Paper paper, List<Seat> seats, Actor actor) {
        UUID decision = UUID.randomUUID();
        store.add(decision, board, kind, paper.order(), actor, clock.instant());
        keepFile(board, decision, paper);
        store.add(board, decision, seats, paper.order().effective());
    }

    private void keepFile(Board board, UUID decision, Paper paper) {
        Attachment file = paper.file();
        if (file != null) {
            StoredFile stored = files.store(bytes(file.content()), file.name(), board.unitCode());
            store.attach(decision, stored.sha256().hex(), file.name());
        }
    }

    private static byte[] bytes(InputStream content) {
        try (content) {
            return content.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Board toChange(BoardId id) {
        Board board = boards.get(id);
        access.requireToChange(Act.KEEP_BOARDS, board.unitCode());
        new Problems()
                .addIf(board.to() != null, "name", "boards.problem.dissolved")
                .refuse();
        return board;
    }

    private List<Seat> seatsOf(Board board, Decision decision) {
        return reader.members(board.id()).stream()
                .filter(member -> member.decision().equals(decision.id()))
                .map(Member::seat)
                .toList();
    }

    private Set<String> hamlets(String unit, LocalDate day) {
        return boards.hamletsOn(unit, day).stream().map(Hamlet::code).collect(Collectors.toSet());
    }

    private Told told(Order order, List<Seat> seats) {
        return Told.of(order, seats, texts);
    }

    private static Subject subject(Board board) {
        return new Subject(TYPE, board.id().toString(), board.name(), board.unitCode());
    }
}
