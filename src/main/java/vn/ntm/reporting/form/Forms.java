package vn.ntm.reporting.form;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.audit.Audit;
import vn.ntm.audit.Subject;
import vn.ntm.documents.CanonicalText;

/** The forms there are, in every version. A version is never changed; what is wrong is put right in the next. */
@Service
@Transactional
public class Forms {
    /** What the audit calls a form. */
    public static final String TYPE = "report-form";

    private static final Comparator<PublishedForm> BY_CODE = Comparator.comparing(
            PublishedForm::code, Comparator.comparingInt(String::length).thenComparing(code -> code));

    private final FormStore store;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    Forms(FormStore store, Access access, Audit audit, Clock clock) {
        this.store = store;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** The version of each form that holds on the day. */
    @Transactional(readOnly = true)
    public List<PublishedForm> on(LocalDate day) {
        return which(form -> form.definition().holdsOn(day));
    }

    /** Every form there is or was, in its newest version. */
    @Transactional(readOnly = true)
    public List<PublishedForm> ever() {
        return which(form -> true);
    }

    private List<PublishedForm> which(Predicate<PublishedForm> wanted) {
        access.require(Act.SEE_REPORTS);
        return store.all().stream()
                .filter(wanted)
                .collect(Collectors.toMap(PublishedForm::code, form -> form, Forms::preferred))
                .values()
                .stream()
                .sorted(BY_CODE)
                .toList();
    }

    /** What an administrator designed stands before what came with the product, then the newer one. */
    private static PublishedForm preferred(PublishedForm newer, PublishedForm older) {
        return newer.bundled() && !older.bundled() ? older : newer;
    }

    /** The version of a form that holds on the day. */
    @Transactional(readOnly = true)
    public Optional<PublishedForm> on(String code, LocalDate day) {
        return on(day).stream().filter(form -> form.code().equals(code)).findFirst();
    }

    /** @throws FormNotFound when there is no such version */
    @Transactional(readOnly = true)
    public PublishedForm get(String code, int version) {
        access.require(Act.SEE_REPORTS);
        return store.find(code, version).orElseThrow(() -> new FormNotFound(code));
    }

    /** Every version of a form, newest first. */
    @Transactional(readOnly = true)
    public List<PublishedForm> versions(String code) {
        access.require(Act.SEE_REPORTS);
        return store.all().stream().filter(form -> form.code().equals(code)).toList();
    }

    /**
     * A new form, or the next version of one.
     *
     * @param seen the version that was looked at, 0 for a new form
     * @throws vn.ntm.people.FieldsRefused with all that is wrong with it
     * @throws FormOvertaken when somebody published another version since
     */
    public PublishedForm publish(FormDefinition form, FormRules.Sources sources, int seen) {
        Actor actor = access.requireToChange(Act.DESIGN_FORMS, Actor.WHOLE_COUNTRY);
        FormRules.judge(form, sources).refuse();
        store.alone();
        int newest = store.newestVersion(form.code());
        if (newest != seen) {
            throw new FormOvertaken(form.code(), newest);
        }
        store.add(form, newest + 1, false, CanonicalText.fingerprint(CanonicalText.of(form)), actor, clock.instant());
        audit.changed(
                "reporting.audit.form-published",
                new Subject(TYPE, form.code(), form.code() + " " + form.title(), Actor.WHOLE_COUNTRY),
                null,
                new Told(newest + 1, form.title(), form.from(), form.to()));
        return get(form.code(), newest + 1);
    }

    /** What came with the product and is not published yet becomes the next version; an unchanged text costs a comparison. */
    void bringIn(Map<String, String> texts) {
        Map<String, String> known = store.newestBundled();
        List<String> changed = texts.keySet().stream()
                .filter(code -> !CanonicalText.fingerprint(Objects.requireNonNull(texts.get(code)))
                        .equals(known.get(code)))
                .toList();
        if (changed.isEmpty()) {
            return;
        }
        store.alone();
        Map<String, String> since = store.newestBundled();
        for (String code : changed) {
            String text = Objects.requireNonNull(texts.get(code));
            String sha256 = CanonicalText.fingerprint(text);
            if (!sha256.equals(since.get(code))) {
                store.add(
                        FormText.read(text),
                        store.newestVersion(code) + 1,
                        true,
                        sha256,
                        access.actor(),
                        clock.instant());
            }
        }
    }

    /** A version as the audit tells it. */
    private record Told(
            int version,
            String title,
            LocalDate from,
            @Nullable LocalDate to) {}
}
