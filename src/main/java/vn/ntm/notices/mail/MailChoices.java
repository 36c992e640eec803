package vn.ntm.notices.mail;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.audit.Audit;
import vn.ntm.audit.Subject;
import vn.ntm.shared.Masked;
import vn.ntm.shared.Texts;

/** When the person acting wants their notices by e-mail: one choice for all their positions. */
@Service
public class MailChoices {
    private static final String TYPE = "mail-choice";

    private final ChoiceStore choices;
    private final OwnAddress own;
    private final MailSettings settings;
    private final Access access;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Texts texts;
    private final Clock clock;

    MailChoices(
            ChoiceStore choices,
            OwnAddress own,
            MailSettings settings,
            Access access,
            Audit audit,
            TransactionTemplate transaction,
            Texts texts,
            Clock clock) {
        this.choices = choices;
        this.own = own;
        this.settings = settings;
        this.access = access;
        this.audit = audit;
        this.transaction = transaction;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * How it stands with letters to the one acting.
     *
     * @param on whether the product sends any
     * @param address masked, empty when none is known
     */
    public record Standing(boolean on, String address, Rhythm rhythm) {}

    public Standing standing() {
        Actor actor = access.require(Act.DO_OWN_WORK);
        UUID person = OwnAddress.person(actor);
        Rhythm rhythm = Objects.requireNonNull(
                transaction.execute(reading -> choices.of(person).rhythm()));
        return new Standing(settings.isOn(), Masked.email(own.of(actor).orElse("")), rhythm);
    }

    public void choose(Rhythm rhythm) {
        Actor actor = access.require(Act.DO_OWN_WORK);
        UUID person = OwnAddress.person(actor);
        transaction.executeWithoutResult(work -> {
            Rhythm before = choices.of(person).rhythm();
            choices.choose(person, rhythm, clock.instant());
            audit.changed(
                    "notices.audit.mail-chosen",
                    new Subject(TYPE, person.toString(), actor.name(), actor.unitCode()),
                    words(before),
                    words(rhythm));
        });
    }

    private Map<String, String> words(Rhythm rhythm) {
        return Map.of("rhythm", texts.of(rhythm.nameKey()));
    }
}
