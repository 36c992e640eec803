package vn.ntm.people;

import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import vn.ntm.shared.Refusal;
import vn.ntm.shared.SentForm;

/** Answers a form that was sent: on to the next page when it was kept, else the form again with what was typed and a message at each field. */
public final class FormAnswer {
    /** Where the message stands when somebody else was faster. */
    public static final String SEEN = "seen";

    private FormAnswer() {}

    /**
     * Makes the change unless the form already has messages.
     *
     * @param status is told the HTTP status when it was not kept
     * @param change keeps what was sent and says where to go on
     * @param again the view that shows the form again
     */
    public static String of(
            SentForm form, IntConsumer status, Supplier<String> change, Function<SentForm, String> again) {
        Refusal.Kind why = Refusal.Kind.UNACCEPTABLE;
        try {
            if (form.isFine()) {
                return "redirect:" + change.get();
            }
        } catch (FieldsRefused refused) {
            refused.sayIn(form);
        } catch (Refusal refused) {
            if (refused.kind() != Refusal.Kind.OVERTAKEN) {
                throw refused;
            }
            why = refused.kind();
            form.reject(SEEN, refused.messageKey(), refused.arguments());
        }
        status.accept(why.status());
        return again.apply(form);
    }

    /** The version that the sender saw; one that never is when the form names none. */
    public static int seen(SentForm form) {
        return form.words(SEEN).matches("\\d{1,9}") ? Integer.parseInt(form.words(SEEN)) : -1;
    }
}
