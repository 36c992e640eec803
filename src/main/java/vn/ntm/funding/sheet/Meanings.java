package vn.ntm.funding.sheet;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.ntm.funding.Book;
import vn.ntm.funding.FundingSource;
import vn.ntm.funding.FundingSources;
import vn.ntm.funding.Kind;
import vn.ntm.funding.Nature;
import vn.ntm.funding.ProjectNames;
import vn.ntm.shared.Texts;

/** What the words in a table mean to us: our own names are known, everything else a person explains once for the table. */
@Component
class Meanings {
    private static final Pattern CODE = Pattern.compile("(f[1-9][a-z])( .*)?");

    private final FundingSources sources;
    private final ObjectProvider<ProjectNames> projects;
    private final Texts texts;

    Meanings(FundingSources sources, ObjectProvider<ProjectNames> projects, Texts texts) {
        this.sources = sources;
        this.projects = projects;
        this.texts = texts;
    }

    /** Of the book, with what was explained for this table. */
    Of of(Book book, SheetMapping mapping) {
        Map<SheetField, Map<String, String>> own = new HashMap<>();
        own.put(SheetField.KIND, kinds());
        own.put(
                SheetField.NATURE,
                names(Arrays.asList(Nature.values()), Nature::name, one -> List.of(texts.of(one.nameKey()))));
        own.put(SheetField.SOURCE, sources());
        own.put(SheetField.PROJECT, projects(book));
        return new Of(own, mapping);
    }

    private Map<String, String> kinds() {
        return names(Arrays.asList(Kind.values()), Kind::name, kind -> {
            String more = "funding.sheet.kind." + kind.name();
            String others = texts.keys().contains(more) ? texts.of(more) : "";
            return Arrays.asList((texts.of(kind.nameKey()) + ";" + kind.name() + ";" + others).split(";"));
        });
    }

    private Map<String, String> sources() {
        return names(
                sources.all(),
                FundingSource::code,
                one -> List.of(one.code(), one.name(), one.groupName() + ": " + one.name()));
    }

    private Map<String, String> projects(Book book) {
        Map<String, String> names = new HashMap<>();
        projects.stream()
                .map(kept -> kept.of(book))
                .map(all -> names(
                        List.copyOf(all.entrySet()),
                        one -> one.getKey().toString(),
                        one -> List.of(one.getValue(), one.getKey().toString())))
                .forEach(names::putAll);
        return names;
    }

    /** A word that several are called by is none of them. */
    private static <T> Map<String, String> names(
            List<T> all, Function<T, String> code, Function<T, List<String>> words) {
        Map<String, String> names = new HashMap<>();
        Set<String> shared = new HashSet<>();
        for (T one : all) {
            for (String word :
                    new HashSet<>(words.apply(one).stream().map(Headings::key).toList())) {
                if (!word.isEmpty() && names.put(word, code.apply(one)) != null) {
                    shared.add(word);
                }
            }
        }
        names.keySet().removeAll(shared);
        return names;
    }

    /** The words of one table. */
    record Of(Map<SheetField, Map<String, String>> own, SheetMapping mapping) {
        /** Whether it is our own word, which nobody has to explain. */
        boolean isOurs(SheetField field, String text) {
            return ours(field, text).isPresent();
        }

        private Optional<String> ours(SheetField field, String text) {
            Map<String, String> names = own.getOrDefault(field, Map.of());
            String key = Headings.key(text);
            Matcher code = CODE.matcher(key);
            String found = names.get(key);
            return found == null && field == SheetField.SOURCE && code.matches()
                    ? Optional.ofNullable(names.get(code.group(1)))
                    : Optional.ofNullable(found);
        }

        Optional<String> of(SheetField field, String text) {
            return ours(field, text)
                    .or(() -> Optional.ofNullable(mapping.meanings(field).get(Headings.key(text)))
                            .filter(meant -> !meant.isEmpty()));
        }
    }
}
