package vn.ntm.planning.checks.validity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.ntm.organization.UnitLevel;
import vn.ntm.planning.checks.Finding;
import vn.ntm.planning.checks.PlanCheck;
import vn.ntm.planning.checks.PlanUnderCheck;
import vn.ntm.planning.checks.text.Phrase;
import vn.ntm.planning.checks.text.Sentence;
import vn.ntm.planning.checks.text.WordList;
import vn.ntm.shared.Vietnamese;

/** LINT-38: who is given work exists on that day: no district after 30/06/2025, no dissolved commune, no merged department. */
class BodiesWithWorkExist implements PlanCheck {
    private static final Pattern DISTRICT = Phrase.words(
            "(?:(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân|bcđ|ban chỉ đạo|phòng|công an|trung tâm|văn phòng|mttq|mặt trận tổ quốc|hội|đoàn|đài|ban)"
                    + "(?:(?! xã | tỉnh )[^.,;:()\\d]){0,60} )?(?<!đường )(?<!liên )(?<!tuyến )(?<!trục )(?:cấp )?(huyện)(?: ủy)?(?! lộ| lỵ| đảo)");

    private record EndedBody(String name, Pattern mentions, LocalDate lastDay, String successor) {
        static EndedBody of(List<String> row) {
            return new EndedBody(
                    row.get(0), Phrase.anyOf(Stream.of(row.get(0))), LocalDate.parse(row.get(1)), row.get(2));
        }
    }

    private static final List<EndedBody> ENDED =
            WordList.of("bodies-ended.txt").rows().stream().map(EndedBody::of).toList();

    @Override
    public Stream<Finding> examine(PlanUnderCheck plan) {
        Optional<LocalDate> day = PlanDay.of(plan);
        return day.isEmpty()
                ? Stream.empty()
                : plan.blocks().stream()
                        .flatMap(block -> Sentence.clausesOf(block).stream())
                        .flatMap(clause -> Stream.of(
                                        districts(plan, clause, day.get()),
                                        bodies(plan, clause, day.get()),
                                        new DissolvedCommunes(plan, day.get()).in(clause))
                                .flatMap(findings -> findings));
    }

    private static Stream<Finding> districts(PlanUnderCheck plan, Sentence clause, LocalDate day) {
        return plan.gazetteer().levelExists(UnitLevel.DISTRICT, day)
                ? Stream.empty()
                : DISTRICT.matcher(clause.plain())
                        .results()
                        .filter(match -> !PastMention.isIn(clause, match.start(1)))
                        .limit(1)
                        .map(match -> clause.place(match.start(), match.end())
                                .error("LINT-38", plan.say("checks.38.district", Vietnamese.date(day))));
    }

    private static Stream<Finding> bodies(PlanUnderCheck plan, Sentence clause, LocalDate day) {
        return ENDED.stream()
                .filter(body -> day.isAfter(body.lastDay()))
                .flatMap(body -> body.mentions()
                        .matcher(clause.plain())
                        .results()
                        .filter(match -> !PastMention.isIn(clause, match.start()))
                        .map(match -> clause.place(match.start(), match.end())
                                .error(
                                        "LINT-38",
                                        plan.say(
                                                "checks.38.body",
                                                body.name(),
                                                Vietnamese.date(body.lastDay()),
                                                body.successor()))));
    }
}
