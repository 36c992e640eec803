package vn.ntm.distribution.card;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.distribution.CommunePlan;
import vn.ntm.distribution.CommunePlans;
import vn.ntm.distribution.OpenWork;
import vn.ntm.people.Position;
import vn.ntm.people.Staff;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;
import vn.ntm.tasks.Task;
import vn.ntm.tasks.Tasks;

/** The card and the short text about a commune's year, for groups of residents. */
@Service
@Transactional(readOnly = true)
public class ShareCards {
    private static final int DEADLINES = 3;

    private final CommunePlans plans;
    private final Tasks tasks;
    private final Staff staff;
    private final Access access;
    private final Clock clock;
    private final Texts texts;

    ShareCards(CommunePlans plans, Tasks tasks, Staff staff, Access access, Clock clock, Texts texts) {
        this.plans = plans;
        this.tasks = tasks;
        this.staff = staff;
        this.access = access;
        this.clock = clock;
        this.texts = texts;
    }

    /**
     * Empty while the commune has no plan.
     *
     * @param address the public page, null when nobody has said where it is
     */
    public Optional<ShareCard> of(String unitCode, @Nullable String address) {
        access.requireToRead(Act.SEE_PLANS, unitCode);
        return plans.of(unitCode).map(plan -> card(plan, address));
    }

    /** As PNG, 1080 by 1350 pixels, at most 300 KB. */
    public byte[] picture(ShareCard card) {
        return new CardPicture(card, texts).png();
    }

    /** At most 500 characters. */
    public String text(ShareCard card) {
        return ShareText.of(card, texts);
    }

    private ShareCard card(CommunePlan plan, @Nullable String address) {
        List<CommunePlan.Line> targets = plan.targets();
        String unit = plan.plan().unitCode();
        return new ShareCard(
                plan.plan().unitName(),
                plan.year(),
                plan.met() + "/" + plan.total(),
                Vietnamese.date(plan.asOf()),
                plan.criteria().stream().map(CommunePlan.Line::standing).toList(),
                targets.isEmpty() ? "" : texts.of("distribution.card.target", plan.year(), targets.size()),
                targets.stream().map(CommunePlan.Line::label).toList(),
                new OpenWork(tasks.openOf(unit, plan.year()))
                        .next(today(), persons(unit)).stream()
                                .limit(DEADLINES)
                                .map(ShareCards::deadline)
                                .toList(),
                address);
    }

    private static ShareCard.Deadline deadline(Task task) {
        return new ShareCard.Deadline(
                Vietnamese.date(task.content().due()), task.content().title());
    }

    private List<String> persons(String unit) {
        return staff.positionsOn(unit, today()).stream()
                .map(Position::holder)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Vietnamese.ZONE));
    }
}
