package vn.ntm.distribution;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.ntm.access.Actor;
import vn.ntm.people.WorkItem;
import vn.ntm.people.WorkItem.Section;
import vn.ntm.people.WorkSource;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Documents on work lists that their readers have not said to have read. */
@Component
class UnreadDocuments implements WorkSource {
    private static final int MOST = 100;

    private final DeliveryStore store;
    private final Texts texts;

    UnreadDocuments(DeliveryStore store, Texts texts) {
        this.store = store;
        this.texts = texts;
    }

    @Override
    public List<WorkItem> workOf(Actor actor, LocalDate today) {
        return actor.position()
                .map(position ->
                        store.unread(position, MOST).stream().map(this::item).toList())
                .orElse(List.of());
    }

    private WorkItem item(Delivery delivery) {
        String sent = Vietnamese.moment(delivery.sentAt());
        String note = delivery.reminders() == 0
                ? texts.of("distribution.work", sent)
                : texts.of("distribution.work.reminded", sent, delivery.reminders());
        return new WorkItem(Section.UNREAD, delivery.title(), note, null, "/received/" + delivery.id(), null);
    }
}
