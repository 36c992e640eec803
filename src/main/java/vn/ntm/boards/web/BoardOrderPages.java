package vn.ntm.boards.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.ntm.boards.Board;
import vn.ntm.boards.BoardKind;
import vn.ntm.boards.BoardRole;
import vn.ntm.boards.Boards;
import vn.ntm.criteria.CriteriaSets;
import vn.ntm.organization.Unit;
import vn.ntm.people.Position;
import vn.ntm.people.UnitLabels;
import vn.ntm.shared.Choice;
import vn.ntm.shared.SentForm;
import vn.ntm.shared.Texts;

/** The form of a decision with what can be chosen on it. */
@Component
class BoardOrderPages {
    private static final String COMMUNE_LEVEL = "commune";

    private final Boards boards;
    private final BoardsPages pages;
    private final CriteriaSets sets;
    private final UnitLabels units;
    private final Texts texts;

    BoardOrderPages(Boards boards, BoardsPages pages, CriteriaSets sets, UnitLabels units, Texts texts) {
        this.boards = boards;
        this.pages = pages;
        this.sets = sets;
        this.units = units;
        this.texts = texts;
    }

    OrderPage founding(Unit commune, SentForm form) {
        return page(
                new Purpose("founding", texts.of("boards.found"), "/boards", "/boards?unit=" + commune.code()),
                commune.code(),
                commune.fullName(),
                form,
                List.of());
    }

    /** @param faster whether somebody else changed the board meanwhile */
    OrderPage of(Board board, String act, SentForm form, boolean faster) {
        String path = "/boards/" + board.id();
        List<String> now = faster
                ? boards.membersOn(board, boards.today()).stream()
                        .map(member -> pages.named(member.seat()))
                        .toList()
                : List.of();
        return page(
                new Purpose(act, texts.of("boards.order." + act, board.name()), path + "/" + act, path),
                board.unitCode(),
                units.name(board.unitCode()),
                form,
                now);
    }

    private record Purpose(String act, String title, String action, String back) {}

    private OrderPage page(Purpose purpose, String unit, String unitName, SentForm form, List<String> now) {
        LocalDate day = Optional.ofNullable(form.day("effective")).orElse(boards.today());
        return new OrderPage(
                purpose.act(),
                purpose.title(),
                purpose.action(),
                purpose.back(),
                unit,
                unitName,
                form,
                Orders.rowsOf(form),
                Arrays.stream(BoardKind.values())
                        .map(kind -> new Choice(kind.name(), texts.of(kind.nameKey())))
                        .toList(),
                boards.hamletsOn(unit, day).stream()
                        .map(hamlet -> new Choice(hamlet.code(), hamlet.fullName()))
                        .toList(),
                Arrays.stream(BoardRole.values())
                        .map(role -> new Choice(role.name(), texts.of(role.nameKey())))
                        .toList(),
                boards.positionsFor(unit, day).stream()
                        .map(BoardOrderPages::choice)
                        .toList(),
                sets.outlines().stream()
                        .filter(set -> COMMUNE_LEVEL.equals(set.level()))
                        .map(set -> new Choice(set.id(), set.name()))
                        .toList(),
                now);
    }

    private static Choice choice(Position position) {
        String holder = position.holder();
        return new Choice(
                position.id().toString(), holder == null ? position.title() : position.title() + " – " + holder);
    }
}
