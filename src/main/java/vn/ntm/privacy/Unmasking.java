package vn.ntm.privacy;

import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.audit.Audit;
import vn.ntm.audit.Subject;
import vn.ntm.people.Person;
import vn.ntm.people.PersonId;
import vn.ntm.people.Staff;

/** Shows one value of a person that lists mask; each time leaves a line. */
@Service
public class Unmasking {
    private final Staff staff;
    private final Access access;
    private final Audit audit;

    Unmasking(Staff staff, Access access, Audit audit) {
        this.staff = staff;
        this.access = access;
        this.audit = audit;
    }

    /** What is masked. */
    public enum Value {
        PHONE,
        EMAIL;

        /** Key of the Vietnamese name. */
        public String nameKey() {
            return "people.person." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** @return empty when nothing is kept */
    @Transactional
    public String show(PersonId id, Value value) {
        access.require(Act.KEEP_PERSONAL_DATA);
        Person person = staff.person(id);
        String event = switch (value) {
            case PHONE -> "privacy.audit.phone-shown";
            case EMAIL -> "privacy.audit.email-shown";
        };
        audit.sensitiveRead(event, new Subject("person", id.toString(), person.name(), person.unitCode()));
        return Objects.requireNonNullElse(
                switch (value) {
                    case PHONE -> person.phone();
                    case EMAIL -> person.email();
                },
                "");
    }
}
