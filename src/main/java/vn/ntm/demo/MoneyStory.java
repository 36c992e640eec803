package vn.ntm.demo;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ntm.funding.Book;
import vn.ntm.funding.CarryOver;
import vn.ntm.funding.Cause;
import vn.ntm.funding.Kind;
import vn.ntm.funding.Ledger;
import vn.ntm.funding.Nature;
import vn.ntm.funding.NewLine;
import vn.ntm.funding.Paper;
import vn.ntm.funding.ProjectId;
import vn.ntm.shared.Texts;
import vn.ntm.works.Answer;
import vn.ntm.works.Contract;
import vn.ntm.works.Executor;
import vn.ntm.works.NewStep;
import vn.ntm.works.Special;
import vn.ntm.works.WorkDesk;
import vn.ntm.works.WorkFacts;
import vn.ntm.works.WorkState;
import vn.ntm.works.Works;

/** Tells lines of the ledger and works, each from its proposal as far as it has come. */
@Component
class MoneyStory {
    private final Ledger ledger;
    private final Works works;
    private final WorkDesk desk;
    private final Texts texts;

    MoneyStory(Ledger ledger, Works works, WorkDesk desk, Texts texts) {
        this.ledger = ledger;
        this.works = works;
        this.desk = desk;
        this.texts = texts;
    }

    /** Posts what a part says, for a project or for none. */
    void post(Part line, @Nullable ProjectId project) {
        int year = line.day("at").getYear();
        int origin = line.has("origin") ? year - line.number("origin").intValueExact() : year;
        ledger.post(
                line.place().book(),
                new NewLine(
                        line.choice(Kind.class, "post"),
                        line.choice(Nature.class, "nature", Nature.ENTRY),
                        line.text("source"),
                        project,
                        year,
                        origin,
                        line.day("at"),
                        line.dong("amount"),
                        paper(line),
                        line.text("note"),
                        Cause.HAND));
    }

    private static Paper paper(Part line) {
        return new Paper(line.text("paper"), line.day("at"), line.text("issuer"));
    }

    /** Proposes a work and tells what became of it. */
    void build(Part work) {
        Book book = work.place().book();
        ProjectId id = desk.propose(book, facts(work));
        work.parts("story").forEach(act -> tell(book, id, act));
    }

    private void tell(Book book, ProjectId id, Part act) {
        if (act.has("post")) {
            post(act, id);
        } else if (act.has("carry")) {
            carry(act, id);
        } else if (act.has("contract")) {
            desk.contract(book, id, contract(act));
        } else if (act.has("progress")) {
            desk.progress(book, id, act.day("at"), act.number("progress").intValueExact(), act.text("note"));
        } else {
            step(book, id, act);
        }
    }

    private void carry(Part act, ProjectId id) {
        int year = act.day("at").getYear();
        ledger.carryOver(
                act.place().book(),
                new CarryOver(act.text("carry"), id, year, year, act.day("at"), act.dong("amount"), paper(act)));
    }

    private static Contract contract(Part act) {
        return new Contract(
                UUID.randomUUID(),
                act.text("contract"),
                act.text("contractor"),
                act.is("firm"),
                act.day("at"),
                act.dong("amount"),
                act.day("from"),
                act.day("until"),
                "");
    }

    private void step(Book book, ProjectId id, Part act) {
        NewStep step =
                new NewStep(act.choice(WorkState.class, "step"), act.day("at"), act.text("paper"), act.text("reason"));
        desk.step(book, id, step, works.get(book, id).version());
    }

    private WorkFacts facts(Part work) {
        return new WorkFacts(
                work.text("name"),
                work.text("purpose"),
                work.text("scale"),
                "",
                work.hamlets("hamlets"),
                work.texts("criteria"),
                texts.of("demo.owner", work.place().commune()),
                work.choice(Executor.class, "executor"),
                work.text("design"),
                work.dongOrNull("cost"),
                work.has("peoplePercent") ? work.number("peoplePercent") : null,
                work.day("from"),
                work.day("until"),
                work.text("keeper"),
                work.has("special") ? special(work.part("special")) : Special.NOT_ASKED);
    }

    private static Special special(Part said) {
        return new Special(
                true,
                said.choice(Answer.class, "inProgramme"),
                said.choice(Answer.class, "managedHere"),
                said.choice(Answer.class, "simpleDesign"),
                said.text("workType"));
    }
}
