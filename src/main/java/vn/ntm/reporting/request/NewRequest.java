package vn.ntm.reporting.request;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.ntm.reporting.Period;

/**
 * What is asked for, the same of each unit.
 *
 * @param forms codes of forms to be filled
 * @param parts which columns or rows of them are wanted, in words; empty for all
 * @param words what else the paper says
 * @param key of the form: the same form sent twice asks once
 */
public record NewRequest(
        Period period,
        List<String> forms,
        String parts,
        List<Question> questions,
        LocalDate due,
        Paper paper,
        String words,
        UUID key) {
    public NewRequest {
        forms = List.copyOf(forms);
        questions = List.copyOf(questions);
    }
}
