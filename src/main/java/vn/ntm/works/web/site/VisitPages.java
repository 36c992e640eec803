package vn.ntm.works.web.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ntm.shared.SentForm;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;
import vn.ntm.works.Work;
import vn.ntm.works.site.Finding;
import vn.ntm.works.site.NewVisit;
import vn.ntm.works.site.Visit;
import vn.ntm.works.site.Visits;

/** Puts visits into words. */
@Component("workVisitPages")
class VisitPages {
    private final Visits visits;
    private final SiteForms forms;
    private final Texts texts;

    VisitPages(Visits visits, SiteForms forms, Texts texts) {
        this.visits = visits;
        this.forms = forms;
        this.texts = texts;
    }

    VisitsPage all(Work work, SentForm form) {
        List<Visit> all = visits.of(work);
        return new VisitsPage(
                WorkHead.of(work, texts),
                all.stream().filter(Visit::isOpen).map(one -> line(work, one)).toList(),
                all.stream()
                        .filter(one -> !one.isOpen())
                        .map(one -> line(work, one))
                        .toList(),
                forms.choices(Finding.values(), Finding::nameKey),
                visits.maySupervise(work),
                form);
    }

    VisitPage one(Work work, Visit visit, SentForm form) {
        boolean mayAnswer = visit.reply() == null && visits.mayAnswer(work);
        return new VisitPage(WorkHead.of(work, texts), line(work, visit), mayAnswer, form);
    }

    private VisitLine line(Work work, Visit visit) {
        NewVisit facts = visit.facts();
        return new VisitLine(
                work.path() + "/visits/" + visit.id(),
                Vietnamese.date(facts.day()),
                texts.of("works.visit.members", facts.members()),
                facts.lookedAt(),
                texts.of(facts.finding().nameKey()),
                facts.finding().tone(),
                facts.finding().icon(),
                facts.words(),
                texts.of("works.photo.by", visit.by(), Vietnamese.moment(visit.at())),
                answers(visit.reply()));
    }

    private List<VisitLine.AnswerLine> answers(Visit.@Nullable Reply reply) {
        return reply == null
                ? List.of()
                : List.of(new VisitLine.AnswerLine(
                        reply.words(), texts.of("works.visit.answered", Vietnamese.date(reply.day()), reply.by())));
    }
}
