package vn.ntm.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import vn.ntm.assessment.judging.Judgement;
import vn.ntm.assessment.judging.Judgements;
import vn.ntm.assessment.judging.Stage;
import vn.ntm.criteria.Confirmed;
import vn.ntm.criteria.IndicatorRef;
import vn.ntm.criteria.confirming.LevelConfirmations;
import vn.ntm.criteria.confirming.ReadText;
import vn.ntm.criteria.publishing.NextRevision;
import vn.ntm.evidence.EvidenceDesk;
import vn.ntm.evidence.EvidenceKind;
import vn.ntm.evidence.NewPiece;
import vn.ntm.evidence.PieceFacts;
import vn.ntm.evidence.PieceId;
import vn.ntm.evidence.PrivacyClass;
import vn.ntm.values.Entry;
import vn.ntm.values.Figure;
import vn.ntm.values.MeasuredValue;
import vn.ntm.values.Part;
import vn.ntm.values.ValueKey;
import vn.ntm.values.Values;

/** A commune in which people do everything that can change where it stands. */
public record BusyCommune(BeanFactory beans, String code, int year) {
    public static final String SET = "ntm-2021-2025";

    /** Income per head; its level differs by year and region. */
    public static final String INCOME = "10";

    /** Poverty; its level is one from above. */
    public static final String POVERTY = "11";

    public Viewed viewed() {
        return beans.getBean(Standings.class).now(code, SET, year);
    }

    public IndicatorResult indicator(String indicator) {
        return beans.getBean(Standings.class).of(viewed()).indicator(indicator).orElseThrow();
    }

    public void enter(String indicator, String amount, LocalDate measuredOn) {
        enter(code, indicator, amount, measuredOn);
    }

    public void enter(String unit, String indicator, String amount, LocalDate measuredOn) {
        Values values = beans.getBean(Values.class);
        ValueKey key = new ValueKey(unit, indicator(indicator).demand().measure(), Part.WHOLE, year);
        long seen = values.current(key).map(MeasuredValue::id).orElse(0L);
        values.save(new Entry(
                new IndicatorRef(SET, indicator),
                unit,
                year,
                Part.WHOLE,
                new Figure.Amount(new BigDecimal(amount)),
                measuredOn,
                "Biên bản kiểm tra số 12",
                seen));
    }

    /** Brings a page of the commune as evidence and accepts it. */
    public PieceId prove(String indicator, String title, @Nullable LocalDate validTo, LocalDate issued) {
        EvidenceDesk desk = beans.getBean(EvidenceDesk.class);
        PieceFacts facts = new PieceFacts(
                EvidenceKind.LINK,
                title,
                "12/QĐ-UBND",
                issued,
                "UBND xã",
                validTo,
                PrivacyClass.INTERNAL,
                "https://xa.example/" + indicator);
        PieceId id = desk.add(
                        new NewPiece(
                                code,
                                facts,
                                List.of(new IndicatorRef(SET, indicator)),
                                List.of(year),
                                null,
                                UUID.randomUUID()),
                        List.of())
                .getFirst();
        desk.accept(id, "");
        return id;
    }

    public void rule(String indicator, Verdict.State state, String reason) {
        beans.getBean(Overrulings.class).rule(viewed(), indicator(indicator), state, reason, "Nghị quyết số 3");
    }

    public void takeBackRuling(String indicator) {
        beans.getBean(Overrulings.class).withdraw(viewed(), indicator(indicator), "Đã có số liệu");
    }

    public void confirmHere(String indicator, Stage stage, Judgement.Result result, LocalDate day, String note) {
        beans.getBean(Judgements.class)
                .say(new Judgements.Word(viewed(), indicator(indicator), 10, stage, result, "46", day, note));
    }

    /** Somebody compares every level of it with the text of the law. */
    public void readTheLaw(String indicator) {
        LevelConfirmations confirmations = beans.getBean(LevelConfirmations.class);
        IndicatorRef ref = new IndicatorRef(SET, indicator);
        Set<String> tokens = confirmations.held(ref).stream()
                .filter(held -> held.threshold().provenance().confirmed() == null)
                .map(LevelConfirmations.Held::token)
                .collect(Collectors.toSet());
        Confirmed.Text text =
                new Confirmed.Text("318/QĐ-TTg", "", "Thủ tướng Chính phủ", LocalDate.of(2022, 3, 8), "Phụ lục I");
        confirmations.confirm(ref, tokens, new ReadText(text, ""));
    }

    /** The next revision of the set asks for ten millions more. */
    public void publishHigherIncome() {
        String line = "{year: " + year + ", regions: [trung-du-mien-nui-phia-bac], value: ";
        int value = 45 + 3 * (year - 2024);
        NextRevision.publish(beans, SET, line + value, line + (value + 10));
    }

    public void importPlan(LocalDate asOf, CriterionState ofEveryCriterion) {
        Map<Integer, CriterionState> states = new TreeMap<>();
        beans.getBean(Standings.class)
                .of(viewed())
                .criteria()
                .forEach(one -> states.put(one.number(), ofEveryCriterion));
        beans.getBean(Assessment.class)
                .record(new Snapshot(
                        new SnapshotId(UUID.randomUUID()),
                        code,
                        SET,
                        1,
                        asOf,
                        Snapshot.Source.PLAN,
                        UUID.randomUUID(),
                        "Kiểm thử",
                        viewed().knownAt(),
                        new TreeMap<>(states)));
    }
}
