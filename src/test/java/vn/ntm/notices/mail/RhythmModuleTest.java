package vn.ntm.notices.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.notices.mail.MailFixtures.NOW;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ntm.ModuleTest;
import vn.ntm.access.Acting;
import vn.ntm.notices.mail.MailFixtures.Somebody;
import vn.ntm.shared.Reminder;
import vn.ntm.shared.Vietnamese;

@ModuleTest
class RhythmModuleTest {
    private static final LocalDate MONDAY = LocalDate.of(2024, 3, 18);

    @Autowired
    private BeanFactory beans;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ChoiceStore choices;

    @Autowired
    private MailChoices own;

    private MailFixtures mail;
    private Somebody daily;
    private Somebody weekly;
    private Somebody atOnce;
    private Somebody none;

    @BeforeEach
    void oneOfEachKind() {
        mail = new MailFixtures(beans);
        mail.forgetEverything();
        daily = mail.admit("Mỗi ngày");
        weekly = mail.admit("Mỗi tuần");
        atOnce = mail.admit("Ngay khi có");
        none = mail.admit("Không nhận");
        mail.choose(weekly, Rhythm.WEEKLY, NOW);
        mail.choose(atOnce, Rhythm.AT_ONCE, NOW);
        mail.choose(none, Rhythm.NONE, NOW);
    }

    private void tellEverybodyAt(Instant moment) {
        Stream.of(daily, weekly, atOnce, none)
                .forEach(one -> mail.tell(one.position(), Reminder.Kind.GIVEN, "Việc", null, moment));
    }

    private static Instant morningOf(LocalDate day) {
        return day.atTime(7, 0).atZone(Vietnamese.ZONE).toInstant();
    }

    private List<Somebody> writtenOn(LocalDate day) {
        Instant morning = morningOf(day);
        new DigestJob(MailFixtures.server(1), mail.writing(morning), choices, transaction, MailFixtures.at(morning))
                .run();
        return Stream.of(daily, weekly, atOnce, none)
                .filter(one -> mail.letterTo(one)
                        .filter(letter -> letter.createdAt().equals(morning))
                        .isPresent())
                .toList();
    }

    @Test
    void eachWorkingMorningTheDailyOnesAndOnTheFirstOfAWeekTheWeeklyOnesToo() {
        tellEverybodyAt(morningOf(MONDAY.minusDays(3)));
        assertThat(writtenOn(MONDAY.minusDays(2))).isEmpty();
        assertThat(writtenOn(MONDAY)).containsExactly(daily, weekly);
        tellEverybodyAt(morningOf(MONDAY).plusSeconds(60));
        assertThat(writtenOn(MONDAY.plusDays(1))).containsExactly(daily);
        assertThat(writtenOn(MONDAY.plusDays(2))).isEmpty();
        assertThat(writtenOn(MONDAY.plusDays(8))).containsExactly(weekly);
    }

    @Test
    void nobodyIsWrittenToOnAHoliday() {
        LocalDate day = LocalDate.of(2024, 4, 30);
        tellEverybodyAt(morningOf(day).minusSeconds(60));

        assertThat(writtenOn(day)).isEmpty();
    }

    @Test
    void whoWantsToHearAtOnceDoes() {
        tellEverybodyAt(NOW);

        mail.writing(NOW).write(Rhythm.AT_ONCE);

        assertThat(mail.letterTo(atOnce)).isPresent();
        assertThat(mail.letterTo(daily)).isEmpty();
    }

    @Test
    void whoWantedNoneBeforeHearsOfWhatComesNow() {
        mail.tell(none, "Việc cũ");
        mail.choose(none, Rhythm.DAILY, NOW);
        mail.writing(NOW).write(Rhythm.DAILY);
        assertThat(mail.letterTo(none)).isEmpty();

        mail.tell(none.position(), Reminder.Kind.GIVEN, "Việc mới", null, NOW.plusSeconds(1));
        mail.writing(NOW.plusSeconds(2)).write(Rhythm.DAILY);
        assertThat(mail.letterTo(none))
                .hasValueSatisfying(letter -> assertThat(letter.notices()).isOne());
    }

    @Test
    void aPersonSeesAndMakesTheOwnChoiceOnly() {
        Acting.run(mail.acting(daily), () -> own.choose(Rhythm.WEEKLY));

        assertThat(Acting.as(mail.acting(daily), own::standing)).satisfies(standing -> {
            assertThat(standing.rhythm()).isEqualTo(Rhythm.WEEKLY);
            assertThat(standing.address()).isEqualTo("n•••@example.org");
            assertThat(standing.on()).isFalse();
        });
        assertThat(Acting.as(mail.acting(atOnce), own::standing).rhythm()).isEqualTo(Rhythm.AT_ONCE);
        ChoiceStore.Choice others =
                Acting.as(mail.acting(daily), () -> transaction.execute(reading -> choices.of(atOnce.id())));
        assertThat(others).isEqualTo(ChoiceStore.Choice.NOT_MADE);
    }
}
