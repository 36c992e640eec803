package vn.ntm.works.web.site;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.ntm.funding.Book;
import vn.ntm.funding.ProjectId;
import vn.ntm.people.FormAnswer;
import vn.ntm.people.Identifiers;
import vn.ntm.shared.Choice;
import vn.ntm.shared.SentForm;
import vn.ntm.shared.Texts;
import vn.ntm.works.Work;
import vn.ntm.works.WorkNotFound;
import vn.ntm.works.Works;

/** Reads addresses and forms about one work, and answers them: on to the next page when kept, else the form again with what was typed. */
@Component("workSiteForms")
class SiteForms {
    private final Works works;
    private final Texts texts;

    SiteForms(Works works, Texts texts) {
        this.works = works;
        this.texts = texts;
    }

    /** @throws WorkNotFound for what names none */
    Work work(String book, String id) {
        return works.get(Book.read(book), new ProjectId(id(id)));
    }

    static UUID id(String text) {
        return Identifiers.read(text).orElseThrow(WorkNotFound::new);
    }

    static String answer(
            SentForm form,
            HttpServletResponse response,
            String next,
            Runnable change,
            Function<SentForm, String> again) {
        return FormAnswer.of(
                form,
                response::setStatus,
                () -> {
                    change.run();
                    return next;
                },
                again);
    }

    /** The day, with a message when there is none; then the epoch stands for it. */
    static LocalDate day(SentForm form, String field) {
        if (!form.has(field)) {
            form.reject(field, "works.site.problem.day");
        }
        return Objects.requireNonNullElse(form.day(field), LocalDate.EPOCH);
    }

    /** With a message when nothing was chosen; then the first stands for it. */
    static <E extends Enum<E>> E one(SentForm form, String field, E[] all) {
        Optional<E> chosen = Arrays.stream(all)
                .filter(each -> each.name().equals(form.words(field)))
                .findFirst();
        if (chosen.isEmpty()) {
            form.reject(field, "works.site.problem.choice");
        }
        return chosen.orElse(all[0]);
    }

    <E extends Enum<E>> List<Choice> choices(E[] all, Function<E, String> nameKey) {
        return Arrays.stream(all)
                .map(each -> new Choice(each.name(), texts.of(nameKey.apply(each))))
                .toList();
    }
}
