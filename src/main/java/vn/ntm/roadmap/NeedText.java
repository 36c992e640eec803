package vn.ntm.roadmap;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.ntm.assessment.Demand;
import vn.ntm.criteria.Direction;
import vn.ntm.criteria.Indicator;
import vn.ntm.criteria.Level;
import vn.ntm.criteria.RequiredLevel;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;
import vn.ntm.values.Part;

/**
 * Needs in sentences for the person who is to close them.
 *
 * @param setNames what a criteria set is called, by its id
 */
public record NeedText(Texts texts, UnaryOperator<String> setNames) {
    private static final String PERCENT = "%";
    private static final char NO_BREAK = '\u00A0';
    private static final int DECIMALS = 2;

    public String words(Need need, Demand demand) {
        return switch (need) {
            case Need.Counted counted -> of(counted.part(), counted(counted, demand));
            case Need.Distance distance -> of(distance.part(), distance(distance));
            case Need.Change(Demand.Part part, boolean wanted) ->
                of(part, texts.of(wanted ? "roadmap.need.yes" : "roadmap.need.no"));
            case Need.HigherRank(Demand.Part part, String wanted, String now) ->
                of(part, texts.of("roadmap.need.rank", wanted, now));
            case Need.Entry(Demand.@Nullable Part part) -> of(part, texts.of("roadmap.need.entry"));
            case Need.Hamlets(Demand.Part part, int reported, int all) ->
                of(part, texts.of("roadmap.need.hamlets", reported, all));
            case Need.OwnValue(Demand.Part part) -> of(part, texts.of("roadmap.need.own-value"));
            case Need.OtherKind(Demand.Part part) -> of(part, texts.of("roadmap.need.other-kind"));
            case Need.KnownLevel(RequiredLevel required) -> level(required, demand.guide());
            case Need.Proof proof -> texts.of("roadmap.need.proof");
            case Need.WholeTitle(String setId) -> texts.of("roadmap.need.title", setNames.apply(setId));
            case Need.Reversal(String reason) -> texts.of("roadmap.need.reversal", reason);
        };
    }

    /** With the name of the part before it, where the indicator has parts. */
    private String of(Demand.@Nullable Part part, String sentence) {
        if (part == null || part.key().equals(Part.WHOLE)) {
            return sentence;
        }
        String name = switch (part.key()) {
            case Part.WOMEN -> texts.of("roadmap.part.women");
            case Part.MEN -> texts.of("roadmap.part.men");
            default -> part.name();
        };
        return texts.of("roadmap.need.part", name, sentence);
    }

    private String counted(Need.Counted need, Demand demand) {
        return texts.of(
                need.more() ? "roadmap.need.more" : "roadmap.need.fewer",
                rounded(need.points()),
                number(need.difference()),
                counted(demand),
                number(need.now().numerator()),
                number(need.wanted()),
                number(need.now().denominator()));
    }

    /** What is counted, as it stands behind a number: "thôn đạt …" where the law says "số thôn đạt …". */
    private String counted(Demand demand) {
        String counted = demand.how().numerator();
        if (counted == null || counted.startsWith(texts.of("roadmap.need.sum"))) {
            return texts.of("roadmap.need.unit");
        }
        String prefix = texts.of("roadmap.need.number");
        return counted.startsWith(prefix) ? counted.substring(prefix.length()).strip() : counted;
    }

    private String distance(Need.Distance need) {
        Level.Amount bound = need.bound();
        boolean percent = PERCENT.equals(bound.unit());
        String lacking = percent
                ? texts.of("roadmap.need.points", rounded(need.lacking()))
                : withUnit(rounded(need.lacking()), bound.unit());
        boolean less = bound.direction() == Direction.AT_MOST;
        String sentence = texts.of(less ? "roadmap.need.over" : "roadmap.need.short", lacking);
        return percent ? texts.of("roadmap.need.counts", sentence) : sentence;
    }

    private String level(RequiredLevel required, Indicator.Guide guide) {
        if (required instanceof RequiredLevel.LeftToProvince || guide.setBy() == Indicator.SetBy.PROVINCE) {
            return texts.of("roadmap.need.level.province");
        }
        String ministry = guide.ministry();
        return ministry == null
                ? texts.of("roadmap.need.level.text")
                : texts.of("roadmap.need.level.ministry", ministry);
    }

    private static String withUnit(String number, @Nullable String unit) {
        if (unit == null) {
            return number;
        }
        return unit.contains("{0}") ? unit.replace("{0}", number) : number + NO_BREAK + unit;
    }

    /** Never told smaller than it is. */
    private static String rounded(BigDecimal number) {
        return Vietnamese.number(number.setScale(DECIMALS, RoundingMode.CEILING), DECIMALS);
    }

    private static String number(BigDecimal number) {
        return Vietnamese.number(number, DECIMALS);
    }
}
