package vn.ntm.reporting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.people.FieldsRefused;
import vn.ntm.reporting.FormSources;
import vn.ntm.reporting.form.FormDefinition;
import vn.ntm.reporting.form.FormOvertaken;
import vn.ntm.reporting.form.FormText;
import vn.ntm.reporting.form.Forms;
import vn.ntm.reporting.form.UnreadableForm;
import vn.ntm.shared.SentForm;
import vn.ntm.shared.Texts;

/** The forms there are; an administrator designs new ones and new versions, line by line or as a text. */
@Controller("reportingFormsController")
@Asks(Act.SEE_REPORTS)
@RequestMapping("/reports/forms")
class FormsController {
    private final Forms forms;
    private final FormSources sources;
    private final FormPages pages;
    private final Texts texts;

    FormsController(Forms forms, FormSources sources, FormPages pages, Texts texts) {
        this.forms = forms;
        this.sources = sources;
        this.pages = pages;
        this.texts = texts;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("page", pages.list());
        return "reporting/forms";
    }

    @GetMapping("/{code}")
    String show(@PathVariable String code, @RequestParam(defaultValue = "0") int version, Model model) {
        model.addAttribute("page", pages.one(code, version));
        return "reporting/form";
    }

    @GetMapping("/design")
    @Asks(Act.DESIGN_FORMS)
    String askDesign(@RequestParam Map<String, String> asked, Model model) {
        model.addAttribute("page", pages.design(SentForm.of(asked, texts)));
        return "reporting/design";
    }

    @PostMapping("/design")
    @Asks(Act.DESIGN_FORMS)
    String design(@RequestParam Map<String, String> sent, Model model, HttpServletResponse response) {
        SentForm form = SentForm.of(sent, texts);
        if (!sent.containsKey("publish")) {
            model.addAttribute("page", pages.design(form));
            return "reporting/design";
        }
        FormDefinition definition = new DesignReading(form).definition();
        if (definition != null) {
            try {
                forms.publish(definition, sources.all(), 0);
                return "redirect:/reports/forms/" + definition.code();
            } catch (FormOvertaken taken) {
                form.reject("code", taken.messageKey(), taken.arguments());
            } catch (FieldsRefused refused) {
                refused.problems()
                        .forEach(one -> form.reject(
                                DesignReading.fieldOf(one.field()),
                                one.messageKey(),
                                one.arguments().toArray()));
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", pages.design(form));
        return "reporting/design";
    }

    @GetMapping("/text")
    @Asks(Act.DESIGN_FORMS)
    String askText(@RequestParam(defaultValue = "") String code, Model model) {
        model.addAttribute("page", pages.text(code, null));
        return "reporting/formtext";
    }

    @PostMapping("/text")
    @Asks(Act.DESIGN_FORMS)
    String publishText(@RequestParam Map<String, String> sent, Model model, HttpServletResponse response) {
        SentForm form = SentForm.of(sent, texts);
        try {
            FormDefinition definition = FormText.read(form.value("definition"));
            forms.publish(definition, sources.all(), ReportController.number(form, "seen"));
            return "redirect:/reports/forms/" + definition.code();
        } catch (UnreadableForm | FormOvertaken refused) {
            form.reject("definition", refused.messageKey(), refused.arguments());
        } catch (FieldsRefused refused) {
            form.reject(
                    "definition", "reporting.form.problems", refused.problems().size());
            refused.problems()
                    .forEach(one -> form.reject(
                            "definition." + one.field() + one.messageKey() + one.arguments(),
                            one.messageKey(),
                            one.arguments().toArray()));
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", pages.text(form.words("code"), form));
        return "reporting/formtext";
    }
}
