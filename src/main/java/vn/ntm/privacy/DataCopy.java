package vn.ntm.privacy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.audit.Audit;
import vn.ntm.audit.Subject;
import vn.ntm.people.Person;
import vn.ntm.people.PersonId;
import vn.ntm.people.Staff;
import vn.ntm.shared.PersonalData;
import vn.ntm.shared.Texts;

/** Everything the product keeps about one person, over all modules, as a ZIP of JSON with a page that tells what is in it. Each copy leaves a line. */
@Service
public class DataCopy {
    private static final String FILE = "du-lieu.json";
    private static final String INDEX = "doc-truoc.txt";

    private final List<PersonalData> sources;
    private final Staff staff;
    private final Access access;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Texts texts;
    private final JsonMapper json =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    DataCopy(
            List<PersonalData> sources,
            Staff staff,
            Access access,
            Audit audit,
            TransactionTemplate transaction,
            Texts texts) {
        this.sources = sources;
        this.staff = staff;
        this.access = access;
        this.audit = audit;
        this.transaction = transaction;
        this.texts = texts;
    }

    /** What is kept about a person, as far as the one who asks reaches. */
    @Transactional
    public byte[] of(PersonId id) {
        access.require(Act.KEEP_PERSONAL_DATA);
        Person person = staff.person(id);
        audit.sensitiveRead(
                "privacy.audit.copy-taken", new Subject("person", id.toString(), person.name(), person.unitCode()));
        return packed(collected(id.id()));
    }

    /** What is kept about the very person acting, over all units. */
    public byte[] own() {
        Actor actor = access.require(Act.DO_OWN_WORK);
        UUID person = actor.personId();
        if (person == null) {
            throw new IllegalStateException("The product itself is no person");
        }
        transaction.executeWithoutResult(work -> audit.sensitiveRead(
                "privacy.audit.own-copy-taken",
                new Subject("person", person.toString(), actor.name(), actor.unitCode())));
        Actor product = Actor.product(texts.of("privacy.own-copy.by"));
        return packed(Acting.as(product, () -> inOneReading(person)));
    }

    private Map<String, List<Map<String, @Nullable Object>>> inOneReading(UUID person) {
        Map<String, List<Map<String, @Nullable Object>>> all = new LinkedHashMap<>();
        transaction.executeWithoutResult(work -> all.putAll(collected(person)));
        return all;
    }

    private Map<String, List<Map<String, @Nullable Object>>> collected(UUID person) {
        Map<String, List<Map<String, @Nullable Object>>> all = new LinkedHashMap<>();
        sources.forEach(source -> all.put(texts.of(source.titleKey()), source.of(person)));
        return all;
    }

    private byte[] packed(Map<String, List<Map<String, @Nullable Object>>> data) {
        List<String> index = new ArrayList<>();
        index.add(texts.of("privacy.copy.index", FILE));
        data.forEach((title, records) -> index.add(texts.of("privacy.copy.part", title, records.size())));
        index.add(texts.of("privacy.copy.left-out"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            add(zip, INDEX, String.join("\n", index) + "\n");
            add(zip, FILE, json.writeValueAsString(data));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
