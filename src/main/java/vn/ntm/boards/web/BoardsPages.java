package vn.ntm.boards.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.boards.Board;
import vn.ntm.boards.BoardKind;
import vn.ntm.boards.Boards;
import vn.ntm.boards.Decision;
import vn.ntm.boards.Member;
import vn.ntm.boards.Order;
import vn.ntm.boards.Seat;
import vn.ntm.organization.Hamlet;
import vn.ntm.organization.HamletWord;
import vn.ntm.organization.Unit;
import vn.ntm.people.PositionId;
import vn.ntm.people.UnitLabels;
import vn.ntm.shared.AsOf;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Shows boards: the list of a commune with its hamlets, and one board with members and decisions. */
@Component
class BoardsPages {
    private final Boards boards;
    private final UnitLabels units;
    private final MeetingPages meetings;
    private final Access access;
    private final Texts texts;

    BoardsPages(Boards boards, UnitLabels units, MeetingPages meetings, Access access, Texts texts) {
        this.boards = boards;
        this.units = units;
        this.meetings = meetings;
        this.access = access;
        this.texts = texts;
    }

    BoardsPage list(Unit commune, AsOf asOf) {
        List<Boards.Line> lines = boards.on(commune.code(), asOf.day());
        List<Boards.OfHamlet> hamlets = boards.hamlets(commune.code(), asOf.day());
        long with = hamlets.stream().filter(one -> one.board() != null).count();
        String word =
                HamletWord.of(hamlets.stream().map(Boards.OfHamlet::hamlet).toList(), texts);
        List<BoardsPage.Line> own = lines.stream()
                .filter(line -> line.board().facts().kind() != BoardKind.HAMLET_DEVELOPMENT)
                .map(line -> line(line, asOf))
                .toList();
        return new BoardsPage(
                commune.code(),
                commune.fullName(),
                asOf,
                own.isEmpty()
                        ? texts.of("boards.headline.none", commune.fullName())
                        : texts.of("boards.headline", commune.fullName(), own.size()),
                own,
                word,
                texts.of("boards.hamlets.headline", hamlets.size(), word, with),
                hamlets.stream().map(one -> hamlet(commune, one, asOf)).toList(),
                asOf.isToday() && access.mayChange(Act.KEEP_BOARDS, commune.code()));
    }

    private BoardsPage.Hamlet hamlet(Unit commune, Boards.OfHamlet one, AsOf asOf) {
        Hamlet hamlet = one.hamlet();
        Boards.Line board = one.board();
        return new BoardsPage.Hamlet(
                hamlet.fullName(),
                board == null ? null : line(board, asOf),
                "/boards/new?unit=" + commune.code() + "&kind=" + BoardKind.HAMLET_DEVELOPMENT + "&hamlet="
                        + hamlet.code());
    }

    private BoardsPage.Line line(Boards.Line line, AsOf asOf) {
        Board board = line.board();
        LocalDate term = line.termTo();
        return new BoardsPage.Line(
                board.name(),
                "/boards/" + board.id() + (asOf.isToday() ? "" : "?asOf=" + Vietnamese.date(asOf.day())),
                texts.of(board.facts().kind().nameKey()),
                texts.of("boards.members.count", line.members()),
                term == null ? "" : texts.of("boards.term.until", Vietnamese.date(term)),
                isOver(term, asOf.day()));
    }

    private static boolean isOver(@Nullable LocalDate term, LocalDate day) {
        return term != null && term.isBefore(day);
    }

    BoardPage one(Board board, AsOf asOf) {
        List<Decision> decisions = boards.decisions(board);
        List<Member> members = boards.members(board);
        Map<PositionId, String> holders = boards.holdersOn(board.unitCode(), asOf.day());
        LocalDate termTo = decisions.stream()
                .filter(one -> one.kind() != Decision.Kind.DISSOLUTION)
                .filter(one -> !one.order().effective().isAfter(asOf.day()))
                .findFirst()
                .map(one -> one.order().termTo())
                .orElse(null);
        List<Member> sitting =
                members.stream().filter(one -> one.sitsOn(asOf.day())).toList();
        List<BoardPage.MemberLine> lines = new ArrayList<>();
        sitting.forEach(member -> lines.add(member(lines.size() + 1, member, holders)));
        return new BoardPage(
                board.id().toString(),
                board.unitCode(),
                units.name(board.unitCode()),
                board.name(),
                asOf,
                facts(board, termTo),
                isOver(termTo, asOf.day()),
                board.to() != null,
                lines,
                decisions.stream().map(one -> decision(board, one, members)).toList(),
                meetings.of(board),
                asOf.isToday() && board.to() == null && access.mayChange(Act.KEEP_BOARDS, board.unitCode()));
    }

    private List<BoardPage.Fact> facts(Board board, @Nullable LocalDate termTo) {
        List<BoardPage.Fact> facts = new ArrayList<>();
        facts.add(fact("boards.field.kind", texts.of(board.facts().kind().nameKey())));
        String hamlet = board.facts().hamletCode();
        facts.add(fact("boards.field.hamlet", hamlet == null ? "" : units.name(hamlet)));
        facts.add(fact("boards.field.from", Vietnamese.date(board.from())));
        facts.add(fact("boards.field.to", Vietnamese.date(board.to())));
        facts.add(fact("boards.field.termTo", Vietnamese.date(termTo)));
        facts.add(fact("boards.field.duties", board.facts().duties()));
        facts.add(fact("boards.field.rules", board.facts().rules()));
        Integer quorum = board.facts().quorum();
        facts.add(fact("boards.field.quorum", quorum == null ? "" : quorum + "\u00A0%"));
        return facts.stream().filter(fact -> !fact.value().isEmpty()).toList();
    }

    private BoardPage.Fact fact(String key, String value) {
        return new BoardPage.Fact(texts.of(key), value);
    }

    private BoardPage.MemberLine member(int number, Member member, Map<PositionId, String> holders) {
        Seat seat = member.seat();
        String hamlet = seat.hamletCode();
        return new BoardPage.MemberLine(
                number,
                texts.of(seat.role().nameKey()),
                seat.position() == null ? seat.outsider() : holders.getOrDefault(seat.position(), ""),
                seat.title(),
                seat.duties(),
                Orders.numbers(seat.criteria()),
                hamlet == null ? "" : units.name(hamlet),
                days(member.from(), member.to()));
    }

    private String days(LocalDate from, @Nullable LocalDate to) {
        return to == null
                ? texts.of("boards.days.from", Vietnamese.date(from))
                : texts.of("boards.days", Vietnamese.date(from), Vietnamese.date(to));
    }

    private BoardPage.DecisionLine decision(Board board, Decision decision, List<Member> members) {
        Order order = decision.order();
        return new BoardPage.DecisionLine(
                texts.of(decision.kind().nameKey()),
                texts.of("boards.decision.title", order.number(), Vietnamese.date(order.issued()), order.issuer()),
                texts.of("boards.days.from", Vietnamese.date(order.effective())),
                order.termTo() == null ? "" : texts.of("boards.term.until", Vietnamese.date(order.termTo())),
                texts.of("boards.recorded", decision.recordedBy(), Vietnamese.moment(decision.recordedAt())),
                decision.fileName().isEmpty() ? "" : "/boards/" + board.id() + "/decisions/" + decision.id() + "/file",
                members.stream()
                        .filter(member -> member.decision().equals(decision.id()))
                        .map(member -> named(member.seat()))
                        .toList());
    }

    /** "Trưởng ban: Chủ tịch UBND xã", "Ủy viên: Nguyễn Văn A, Hợp tác xã …". */
    String named(Seat seat) {
        String who = seat.position() == null ? seat.outsider() + ", " + seat.title() : seat.title();
        return texts.of("boards.member.line", texts.of(seat.role().nameKey()), who);
    }
}
