package vn.ntm.responsibility.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.ntm.people.Position;
import vn.ntm.responsibility.Charge;
import vn.ntm.responsibility.Matrix;
import vn.ntm.responsibility.Responsibilities;
import vn.ntm.shared.Choice;
import vn.ntm.shared.SentForm;
import vn.ntm.shared.Texts;
import vn.ntm.shared.VietnameseText;

/** The forms for many criteria at once. */
@Component
class ManyPages {
    private final Responsibilities responsibilities;
    private final MatrixPages matrices;
    private final CriterionAssignmentPages criteria;
    private final Texts texts;

    ManyPages(Responsibilities responsibilities, MatrixPages matrices, CriterionAssignmentPages criteria, Texts texts) {
        this.responsibilities = responsibilities;
        this.matrices = matrices;
        this.criteria = criteria;
        this.texts = texts;
    }

    ManyPage bulk(MatrixView.Of view, SentForm form, Set<Integer> ticked) {
        Matrix matrix = matrix(view, view.set().id());
        return page(
                view,
                form,
                "",
                matrix.rows().stream()
                        .map(row -> new ManyPage.Tick(
                                row.number(),
                                row.number() + " " + row.name(),
                                row.accountable().map(Charge::title).orElse(texts.of("responsibility.nobody")),
                                ticked.contains(row.number())))
                        .toList());
    }

    /** What stands in the source and has nobody in the set looked at; ticked where both are called the same. */
    ManyPage copy(MatrixView.Of view, SentForm form, String source) {
        Matrix target = matrix(view, view.set().id());
        List<ManyPage.Tick> ticks = source.isEmpty()
                ? List.of()
                : matrix(view, source).rows().stream()
                        .filter(Matrix.Row::isComplete)
                        .flatMap(row -> tick(row, target).stream())
                        .toList();
        return page(view, form, source, ticks);
    }

    private Optional<ManyPage.Tick> tick(Matrix.Row from, Matrix target) {
        return target.find(from.number())
                .filter(row -> row.charges().isEmpty())
                .map(row -> new ManyPage.Tick(
                        row.number(),
                        row.number() + " " + row.name(),
                        texts.of(
                                "responsibility.copy.from",
                                from.name(),
                                from.accountable().map(Charge::title).orElse("")),
                        VietnameseText.searchKey(row.name()).equals(VietnameseText.searchKey(from.name()))));
    }

    private Matrix matrix(MatrixView.Of view, String set) {
        return responsibilities.of(view.commune().code(), set, view.asOf().day());
    }

    private ManyPage page(MatrixView.Of view, SentForm form, String source, List<ManyPage.Tick> ticks) {
        return new ManyPage(
                view.commune().code(),
                view.commune().fullName(),
                view.set().id(),
                view.set().name(),
                form,
                responsibilities.positions(view.commune().code(), view.asOf().day()).stream()
                        .map(ManyPages::choice)
                        .toList(),
                criteria.parts(),
                matrices.sets().stream()
                        .filter(set -> !set.value().equals(view.set().id()))
                        .toList(),
                source,
                ticks);
    }

    private static Choice choice(Position position) {
        String holder = position.holder();
        return new Choice(
                position.id().toString(), holder == null ? position.title() : position.title() + " – " + holder);
    }
}
