package vn.ntm.funding.web;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.ntm.funding.Book;
import vn.ntm.funding.FundingSources;
import vn.ntm.funding.Kind;
import vn.ntm.funding.ProjectNames;
import vn.ntm.funding.sheet.AmountUnit;
import vn.ntm.funding.sheet.BookImport;
import vn.ntm.funding.sheet.BookImports;
import vn.ntm.funding.sheet.SheetField;
import vn.ntm.funding.sheet.SheetMapping;
import vn.ntm.shared.Choice;
import vn.ntm.shared.SentForm;
import vn.ntm.shared.Texts;
import vn.ntm.values.bulk.table.Row;

/** What the columns and words of a table mean, as a form and back. */
@Component
class SheetMappingView {
    private static final int MOST_WORDS = 200;
    private static final int MOST_COLUMNS = 512;
    private static final int MOST_ROWS = 1_000_000;

    private final FundingSources sources;
    private final ObjectProvider<ProjectNames> projects;
    private final Texts texts;

    SheetMappingView(FundingSources sources, ObjectProvider<ProjectNames> projects, Texts texts) {
        this.sources = sources;
        this.projects = projects;
        this.texts = texts;
    }

    SheetPage.Mapping view(BookImport one, BookImports.Look look) {
        List<Choice> kinds = kinds();
        List<Choice> all = sources.all().stream()
                .map(source -> new Choice(source.code(), source.groupName() + ": " + source.name()))
                .toList();
        return new SheetPage.Mapping(
                look.sheets().stream()
                        .map(sheet -> new Choice(sheet.name(), sheet.name()))
                        .filter(sheet -> !sheet.value().isEmpty())
                        .toList(),
                Arrays.stream(SheetField.values())
                        .map(field -> new Choice(name(field), texts.of(field.labelKey())))
                        .toList(),
                columns(look.heading()),
                Arrays.stream(AmountUnit.values())
                        .map(unit -> new Choice(unit.name(), texts.of(unit.nameKey())))
                        .toList(),
                kinds,
                all,
                words(
                        look,
                        Map.of(
                                SheetField.KIND,
                                kinds,
                                SheetField.SOURCE,
                                all,
                                SheetField.PROJECT,
                                projects(one.book()))));
    }

    private List<Choice> kinds() {
        return Arrays.stream(Kind.values())
                .filter(kind -> !kind.isCarried())
                .map(kind -> new Choice(kind.name(), texts.of(kind.nameKey())))
                .toList();
    }

    private List<Choice> projects(Book book) {
        return projects.stream()
                .flatMap(kept -> kept.of(book).entrySet().stream())
                .map(one -> new Choice(one.getKey().toString(), one.getValue()))
                .toList();
    }

    private static List<Choice> columns(Row heading) {
        return IntStream.range(0, heading.cells().size())
                .mapToObj(column -> new Choice(
                        String.valueOf(column),
                        heading.place(column).letters() + ": "
                                + heading.cell(column).text()))
                .toList();
    }

    /** Those that a person must explain, the first 200. */
    private List<SheetPage.Word> words(BookImports.Look look, Map<SheetField, List<Choice>> choices) {
        return Stream.of(SheetField.KIND, SheetField.SOURCE, SheetField.PROJECT)
                .flatMap(field -> numbered(field, look)
                        .map(word -> new SheetPage.Word(
                                texts.of(field.labelKey()),
                                "word-" + field + "-" + word.number(),
                                word.text(),
                                SheetMapping.key(word.text()),
                                choices.getOrDefault(field, List.of()))))
                .toList();
    }

    private record Numbered(int number, String text) {}

    private static Stream<Numbered> numbered(SheetField field, BookImports.Look look) {
        List<String> words = look.reading().words().getOrDefault(field, List.of());
        return IntStream.range(0, Math.min(words.size(), MOST_WORDS)).mapToObj(at -> new Numbered(at, words.get(at)));
    }

    /** As it was explained last. */
    SentForm form(BookImport one, BookImports.Look look) {
        SheetMapping mapping = one.mapping();
        SentForm form = SentForm.empty(texts)
                .with("sheet", mapping.sheet())
                .with("heading", mapping.heading())
                .with("unit", mapping.unit())
                .with("kindOfAll", mapping.kind())
                .with("sourceOfAll", mapping.source());
        mapping.columns().forEach((field, column) -> form.with(name(field), column));
        for (SheetField field : List.of(SheetField.KIND, SheetField.SOURCE, SheetField.PROJECT)) {
            numbered(field, look)
                    .forEach(word -> form.with(
                            "word-" + field + "-" + word.number(),
                            mapping.meanings(field).getOrDefault(SheetMapping.key(word.text()), "")));
        }
        return form;
    }

    /** What was sent; what was explained before and is not asked for now stays. */
    SheetMapping read(SentForm form, SheetMapping before) {
        Map<SheetField, Integer> columns = new EnumMap<>(SheetField.class);
        for (SheetField field : SheetField.values()) {
            Integer column = form.whole(name(field), 0, MOST_COLUMNS);
            if (column != null && columns.containsValue(column)) {
                form.reject(name(field), "funding.sheet.problem.column-twice");
            }
            if (column != null) {
                columns.put(field, column);
            }
        }
        AmountUnit unit = Arrays.stream(AmountUnit.values())
                .filter(one -> one.name().equals(form.words("unit")))
                .findFirst()
                .orElse(before.unit());
        return new SheetMapping(
                form.value("sheet"),
                heading(form, before.heading()),
                columns,
                unit,
                known(kinds(), form.words("kindOfAll")),
                sources.find(form.words("sourceOfAll")).isPresent() ? form.words("sourceOfAll") : "",
                meanings(form, SheetField.KIND, before, kinds()),
                meanings(form, SheetField.SOURCE, before, List.of()),
                meanings(form, SheetField.PROJECT, before, List.of()));
    }

    private static int heading(SentForm form, int before) {
        Integer heading = form.whole("heading", 1, MOST_ROWS);
        return heading == null ? before : heading;
    }

    private static String known(List<Choice> choices, String value) {
        return choices.stream().anyMatch(one -> one.value().equals(value)) ? value : "";
    }

    /** @param only what it may be; none for what the reader of rows judges itself */
    private static Map<String, String> meanings(
            SentForm form, SheetField field, SheetMapping before, List<Choice> only) {
        Map<String, String> meanings = new HashMap<>(before.meanings(field));
        for (int at = 0; at < MOST_WORDS; at++) {
            String name = "word-" + field + "-" + at;
            String key = SheetMapping.key(form.value(name + "-key"));
            if (!key.isEmpty()) {
                String meant = form.words(name);
                meanings.put(key, only.isEmpty() ? meant : known(only, meant));
            }
        }
        return meanings;
    }

    private static String name(SheetField field) {
        return "column-" + field;
    }
}
