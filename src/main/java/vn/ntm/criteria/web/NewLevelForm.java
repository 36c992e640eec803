package vn.ntm.criteria.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.Confirmed;
import vn.ntm.criteria.Level;
import vn.ntm.criteria.Threshold;
import vn.ntm.criteria.confirming.LevelConfirmation;
import vn.ntm.criteria.confirming.LevelConfirmations;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Fills the form before anybody types in it: the text that is being read on, the place of the level to be corrected, never the level itself. */
record NewLevelForm(ComparedIndicator compared, List<LevelConfirmations.Held> held, Texts texts) {
    private static final int FEWEST_PARTS = 3;

    LevelFields of(LevelsQuery query, @Nullable LevelConfirmation like) {
        LevelFields form = LevelFields.empty(texts);
        if (like != null) {
            text(form, like.confirmed().text());
        }
        form.with("from", Vietnamese.date(compared.validFrom())).with("to", Vietnamese.date(compared.validTo()));
        held.stream()
                .filter(one -> one.token().equals(query.correct()))
                .findFirst()
                .ifPresent(one -> place(form, one.threshold()));
        parts(form, query.parts());
        return form;
    }

    private static void text(LevelFields form, Confirmed.Text text) {
        form.with("number", text.number())
                .with("title", text.title())
                .with("issuer", text.issuer())
                .with("issued", Vietnamese.date(text.issued()))
                .with("article", text.article());
    }

    private static void place(LevelFields form, Threshold level) {
        Integer year = level.year();
        Confirmed confirmed = level.provenance().confirmed();
        form.with("place", PlaceOptions.value(level.scope(), level.place()))
                .with("year", year == null ? "" : String.valueOf(year))
                .with("from", day(level.validFrom()))
                .with("to", day(level.validTo()))
                .with("insteadOf", confirmed == null ? "" : String.valueOf(confirmed.id()));
        if (level.level() instanceof Level.Amount amount) {
            form.with("direction", amount.direction().name());
        }
    }

    private static String day(@Nullable LocalDate day) {
        return Vietnamese.date(day);
    }

    /** As many rows as were asked for; those of a level we hold where it has parts, without their figures. */
    private void parts(LevelFields form, @Nullable String asked) {
        Level.AllOf known = held.stream()
                .map(one -> one.threshold().level())
                .filter(Level.AllOf.class::isInstance)
                .map(Level.AllOf.class::cast)
                .findFirst()
                .orElse(null);
        if (known != null && asked == null) {
            form.with("parts", String.valueOf(known.parts().size()));
            for (int i = 0; i < known.parts().size(); i++) {
                part(form, "part-" + i + "-", known.parts().get(i));
            }
        } else if (asked != null && asked.matches("[1-8]")) {
            form.with("parts", String.valueOf(Math.max(FEWEST_PARTS, Integer.parseInt(asked))));
        }
    }

    private static void part(LevelFields form, String name, Level.Part part) {
        form.with(name + "when", part.when()).with(name + "metric", part.metric());
        if (part.level() instanceof Level.Amount amount) {
            form.with(name + "unit", amount.unit())
                    .with(name + "direction", amount.direction().name());
        }
    }
}
