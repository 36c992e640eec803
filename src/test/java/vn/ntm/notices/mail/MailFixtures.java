package vn.ntm.notices.mail;

import gg.jte.TemplateEngine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ntm.TestWorld;
import vn.ntm.access.Role;
import vn.ntm.people.ActingPositions;
import vn.ntm.people.Contacts;
import vn.ntm.people.NewPerson;
import vn.ntm.people.NewPosition;
import vn.ntm.people.People;
import vn.ntm.people.PersonId;
import vn.ntm.people.PositionId;
import vn.ntm.shared.Reminder;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** People with and without an address, notices for their positions, and the parts of the mail as a node of the product has them at a moment. */
final class MailFixtures {
    static final String COMMUNE = "05539";
    static final String ADDRESS = "https://ntm.example.gov.vn";
    static final Instant NOW =
            TestWorld.TODAY.atTime(9, 12).atZone(Vietnamese.ZONE).toInstant();

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private final BeanFactory beans;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    MailFixtures(BeanFactory beans) {
        this.beans = beans;
        this.jdbc = beans.getBean(JdbcClient.class);
        this.transaction = beans.getBean(TransactionTemplate.class);
    }

    /** Somebody in one position. */
    record Somebody(PersonId person, PositionId position, String email) {
        UUID id() {
            return person.id();
        }
    }

    static MailSettings server(int port) {
        return server(port, MailSettings.Security.NONE, "");
    }

    static MailSettings server(int port, MailSettings.Security security, String certificate) {
        return new MailSettings(
                "localhost",
                port,
                "",
                "",
                security,
                certificate,
                "ntm@example.gov.vn",
                ADDRESS + "/",
                LocalTime.of(7, 0),
                Duration.ofSeconds(5));
    }

    static Clock at(Instant moment) {
        return Clock.fixed(moment, Vietnamese.ZONE);
    }

    Sending sending(MailSettings settings, Instant moment) {
        Texts texts = beans.getBean(Texts.class);
        MailStore store = beans.getBean(MailStore.class);
        Contacts contacts = beans.getBean(Contacts.class);
        Letters letters =
                new Letters(store, contacts, settings, beans.getBean(TemplateEngine.class), texts, at(moment));
        return new Sending(
                store, letters, contacts, new MailServer(settings, texts), settings, transaction, at(moment));
    }

    MailWriting writing(Instant moment) {
        return new MailWriting(
                beans.getBean(MailStore.class),
                beans.getBean(ChoiceStore.class),
                beans.getBean(Contacts.class),
                transaction,
                at(moment));
    }

    Somebody admit(String name) {
        String email = "nguoi-" + UUID.randomUUID() + "@example.org";
        return admit(name, email);
    }

    Somebody admit(String name, @Nullable String email) {
        PersonId person = beans.getBean(People.class).enter(new NewPerson(COMMUNE, name, null, email));
        return new Somebody(person, seat(person, "Vị trí của " + name, LONG_AGO, null), String.valueOf(email));
    }

    PositionId seat(PersonId person, String title, LocalDate from, @Nullable LocalDate to) {
        People people = beans.getBean(People.class);
        PositionId position = people.open(new NewPosition(COMMUNE, Role.CLERK, title, List.of(), LONG_AGO, null));
        people.hold(position, person, from, to);
        return position;
    }

    vn.ntm.access.Actor acting(Somebody somebody) {
        return beans.getBean(ActingPositions.class).of(somebody.person()).getFirst();
    }

    void tell(PositionId position, Reminder.Kind kind, String title, @Nullable LocalDate due, Instant at) {
        transaction.executeWithoutResult(work -> jdbc.sql("""
                        insert into notice (unit_code, position_id, kind, about_type, about_id, stage, text_key, arguments, note, path, due, created_at)
                        values (:unit, :position, :kind, 'duty', :about, '', 'people.reminder', array[:title], 'Lời nhắn riêng', '/duties/1', :due, :at)
                        """)
                .param("unit", COMMUNE)
                .param("position", position.id())
                .param("kind", kind.name())
                .param("about", UUID.randomUUID().toString())
                .param("title", title)
                .param("due", due)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update());
    }

    void tell(Somebody somebody, String title) {
        tell(somebody.position(), Reminder.Kind.GIVEN, title, null, NOW.minusSeconds(60));
    }

    void read(PositionId position) {
        transaction.executeWithoutResult(
                work -> jdbc.sql("update notice set read_at = :now where position_id = :position")
                        .param("now", OffsetDateTime.ofInstant(NOW, ZoneOffset.UTC))
                        .param("position", position.id())
                        .update());
    }

    void choose(Somebody somebody, Rhythm rhythm, Instant at) {
        transaction.executeWithoutResult(
                work -> beans.getBean(ChoiceStore.class).choose(somebody.id(), rhythm, at));
    }

    Optional<OutMail> letterTo(Somebody somebody) {
        return transaction.execute(reading -> beans.getBean(MailStore.class).list(null, 1_000)).stream()
                .filter(mail -> mail.person().equals(somebody.id()))
                .findFirst();
    }

    /** What other tests left would be sent too. */
    void forgetEverything() {
        transaction.executeWithoutResult(work -> {
            jdbc.sql("delete from mail").update();
            jdbc.sql("delete from notice").update();
            jdbc.sql("delete from mail_choice").update();
        });
    }
}
