package vn.ntm.responsibility.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.ntm.people.Position;
import vn.ntm.responsibility.Assignment;
import vn.ntm.responsibility.Charge;
import vn.ntm.responsibility.CriterionKey;
import vn.ntm.responsibility.Matrix;
import vn.ntm.responsibility.Part;
import vn.ntm.responsibility.Responsibilities;
import vn.ntm.shared.Choice;
import vn.ntm.shared.SentForm;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Shows one criterion with its form and history. */
@Component
class CriterionAssignmentPages {
    static final String FIELD = "p-";

    private final Responsibilities responsibilities;
    private final Texts texts;

    CriterionAssignmentPages(Responsibilities responsibilities, Texts texts) {
        this.responsibilities = responsibilities;
        this.texts = texts;
    }

    /** As it is kept; where nobody has assigned it, the position that names the criterion is proposed to lead. */
    SentForm kept(MatrixView.Of view, CriterionKey key) {
        LocalDate today = view.asOf().today();
        SentForm form =
                SentForm.empty(texts).with("seen", responsibilities.seen(key)).with("from", Vietnamese.date(today));
        Matrix.Row row = row(view, key);
        row.charges().stream()
                .filter(Charge::stands)
                .forEach(charge -> form.with(FIELD + charge.position(), charge.part()));
        if (row.charges().isEmpty()) {
            responsibilities.positions(key.unitCode(), today).stream()
                    .filter(position -> position.criteria().contains(String.valueOf(key.criterion())))
                    .forEach(position -> form.with(FIELD + position.id(), Part.LEAD));
        }
        return form;
    }

    /** @param faster whether somebody else assigned the criterion meanwhile */
    CriterionPage page(MatrixView.Of view, CriterionKey key, SentForm form, boolean faster) {
        LocalDate day = Optional.ofNullable(form.day("from")).orElse(view.asOf().day());
        Matrix.Row row = row(view, key);
        return new CriterionPage(
                key.unitCode(),
                view.commune().fullName(),
                view.set().id(),
                view.set().name(),
                key.criterion(),
                row.name(),
                form,
                responsibilities.positions(key.unitCode(), day).stream()
                        .map(CriterionAssignmentPages::line)
                        .toList(),
                parts(),
                faster ? row.charges().stream().map(this::words).toList() : List.of(),
                responsibilities.history(key).stream().map(this::past).toList(),
                view.editable());
    }

    List<Choice> parts() {
        return Arrays.stream(Part.values())
                .map(part -> new Choice(part.name(), texts.of(part.nameKey())))
                .toList();
    }

    private Matrix.Row row(MatrixView.Of view, CriterionKey key) {
        return responsibilities
                .of(key.unitCode(), key.setId(), view.asOf().day())
                .find(key.criterion())
                .orElseThrow();
    }

    private static CriterionPage.Line line(Position position) {
        String holder = position.holder();
        return new CriterionPage.Line(FIELD + position.id(), position.title(), holder == null ? "" : holder);
    }

    private String words(Charge charge) {
        return texts.of("responsibility.charge", texts.of(charge.part().nameKey()), charge.title());
    }

    private CriterionPage.Past past(Assignment row) {
        LocalDate to = row.to();
        String ended = row.endedBy();
        return new CriterionPage.Past(
                texts.of(row.part().nameKey()),
                row.title(),
                to == null
                        ? texts.of("responsibility.days.from", Vietnamese.date(row.from()))
                        : texts.of("responsibility.days", Vietnamese.date(row.from()), Vietnamese.date(to)),
                ended == null
                        ? texts.of("responsibility.by", row.recordedBy(), Vietnamese.moment(row.recordedAt()))
                        : texts.of(
                                "responsibility.by-ended",
                                row.recordedBy(),
                                Vietnamese.moment(row.recordedAt()),
                                ended),
                row.taken());
    }
}
