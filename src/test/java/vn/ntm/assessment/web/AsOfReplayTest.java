package vn.ntm.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.ntm.ActingAsProduct;
import vn.ntm.ModuleTest;
import vn.ntm.access.Acting;
import vn.ntm.assessment.BusyCommune;
import vn.ntm.assessment.CommuneGroups;
import vn.ntm.assessment.CriterionState;
import vn.ntm.assessment.RunningClock;
import vn.ntm.assessment.SetResult;
import vn.ntm.assessment.Standings;
import vn.ntm.assessment.Verdict;
import vn.ntm.assessment.closing.ClosedAssessment;
import vn.ntm.assessment.closing.Closing;
import vn.ntm.assessment.judging.Judgement;
import vn.ntm.assessment.judging.Stage;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;
import vn.ntm.values.bulk.ValueExport;

/** Day after day something else changes; afterwards every past day shows exactly what it showed then. */
@ModuleTest
@Import(RunningClock.Bring.class)
class AsOfReplayTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 2, 3);
    private static final BusyCommuneCode HERE = new BusyCommuneCode("05566", 2025);

    private record BusyCommuneCode(String code, int year) {}

    @Autowired
    private BeanFactory beans;

    @Autowired
    private RunningClock clock;

    @Autowired
    private Lenses lenses;

    @Autowired
    private Texts texts;

    /** Everything the pages and files say of the commune, without the addresses and forms that only belong to the moment of reading. */
    private Map<String, Object> seen(Lens lens) {
        SetResult result = beans.getBean(Standings.class).of(lens.viewed());
        Map<String, Object> seen = new LinkedHashMap<>();
        BoardPage board = beans.getBean(BoardPages.class).page(lens, "", null);
        seen.put("board", List.of(board.headline(), board.lead(), board.plan(), board.oldValues(), board.keys()));
        seen.put("tiles", plain(board.tiles()));
        seen.put("filters", plain(board.filters()));
        seen.put("rows", plain(board.groups()));
        seen.put("conditions", plain(board.conditions()));
        seen.put("closed", board.closed().words());
        for (int number : List.of(1, 10, 11)) {
            seen.put("criterion " + number, criterion(lens, number));
            HamletsPage hamlets = beans.getBean(HamletsPages.class).page(lens, String.valueOf(number));
            seen.put("hamlets " + number, plain(List.of(hamlets.columns(), hamlets.rows(), hamlets.sum())));
        }
        seen.put("result", result);
        seen.put("old", plain(new OldValues(texts, lens, result).lines()));
        seen.put("explained", explained(result));
        seen.put("export", export(lens));
        return seen;
    }

    private Object criterion(Lens lens, int number) {
        CriterionPage page = beans.getBean(CriterionPages.class).page(lens, number, null);
        Stream<Object> articles = page.articles().stream()
                .map(one -> List.of(
                        one.badge(),
                        one.level(),
                        one.results(),
                        plain(one.conclusion()),
                        one.stages().cells(),
                        one.stages().earlier(),
                        String.valueOf(one.stages().returned()),
                        String.valueOf(one.stages().overruling()),
                        one.pieces().stream()
                                .map(piece -> List.of(piece.title(), piece.detail(), piece.state(), piece.note()))
                                .toList()));
        return List.of(
                String.valueOf(page.head().state()),
                String.valueOf(page.head().plan()),
                page.head().count(),
                articles.toList(),
                plain(page.lacking()),
                String.valueOf(page.hamlets()),
                page.history(),
                page.laws());
    }

    private Object explained(SetResult result) {
        var words = beans.getBean(ClosingWords.class).of(result);
        return result.indicators().map(words).toList();
    }

    private Object export(Lens lens) {
        List<ValueExport.Given> rows = new ArrayList<>();
        beans.getBean(ValueExport.class)
                .each(new ValueExport.Wanted(BusyCommune.SET, HERE.year(), HERE.code(), lens.knownAt()), rows::add);
        return rows;
    }

    private static String plain(Object words) {
        return words.toString().replaceAll("&asOf=[0-9/]+", "");
    }

    private Lens lens(String asOf) {
        return lenses.of(HERE.code(), new Lenses.Asked(BusyCommune.SET, String.valueOf(HERE.year()), asOf));
    }

    private List<Runnable> days(BusyCommune commune) {
        return List.of(
                () -> {},
                () -> commune.enter(BusyCommune.INCOME, "49", clock.today()),
                () -> commune.enter(BusyCommune.INCOME, "47", clock.today()),
                () -> commune.enter(BusyCommune.INCOME, "48.5", clock.today()),
                () -> commune.prove(
                        BusyCommune.INCOME, "Biểu thu nhập", clock.today().plusDays(3), clock.today()),
                () -> commune.confirmHere(BusyCommune.INCOME, Stage.SELF, Judgement.Result.MET, clock.today(), ""),
                () -> commune.enter(BusyCommune.POVERTY, "9", clock.today()),
                () -> commune.rule(BusyCommune.POVERTY, Verdict.State.MET, "Đã rà soát"),
                () -> {},
                () -> commune.takeBackRuling(BusyCommune.POVERTY),
                () -> commune.readTheLaw(BusyCommune.INCOME),
                () -> commune.importPlan(LocalDate.of(2024, 12, 31), CriterionState.NOT_MET),
                this::close,
                () -> commune.confirmHere(
                        BusyCommune.INCOME,
                        Stage.APPRAISAL,
                        Judgement.Result.RETURNED,
                        clock.today(),
                        "Thiếu biểu chi tiết"),
                commune::publishHigherIncome,
                () -> commune.importPlan(LocalDate.of(2025, 2, 10), CriterionState.MET),
                () -> beans.getBean(CommuneGroups.class)
                        .choose(
                                commune.code(),
                                new CommuneGroups.Choice("1", LocalDate.of(2025, 1, 1), "Xếp nhóm", "")));
    }

    private void close() {
        Closing closing = beans.getBean(Closing.class);
        Closing.Draft draft = closing.draft(lens("").viewed());
        ClosedAssessment closed =
                closing.close(lens("").viewed(), new Closing.Word(draft.fingerprint(), 1, "", "Kết thúc quý"));
        assertThat(closed.version()).isEqualTo(1);
    }

    @Test
    void everyPastDayShowsWhatItShowedThen() {
        clock.startsOn(FIRST);
        BusyCommune commune = new BusyCommune(beans, HERE.code(), HERE.year());
        Map<LocalDate, Map<String, Object>> then = new LinkedHashMap<>();
        for (Runnable act : days(commune)) {
            act.run();
            clock.passes(Duration.ofHours(2));
            then.put(clock.today(), seen(lens("")));
            clock.passes(Duration.ofHours(22));
        }
        assertThat(then.values().stream()
                        .map(shown -> shown.get("criterion 10"))
                        .distinct())
                .as("days on which income looked different")
                .hasSizeGreaterThan(8);
        clock.passes(Duration.ofDays(500));

        then.forEach((day, shown) -> {
            Map<String, Object> now = Acting.as(ActingAsProduct.PRODUCT, () -> seen(lens(Vietnamese.date(day))));
            shown.forEach((what, words) ->
                    assertThat(now.get(what)).as("%s as of %s", what, day).isEqualTo(words));
        });
    }
}
