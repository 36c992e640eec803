package vn.ntm.funding.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.funding.Book;
import vn.ntm.funding.sheet.BookImport;
import vn.ntm.funding.sheet.BookImportNotFound;
import vn.ntm.funding.sheet.BookImports;
import vn.ntm.funding.sheet.SameFileCame;
import vn.ntm.funding.sheet.SheetMapping;
import vn.ntm.funding.sheet.SheetNotTaken;
import vn.ntm.people.FieldsRefused;
import vn.ntm.people.Identifiers;
import vn.ntm.shared.Refusal;
import vn.ntm.shared.SentForm;
import vn.ntm.shared.Texts;
import vn.ntm.values.bulk.table.TableFile;
import vn.ntm.values.bulk.table.UnreadableTable;

/** Tables that others kept, brought into the book: sent, explained, looked at, entered, taken back. */
@Controller
@RequestMapping("/funding/{book}/imports")
class BookSheetController {
    private final BookImports imports;
    private final SheetMappingView mappings;
    private final BookSheetPages pages;
    private final Texts texts;

    BookSheetController(BookImports imports, SheetMappingView mappings, BookSheetPages pages, Texts texts) {
        this.imports = imports;
        this.mappings = mappings;
        this.pages = pages;
        this.texts = texts;
    }

    @GetMapping
    @Asks(Act.KEEP_LEDGER)
    String list(@PathVariable String book, Model model) {
        return list(Book.read(book), "", "", model);
    }

    @PostMapping
    @Asks(Act.KEEP_LEDGER)
    String receive(
            @PathVariable String book, @RequestParam MultipartFile file, Model model, HttpServletResponse response)
            throws IOException {
        Book in = Book.read(book);
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        try {
            return "redirect:"
                    + imports.receive(in, TableFile.of(name, file.getBytes())).path();
        } catch (UnreadableTable | SameFileCame refused) {
            response.setStatus(refused.kind().status());
            String first = refused instanceof SameFileCame same ? same.path() : "";
            return list(in, sentence(refused), first, model);
        }
    }

    private String list(Book book, String problem, String first, Model model) {
        model.addAttribute("page", pages.list(book, problem, first));
        return "funding/imports";
    }

    @GetMapping("/{id}")
    @Asks(Act.SEE_FUNDING)
    String show(
            @PathVariable String book,
            @PathVariable String id,
            @RequestParam(defaultValue = "0") String from,
            Model model) {
        int start = from.matches("\\d{1,6}") ? Integer.parseInt(from) : 0;
        return page(find(book, id), start, "", null, model);
    }

    @PostMapping("/{id}/mapping")
    @Asks(Act.KEEP_LEDGER)
    String explain(
            @PathVariable String book,
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        BookImport one = find(book, id);
        SentForm form = SentForm.of(sent, texts);
        SheetMapping mapping = mappings.read(form, one.mapping());
        if (!form.isFine()) {
            response.setStatus(Refusal.Kind.UNACCEPTABLE.status());
            return page(one, 0, "", form, model);
        }
        boolean sameRow = mapping.sheet().equals(one.mapping().sheet())
                && mapping.heading() == one.mapping().heading();
        return change(one, null, model, response, () -> {
            SheetMapping taken = sameRow ? mapping : imports.guess(one, mapping.sheet(), mapping.heading());
            imports.explain(one.book(), one.id(), taken, seen(form));
        });
    }

    @PostMapping("/{id}/posting")
    @Asks(Act.KEEP_LEDGER)
    String post(
            @PathVariable String book,
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        BookImport one = find(book, id);
        SentForm form = SentForm.of(sent, texts);
        return change(
                one,
                null,
                model,
                response,
                () -> imports.post(one.book(), one.id(), form.has("alsoKnown"), seen(form)));
    }

    @PostMapping("/{id}/removal")
    @Asks(Act.KEEP_LEDGER)
    String leave(
            @PathVariable String book,
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        BookImport one = find(book, id);
        return change(
                one, null, model, response, () -> imports.leave(one.book(), one.id(), seen(SentForm.of(sent, texts))));
    }

    @PostMapping("/{id}/undo")
    @Asks(Act.KEEP_LEDGER)
    String undo(
            @PathVariable String book,
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        BookImport one = find(book, id);
        SentForm form = SentForm.of(sent, texts);
        return change(
                one, form, model, response, () -> imports.undo(one.book(), one.id(), form.words("reason"), seen(form)));
    }

    /** @param form what stays typed when it is refused, null for what the table says of itself */
    private String change(
            BookImport one, @Nullable SentForm form, Model model, HttpServletResponse response, Runnable change) {
        try {
            change.run();
            return "redirect:" + one.path();
        } catch (SheetNotTaken refused) {
            response.setStatus(refused.kind().status());
            return page(one, 0, sentence(refused), form, model);
        } catch (FieldsRefused refused) {
            response.setStatus(refused.kind().status());
            SentForm again = form == null ? SentForm.empty(texts) : form;
            refused.sayIn(again);
            return page(one, 0, "", again, model);
        }
    }

    private BookImport find(String book, String id) {
        UUID known = Identifiers.read(id).orElseThrow(BookImportNotFound::new);
        return imports.get(Book.read(book), known);
    }

    private static int seen(SentForm form) {
        return form.words("seen").matches("\\d{1,9}") ? Integer.parseInt(form.words("seen")) : -1;
    }

    private String page(BookImport one, int from, String refused, @Nullable SentForm form, Model model) {
        model.addAttribute("page", pages.page(new BookSheetPages.Asked(one, from, refused, form)));
        return "funding/sheet";
    }

    private String sentence(Refusal refused) {
        return texts.of(refused.messageKey(), refused.arguments());
    }
}
