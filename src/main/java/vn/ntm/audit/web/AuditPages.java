package vn.ntm.audit.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.ntm.access.Access;
import vn.ntm.audit.AuditLine;
import vn.ntm.audit.AuditLog;
import vn.ntm.audit.AuditSearch;
import vn.ntm.audit.TooManyPersons;
import vn.ntm.shared.Texts;
import vn.ntm.shared.VietnameseText;

/** Makes the page of the record. */
class AuditPages {
    private static final String OBJECT = "audit.object.";
    private static final String KIND = "audit.kind.";

    private final AuditLog log;
    private final Access access;
    private final Texts texts;

    AuditPages(AuditLog log, Access access, Texts texts) {
        this.log = log;
        this.access = access;
        this.texts = texts;
    }

    AuditPage page(AuditQuery query) {
        boolean unreadable = query.fromProblem(texts) != null || query.toProblem(texts) != null;
        try {
            AuditLog.Page found = unreadable ? new AuditLog.Page(List.of(), false) : log.search(query.search());
            return page(query, found, null);
        } catch (TooManyPersons refused) {
            String problem = texts.of(refused.messageKey(), refused.arguments());
            return page(query, new AuditLog.Page(List.of(), false), problem);
        }
    }

    private AuditPage page(AuditQuery query, AuditLog.Page found, @Nullable String personProblem) {
        AuditLine.Place last = found.more() ? found.lines().getLast().place() : null;
        return new AuditPage(
                form(query, personProblem),
                new LineWords(texts, access).shown(found.lines()),
                last == null ? null : query.address("/audit", last),
                query.address("/audit/export.csv", null));
    }

    private AuditPage.Form form(AuditQuery query, @Nullable String personProblem) {
        AuditSearch search = query.search();
        return new AuditPage.Form(
                search.person(),
                personProblem,
                search.name(),
                search.unit(),
                new AuditPage.Day(query.typedFrom(), query.fromProblem(texts)),
                new AuditPage.Day(query.typedTo(), query.toProblem(texts)),
                choices(key -> key.startsWith(OBJECT), OBJECT.length(), search.type()),
                choices(key -> key.contains(".audit."), 0, search.event()),
                choices(key -> key.startsWith(KIND), KIND.length(), search.kind()));
    }

    private List<AuditPage.Choice> choices(Predicate<String> keys, int from, String chosen) {
        List<AuditPage.Choice> choices = new ArrayList<>();
        choices.add(new AuditPage.Choice("", texts.of("audit.any"), chosen.isEmpty()));
        texts.keys().stream()
                .filter(keys)
                .map(key -> new AuditPage.Choice(
                        key.substring(from), texts.of(key), key.substring(from).equals(chosen)))
                .sorted(Comparator.comparing(choice -> VietnameseText.searchKey(choice.label())))
                .forEach(choices::add);
        return choices;
    }
}
