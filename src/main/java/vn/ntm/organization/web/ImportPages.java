package vn.ntm.organization.web;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.organization.updates.Column;
import vn.ntm.organization.updates.UnitUpdate;
import vn.ntm.organization.updates.UpdateChange;
import vn.ntm.organization.updates.UpdateProblem;
import vn.ntm.organization.updates.UpdateReport;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Makes the pages of updates by file. */
class ImportPages {
    private final Texts texts;

    ImportPages(Texts texts) {
        this.texts = texts;
    }

    ImportPage form(@Nullable String problem, List<UnitUpdate> history) {
        List<ImportPage.Column> columns = Arrays.stream(Column.values())
                .map(column -> new ImportPage.Column(texts.of(column.textKey()), texts.of(column.textKey() + ".use")))
                .toList();
        return new ImportPage(
                problem,
                UUID.randomUUID().toString(),
                columns,
                history.stream().map(this::past).toList());
    }

    UpdatePage update(UnitUpdate update, UpdateReport report) {
        return new UpdatePage(
                address(update),
                title(update, report),
                update.fileName(),
                moment(update.receivedBy(), update.receivedAt()),
                applied(update),
                !update.isApplied() && report.canBeApplied() ? address(update) + "/confirm" : null,
                report.problems().stream().map(this::line).toList(),
                report.changes().stream().map(this::line).toList());
    }

    /** The headings of the template as spreadsheets in Vietnam open them: UTF-8 with its mark, semicolons. */
    String template() {
        List<String> headings = Arrays.stream(Column.values())
                .map(column -> texts.of(column.textKey()))
                .toList();
        return "\uFEFF" + String.join(";", headings) + "\r\n";
    }

    private String title(UnitUpdate update, UpdateReport report) {
        int changes = report.changes().size();
        if (update.isApplied()) {
            return texts.of("organization.import.done", changes);
        }
        return report.problems().isEmpty()
                ? texts.of("organization.import.ready", changes)
                : texts.of("organization.import.bad", report.problems().size());
    }

    private ImportPage.Past past(UnitUpdate update) {
        return new ImportPage.Past(
                address(update),
                update.fileName(),
                update.changes(),
                update.problems(),
                moment(update.receivedBy(), update.receivedAt()),
                applied(update));
    }

    private static String address(UnitUpdate update) {
        return "/units/import/" + update.id();
    }

    private @Nullable String applied(UnitUpdate update) {
        String who = update.appliedBy();
        LocalDateTime when = update.appliedAt();
        return who == null || when == null ? null : moment(who, when);
    }

    private String moment(String who, LocalDateTime when) {
        return texts.of("organization.import.moment", who, Vietnamese.moment(when));
    }

    private UpdatePage.Line line(UpdateProblem problem) {
        Column column = problem.column();
        return new UpdatePage.Line(
                problem.row(), column == null ? "" : texts.of(column.textKey()), problem.sentence(texts));
    }

    private UpdatePage.Line line(UpdateChange change) {
        return new UpdatePage.Line(change.row(), "", change.sentence(texts));
    }
}
