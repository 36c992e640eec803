package vn.ntm.registry.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.ntm.people.FieldsRefused;
import vn.ntm.registry.DocumentWasChanged;
import vn.ntm.shared.Texts;

/** Does what a form asks and goes on; what is refused comes back with the page, the typed words and the state of now. */
@Component
class Attempt {
    private final Texts texts;

    Attempt(Texts texts) {
        this.texts = texts;
    }

    /**
     * @param act gives where to go on
     * @param page shows the form again
     */
    String of(Form form, Supplier<String> act, Supplier<String> page, HttpServletResponse response) {
        HttpStatus refusal = HttpStatus.UNPROCESSABLE_CONTENT;
        if (form.isFine()) {
            try {
                return "redirect:" + act.get();
            } catch (FieldsRefused refused) {
                form.refuse(refused);
            } catch (DocumentWasChanged overtaken) {
                form.reject("version", texts.of(overtaken.messageKey(), overtaken.arguments()));
                refusal = HttpStatus.CONFLICT;
            }
        }
        response.setStatus(refusal.value());
        return page.get();
    }
}
