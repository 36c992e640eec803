package vn.ntm.values.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;
import vn.ntm.values.bulk.ImportChange;
import vn.ntm.values.bulk.ImportReport;
import vn.ntm.values.bulk.ValueImport;
import vn.ntm.values.bulk.ValueImports;

/** Makes the pages of imports. */
@Component
class ValueImportPages {
    /** Rows on one page. */
    static final int ROWS = 100;

    private static final String ADDRESS = "/values/import";

    private final Texts texts;
    private final Texting words;

    ValueImportPages(Texts texts, Texting words) {
        this.texts = texts;
        this.words = words;
    }

    ImportsPage form(@Nullable String problem, String set, int year, List<ValueImport> past, int from) {
        return new ImportsPage(
                problem,
                words.sets(set),
                String.valueOf(year),
                past.stream().limit(ROWS).map(this::past).toList(),
                before(ADDRESS, from),
                after(ADDRESS, from, past.size()));
    }

    ImportPage proposed(ValueImports.Look look, int from) {
        ImportReport report = look.report();
        String address = address(look.proposed());
        ImportPage.State state = !report.canBeApplied()
                ? ImportPage.State.WRONG
                : report.changed() == 0 ? ImportPage.State.NOTHING : ImportPage.State.READY;
        return new ImportPage(
                address,
                texts.of(titleKey(state), Vietnamese.number(report.errorCount()), Vietnamese.number(report.changed())),
                look.proposed().fileName(),
                lead(look.proposed()),
                texts.of(
                        "values.imports.summary",
                        Vietnamese.number(report.rows()),
                        Vietnamese.number(report.values()),
                        Vietnamese.number(report.changed()),
                        Vietnamese.number(report.unchanged())),
                state,
                state == ImportPage.State.READY ? report.fingerprint() : null,
                false,
                null,
                null,
                report.errors().stream()
                        .map(error -> new ImportPage.Line(error.cell(texts), error.sentence(texts)))
                        .toList(),
                look.changes().stream().limit(ROWS).map(this::change).toList(),
                List.of(),
                before(address, from),
                after(address, from, look.changes().size()));
    }

    private static String titleKey(ImportPage.State state) {
        return switch (state) {
            case WRONG -> "values.imports.wrong";
            case NOTHING -> "values.imports.nothing";
            case READY -> "values.imports.ready";
            case DONE -> "values.imports.done";
        };
    }

    ImportPage done(ValueImport one, ValueImport.Done done, List<ImportChange> since, @Nullable String problem) {
        return new ImportPage(
                address(one),
                texts.of("values.imports.done", "", Vietnamese.number(done.changed())),
                one.fileName(),
                lead(one),
                texts.of(
                        "values.imports.did",
                        Vietnamese.moment(done.at()),
                        Vietnamese.number(done.rows()),
                        Vietnamese.number(done.values()),
                        Vietnamese.number(done.changed())),
                ImportPage.State.DONE,
                null,
                one.isUndoable(),
                undone(one.undone()),
                problem,
                List.of(),
                List.of(),
                since.stream().map(this::change).toList(),
                null,
                null);
    }

    private @Nullable String undone(ValueImport.@Nullable Undone undone) {
        return undone == null
                ? null
                : texts.of(
                        "values.imports.undone",
                        undone.by(),
                        Vietnamese.moment(undone.at()),
                        undone.reason(),
                        Vietnamese.number(undone.putBack()),
                        Vietnamese.number(undone.changedSince()));
    }

    private ImportPage.Change change(ImportChange change) {
        return new ImportPage.Change(
                change.cell(texts),
                change.unitCode(),
                words.indicator(change.code(), change.part()),
                words.figure(change.before()),
                words.figure(change.after()));
    }

    private ImportsPage.Past past(ValueImport one) {
        return new ImportsPage.Past(
                address(one),
                one.fileName(),
                texts.of("values.imports.about", one.setId(), one.year()),
                texts.of("values.imports.moment", one.receivedBy(), Vietnamese.moment(one.receivedAt())),
                state(one));
    }

    private String state(ValueImport one) {
        ValueImport.Done done = one.done();
        if (done == null) {
            return texts.of("values.imports.state.proposed");
        }
        return texts.of(
                one.undone() == null ? "values.imports.state.done" : "values.imports.state.undone",
                Vietnamese.number(done.changed()));
    }

    private String lead(ValueImport one) {
        return texts.of(
                "values.imports.lead", one.setId(), one.year(), one.receivedBy(), Vietnamese.moment(one.receivedAt()));
    }

    private static String address(ValueImport one) {
        return ADDRESS + "/" + one.id();
    }

    private static @Nullable String before(String address, int from) {
        return from == 0 ? null : address + "?from=" + Math.max(0, from - ROWS);
    }

    private static @Nullable String after(String address, int from, int found) {
        return found > ROWS ? address + "?from=" + (from + ROWS) : null;
    }
}
