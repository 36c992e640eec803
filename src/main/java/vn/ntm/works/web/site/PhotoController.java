package vn.ntm.works.web.site;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.people.FieldsRefused;
import vn.ntm.people.FormAnswer;
import vn.ntm.shared.SentForm;
import vn.ntm.shared.Texts;
import vn.ntm.works.Work;
import vn.ntm.works.site.NewPhoto;
import vn.ntm.works.site.PhotoMoment;
import vn.ntm.works.site.PhotoViews;
import vn.ntm.works.site.Photos;

/** Pictures of one work: brought from a phone, looked at, withdrawn. */
@Controller("workPhotoController")
@Asks(Act.SEE_FUNDING)
@RequestMapping("/works/{book}/{id}/photos")
class PhotoController {
    private static final Duration KEPT = Duration.ofMinutes(30);

    private final Photos photos;
    private final PhotoViews views;
    private final PhotoPages pages;
    private final SiteForms forms;
    private final Texts texts;

    PhotoController(Photos photos, PhotoViews views, PhotoPages pages, SiteForms forms, Texts texts) {
        this.photos = photos;
        this.views = views;
        this.pages = pages;
        this.forms = forms;
        this.texts = texts;
    }

    @GetMapping
    String all(@PathVariable String book, @PathVariable String id, Model model) {
        return all(forms.work(book, id), SentForm.empty(texts), model);
    }

    @PostMapping
    @Asks(Act.RECORD_PROGRESS)
    String add(
            @PathVariable String book,
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            @RequestParam(required = false) List<MultipartFile> files,
            Model model,
            HttpServletResponse response) {
        Work work = forms.work(book, id);
        SentForm form = SentForm.of(sent, texts);
        NewPhoto photo = new NewPhoto(
                SiteForms.one(form, "moment", PhotoMoment.values()),
                form.day("day"),
                form.words("place"),
                form.words("note"),
                form.has("openToAll"),
                chosen(files));
        if (!form.isFine()) {
            sayTheRest(work, photo, form);
        }
        return SiteForms.answer(
                form,
                response,
                work.path() + "/photos",
                () -> photos.add(work.book(), work.id(), photo),
                again -> all(work, again, model));
    }

    private void sayTheRest(Work work, NewPhoto photo, SentForm form) {
        try {
            photos.check(work.book(), work.id(), photo);
        } catch (FieldsRefused refused) {
            refused.sayIn(form);
        }
    }

    @GetMapping("/{photo}")
    String one(@PathVariable String book, @PathVariable String id, @PathVariable String photo, Model model) {
        return one(forms.work(book, id), SiteForms.id(photo), SentForm.empty(texts), model);
    }

    @PostMapping("/{photo}/withdrawal")
    @Asks(Act.RECORD_PROGRESS)
    String withdraw(
            @PathVariable String book,
            @PathVariable String id,
            @PathVariable String photo,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        Work work = forms.work(book, id);
        SentForm form = SentForm.of(sent, texts);
        UUID one = SiteForms.id(photo);
        return SiteForms.answer(
                form,
                response,
                work.path() + "/photos",
                () -> photos.withdraw(work.book(), work.id(), one, form.value("reason"), FormAnswer.seen(form)),
                again -> one(work, one, again, model));
    }

    @PostMapping("/{photo}/publicity")
    @Asks(Act.RECORD_PROGRESS)
    String open(
            @PathVariable String book,
            @PathVariable String id,
            @PathVariable String photo,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletResponse response) {
        Work work = forms.work(book, id);
        SentForm form = SentForm.of(sent, texts);
        UUID one = SiteForms.id(photo);
        return SiteForms.answer(
                form,
                response,
                work.path() + "/photos/" + one,
                () -> photos.open(work.book(), work.id(), one, form.has("openToAll"), FormAnswer.seen(form)),
                again -> one(work, one, again, model));
    }

    @GetMapping("/{photo}/picture")
    ResponseEntity<byte[]> picture(@PathVariable String book, @PathVariable String id, @PathVariable String photo) {
        return drawn(book, id, photo, false);
    }

    @GetMapping("/{photo}/thumbnail")
    ResponseEntity<byte[]> thumbnail(@PathVariable String book, @PathVariable String id, @PathVariable String photo) {
        return drawn(book, id, photo, true);
    }

    private ResponseEntity<byte[]> drawn(String book, String id, String photo, boolean small) {
        Work work = forms.work(book, id);
        byte[] picture = views.picture(work.book(), work.id(), SiteForms.id(photo), small);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.maxAge(KEPT).cachePrivate())
                .body(picture);
    }

    private String all(Work work, SentForm form, Model model) {
        model.addAttribute("page", pages.all(work, form));
        return "works/site/photos";
    }

    private String one(Work work, UUID photo, SentForm form, Model model) {
        model.addAttribute("page", pages.one(work, photos.get(work, photo), form));
        return "works/site/photo";
    }

    /** A file field nobody filled sends one part without a name. */
    private static List<NewPhoto.Sent> chosen(@Nullable List<MultipartFile> files) {
        return Objects.requireNonNullElse(files, List.<MultipartFile>of()).stream()
                .filter(file -> !nameOf(file).isEmpty())
                .map(file -> new NewPhoto.Sent(nameOf(file), file::getBytes))
                .toList();
    }

    private static String nameOf(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }
}
