package vn.ntm.overview.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.overview.map.MapRefused;
import vn.ntm.overview.map.Maps;
import vn.ntm.shared.SentForm;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Borders of communes are brought in as a file. */
@Controller
@Asks(Act.KEEP_MAP)
@RequestMapping("/overview/shapes")
class ShapesController {
    private final Maps maps;
    private final Texts texts;

    ShapesController(Maps maps, Texts texts) {
        this.maps = maps;
        this.texts = texts;
    }

    @GetMapping
    String form(Model model) {
        return show(SentForm.empty(texts), List.of(), model);
    }

    @PostMapping
    String bring(
            @RequestParam(required = false) MultipartFile file,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response)
            throws IOException {
        SentForm form = SentForm.of(sent, texts);
        LocalDate from = form.day("from");
        if (from == null && form.error("from") == null) {
            form.reject("from", "overview.shapes.from-missing");
        }
        if (file == null || file.isEmpty()) {
            form.reject("file", "overview.shapes.file-missing");
        }
        if (file != null && from != null && form.isFine()) {
            try (InputStream content = file.getInputStream()) {
                maps.bring(
                        Objects.requireNonNullElse(file.getOriginalFilename(), file.getName()),
                        content,
                        form.value("property"),
                        from);
                return "redirect:/overview/shapes";
            } catch (MapRefused refused) {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                return show(form, words(refused), model);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(form, List.of(), model);
    }

    private List<String> words(MapRefused refused) {
        return refused.problems().stream()
                .map(problem ->
                        texts.of(problem.messageKey(), problem.arguments().toArray()))
                .toList();
    }

    private String show(SentForm form, List<String> problems, Model model) {
        List<ShapesPage.Line> lines = maps.imports().stream()
                .map(one -> new ShapesPage.Line(
                        one.fileName(),
                        Vietnamese.date(one.validFrom()),
                        texts.of(
                                "overview.shapes.count",
                                Vietnamese.number(one.shapes()),
                                Vietnamese.number(one.points())),
                        one.property(),
                        texts.of("overview.shapes.by", one.importedBy(), Vietnamese.moment(one.importedAt()))))
                .toList();
        model.addAttribute("page", new ShapesPage(form, problems, lines));
        return "overview/bring-shapes";
    }
}
