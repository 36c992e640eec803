package vn.ntm.reporting.web.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.ntm.people.Identifiers;
import vn.ntm.reporting.Period;
import vn.ntm.reporting.request.NewRequest;
import vn.ntm.reporting.request.Paper;
import vn.ntm.reporting.request.Question;
import vn.ntm.shared.SentForm;

/** Reads the form of a request. */
final class RequestForm {
    /** Questions the form has room for. */
    static final int LINES = 5;

    private static final int MOST_WORDS = 500;

    private RequestForm() {}

    /** Empty when something cannot be read; the form then has its messages. */
    static Optional<NewRequest> read(SentForm form, List<String> forms) {
        LocalDate day = form.day("day");
        LocalDate due = form.day("due");
        Optional<Period> period = Period.read(form.words("period"));
        if (!form.has("day")) {
            form.reject("day", "reporting.request.no-day");
        }
        if (!form.has("due")) {
            form.reject("due", "reporting.request.no-due");
        }
        if (period.isEmpty()) {
            form.reject("period", "reporting.request.no-period");
        }
        List<Question> questions = questions(form);
        UUID key = Identifiers.read(form.value("key")).orElseGet(UUID::randomUUID);
        return day == null || due == null || period.isEmpty() || !form.isFine()
                ? Optional.empty()
                : Optional.of(new NewRequest(
                        period.get(),
                        forms,
                        form.words("parts"),
                        questions,
                        due,
                        new Paper(form.words("number"), day, form.words("issuer")),
                        form.words("words"),
                        key));
    }

    private static List<Question> questions(SentForm form) {
        List<Question> questions = new ArrayList<>();
        for (int line = 0; line < LINES; line++) {
            String words = form.words("question" + line);
            String kind = form.value("kind" + line);
            if (words.length() > MOST_WORDS) {
                form.reject("question" + line, "people.text.too-long", MOST_WORDS);
            }
            if (!words.isEmpty()) {
                questions.add(new Question(
                        words,
                        Stream.of(Question.Kind.values())
                                .filter(one -> one.name().equals(kind))
                                .findFirst()
                                .orElse(Question.Kind.TEXT)));
            }
        }
        return questions;
    }
}
