package vn.ntm.tasks.web;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.ntm.people.PositionId;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;
import vn.ntm.tasks.Promise;
import vn.ntm.tasks.PromiseKind;
import vn.ntm.tasks.PromiseState;
import vn.ntm.tasks.Rhythm;
import vn.ntm.tasks.Task;
import vn.ntm.tasks.Tasks;

/** Promises in words. */
@Component
class PromiseRows {
    private final Tasks tasks;
    private final Texts texts;

    PromiseRows(Tasks tasks, Texts texts) {
        this.tasks = tasks;
        this.texts = texts;
    }

    PromiseRow row(Promise promise, Task task, TaskForm typed) {
        PromiseState state = promise.state();
        String path = task.origin().path();
        return new PromiseRow(
                promise.id().toString(),
                promise.title(),
                texts.of(promise.kind().nameKey()),
                promise.kind().icon(),
                path.isEmpty() ? task.content().title() : path,
                "/tasks/" + task.id(),
                promise.ownerTitle(),
                Vietnamese.date(promise.due()),
                texts.of(promise.rhythm().nameKey()),
                new Badge(state.hue(), state.icon(), texts.of(state.nameKey())),
                promise.isOverdue(tasks.today()),
                state.isOpen(),
                promise.kind() == PromiseKind.DOCUMENT,
                state.isOpen() && promise.isIncomplete(),
                told(promise),
                promise.link(),
                typed.errors().isEmpty() ? form(promise) : typed);
    }

    private TaskForm form(Promise promise) {
        PositionId owner = promise.owner();
        return TaskForm.empty(texts)
                .with("owner", owner == null ? "" : owner.toString())
                .with("due", Vietnamese.date(promise.due()))
                .with("rhythm", promise.rhythm().name())
                .with("version", String.valueOf(promise.version()));
    }

    private String told(Promise promise) {
        LocalDate day = promise.issuedOn();
        if (promise.state() == PromiseState.DROPPED) {
            return promise.reason();
        }
        if (day == null) {
            return "";
        }
        return promise.number().isEmpty()
                ? texts.of("tasks.promise.done-on", Vietnamese.date(day))
                : texts.of("tasks.promise.issued-on", promise.number(), Vietnamese.date(day));
    }

    static Rhythm rhythm(TaskForm form) {
        for (Rhythm rhythm : Rhythm.values()) {
            if (rhythm.name().equals(form.value("rhythm"))) {
                return rhythm;
            }
        }
        return Rhythm.ONCE;
    }
}
