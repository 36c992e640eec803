package vn.ntm.funding.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ntm.funding.Book;
import vn.ntm.funding.Ledger;
import vn.ntm.funding.sheet.BookImport;
import vn.ntm.funding.sheet.BookImports;
import vn.ntm.people.UnitLabels;
import vn.ntm.shared.Choice;
import vn.ntm.shared.SentForm;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Puts together the pages of tables that came for a book. */
@Component
class BookSheetPages {
    private final BookImports imports;
    private final SheetMappingView mappings;
    private final SheetDryRun dryRun;
    private final Ledger ledger;
    private final UnitLabels units;
    private final Texts texts;

    BookSheetPages(
            BookImports imports,
            SheetMappingView mappings,
            SheetDryRun dryRun,
            Ledger ledger,
            UnitLabels units,
            Texts texts) {
        this.imports = imports;
        this.mappings = mappings;
        this.dryRun = dryRun;
        this.ledger = ledger;
        this.units = units;
        this.texts = texts;
    }

    /** @param problem why the file that was just sent cannot be taken, empty for none */
    SheetListPage list(Book book, String problem, String first) {
        return new SheetListPage(
                book.toString(),
                book.demo(),
                units.name(book.unitCode()),
                problem,
                first,
                imports.of(book).stream().map(this::came).toList(),
                ledger.mayKeep(book));
    }

    private SheetListPage.Came came(BookImport one) {
        BookImport.Posted posted = one.posted();
        return new SheetListPage.Came(
                one.fileName(),
                one.path(),
                Vietnamese.moment(one.receivedAt()),
                posted == null ? "" : Vietnamese.number(posted.lines()),
                one.state().tone(),
                one.state().icon(),
                texts.of(one.state().nameKey()));
    }

    /**
     * What is shown of one.
     *
     * @param from first row to be shown, from 0
     * @param refused why it was not entered just now, empty for none
     * @param sent what was sent last, null for a page that is opened
     */
    record Asked(
            BookImport one,
            int from,
            String refused,
            @Nullable SentForm sent) {}

    SheetPage page(Asked asked) {
        BookImport one = asked.one();
        boolean keeps = ledger.mayKeep(one.book());
        boolean waits = keeps && one.state() == BookImport.State.WAITING;
        BookImports.Look look = waits ? imports.look(one) : null;
        SentForm form =
                asked.sent() != null ? asked.sent() : look == null ? SentForm.empty(texts) : mappings.form(one, look);
        return new SheetPage(
                one.book().toString(),
                one.book().demo(),
                one.path(),
                one.fileName(),
                one.state().tone(),
                one.state().icon(),
                texts.of(one.state().nameKey()),
                facts(one),
                look == null ? null : mappings.view(one, look),
                look == null ? null : dryRun.of(one, look, asked.from()),
                asked.refused(),
                keeps && one.state() == BookImport.State.POSTED,
                one.state() == BookImport.State.POSTED ? "/funding/" + one.book() : "",
                one.version(),
                form);
    }

    private List<Choice> facts(BookImport one) {
        BookImport.Posted posted = one.posted();
        BookImport.Undone undone = one.undone();
        List<Choice> facts = new ArrayList<>();
        facts.add(fact(
                "funding.sheet.received",
                texts.of("funding.sheet.by", Vietnamese.moment(one.receivedAt()), one.receivedBy())));
        if (posted != null) {
            facts.add(fact(
                    "funding.sheet.posted", texts.of("funding.sheet.by", Vietnamese.moment(posted.at()), posted.by())));
            facts.add(fact("funding.sheet.lines", Vietnamese.number(posted.lines())));
        }
        if (undone != null) {
            facts.add(fact(
                    "funding.sheet.undone", texts.of("funding.sheet.by", Vietnamese.moment(undone.at()), undone.by())));
            facts.add(fact("funding.sheet.put-back", Vietnamese.number(undone.lines())));
            facts.add(fact("funding.reverse.reason", undone.reason()));
        }
        return facts;
    }

    private Choice fact(String key, String words) {
        return new Choice(texts.of(key), words);
    }
}
