package vn.ntm.registry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ntm.drafting.Head;
import vn.ntm.drafting.OfficialDocument;
import vn.ntm.drafting.Recipients;
import vn.ntm.drafting.Signing;
import vn.ntm.organization.Unit;
import vn.ntm.organization.UnitLevel;
import vn.ntm.organization.Units;
import vn.ntm.people.Position;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Makes a text agree with what is known of its document: type, head, subject, signer, recipients. */
@Component
class Wordings {
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private final Bodies bodies;
    private final TypeRules types;
    private final FactChecks checks;
    private final Units units;
    private final Texts texts;
    private final Clock clock;

    Wordings(Bodies bodies, TypeRules types, FactChecks checks, Units units, Texts texts, Clock clock) {
        this.bodies = bodies;
        this.types = types;
        this.checks = checks;
        this.units = units;
        this.texts = texts;
        this.clock = clock;
    }

    OfficialDocument of(OfficialDocument content, DocumentFacts facts, String unitCode) {
        IssuingBody body = bodies.get(facts.body(), unitCode);
        RegisteredType type = types.get(facts.type(), unitCode);
        String unit = facts.draftingUnit();
        return new OfficialDocument(
                type.type(),
                head(content.head(), body, type, facts),
                facts.subject(),
                content.addressees(),
                content.legalBasis(),
                content.body(),
                content.annexes(),
                signing(content.signing(), body, facts),
                content.countersigning(),
                new Recipients(facts.recipients(), unit.isEmpty() ? null : unit));
    }

    private Head head(Head before, IssuingBody body, RegisteredType type, DocumentFacts facts) {
        String place = before.place().isEmpty() ? place(body.unitCode()) : before.place();
        String symbol = OfficialNumber.symbol(type, body.symbol(), facts.draftingSymbol());
        String parent = body.parent().isEmpty() ? before.parent() : upper(body.parent());
        return new Head(parent, upper(body.name()), null, symbol, place, null, urgency(facts.urgency()));
    }

    private String place(String unitCode) {
        LocalDate today = LocalDate.now(clock.withZone(Vietnamese.ZONE));
        return units.nearest(UnitLevel.COMMUNE, unitCode, today).map(Unit::name).orElse("");
    }

    private Signing signing(Signing before, IssuingBody body, DocumentFacts facts) {
        Optional<Position> signer =
                Optional.ofNullable(facts.signer()).flatMap(id -> checks.signer(id, body.unitCode()));
        String name = signer.map(Position::holder).orElse(null);
        if (!before.post().isEmpty()) {
            return before.by(name);
        }
        String title = signer.map(Position::title).orElse("");
        String post = upper(title.replaceAll("(?i)\\s+" + texts.of("registry.post.of") + ".*$", ""));
        return new Signing(authorities(body, facts.authority()), post, name);
    }

    private List<Signing.Authority> authorities(IssuingBody body, Authority authority) {
        if (authority == Authority.OWN) {
            return List.of();
        }
        boolean collective = authority == Authority.TM;
        String whom = collective ? texts.of("registry.whom." + body.kind()) : texts.of("registry.whom.head");
        Signing.AuthorityKind kind = Signing.AuthorityKind.valueOf(authority.name());
        return List.of(new Signing.Authority(kind, whom.isEmpty() ? upper(body.name()) : whom));
    }

    private static vn.ntm.drafting.@Nullable Urgency urgency(Urgency urgency) {
        return switch (urgency) {
            case NORMAL -> null;
            case URGENT -> vn.ntm.drafting.Urgency.URGENT;
            case VERY_URGENT -> vn.ntm.drafting.Urgency.VERY_URGENT;
            case FLASH -> vn.ntm.drafting.Urgency.EXPRESS;
        };
    }

    private static String upper(String text) {
        return text.toUpperCase(VIETNAMESE);
    }
}
