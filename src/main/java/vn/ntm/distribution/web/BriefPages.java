package vn.ntm.distribution.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.distribution.brief.Batch;
import vn.ntm.distribution.brief.Brief;
import vn.ntm.distribution.brief.BriefBatches;
import vn.ntm.distribution.brief.HamletBriefs;
import vn.ntm.organization.Hamlet;
import vn.ntm.organization.HamletWord;
import vn.ntm.organization.Unit;
import vn.ntm.people.UnitLabels;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Shows the briefs of a commune and how far their printing is. */
@Component
class BriefPages {
    private static final String PATH = "/distribution/briefs/";

    private final HamletBriefs briefs;
    private final BriefBatches batches;
    private final UnitLabels units;
    private final Access access;
    private final Texts texts;

    BriefPages(HamletBriefs briefs, BriefBatches batches, UnitLabels units, Access access, Texts texts) {
        this.briefs = briefs;
        this.batches = batches;
        this.units = units;
        this.access = access;
        this.texts = texts;
    }

    BriefsPage list(Unit commune, String address) {
        List<Hamlet> hamlets = briefs.hamlets(commune.code());
        boolean mayPrint = access.mayChange(Act.SEND_DOCUMENTS, commune.code()) && !hamlets.isEmpty();
        String word = HamletWord.of(hamlets, texts);
        return new BriefsPage(
                commune.code(),
                commune.fullName(),
                texts.of("distribution.briefs.headline", hamlets.size(), word),
                hamlets.stream()
                        .map(hamlet -> new BriefsPage.Line(hamlet.fullName(), PATH + hamlet.code()))
                        .toList(),
                address,
                PublicAddress.isOnlyHere(address),
                mayPrint,
                access.may(Act.SEE_DELIVERIES),
                mayPrint ? batches.lastOf(commune.code()).map(this::state).orElse(null) : null);
    }

    private BriefsPage.State state(Batch batch) {
        return new BriefsPage.State(
                words(batch, batch.finishedAt()),
                batch.done(),
                batch.hamlets(),
                batch.isUnderWay(),
                batch.stopped(),
                batch.isFinished() ? PATH + "batches/" + batch.id() : "");
    }

    private String words(Batch batch, @Nullable Instant finished) {
        if (finished != null) {
            return texts.of(
                    "distribution.batch.finished", batch.hamlets(), Vietnamese.moment(finished), batch.startedBy());
        }
        String key = batch.stopped() ? "distribution.batch.stopped" : "distribution.batch.under-way";
        return texts.of(key, batch.done(), batch.hamlets());
    }

    SheetPage one(String unit, List<Brief> all, int place) {
        Brief brief = all.get(place);
        return new SheetPage(
                unit,
                units.name(unit),
                brief.hamletName(),
                PATH + brief.hamletCode(),
                place == 0 ? "" : PATH + all.get(place - 1).hamletCode(),
                place == all.size() - 1 ? "" : PATH + all.get(place + 1).hamletCode());
    }
}
