package vn.ntm.responsibility.web;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.criteria.CriteriaSetOutline;
import vn.ntm.organization.Unit;
import vn.ntm.people.CommuneInView;
import vn.ntm.responsibility.CriterionKey;
import vn.ntm.responsibility.NoSuchCriterion;
import vn.ntm.responsibility.Responsibilities;
import vn.ntm.shared.AsOf;
import vn.ntm.shared.Texts;

/** Through what the pages look: which commune, which set, which day. */
@Component
class MatrixView {
    private final Responsibilities responsibilities;
    private final CommuneInView communes;
    private final Access access;
    private final Texts texts;

    MatrixView(Responsibilities responsibilities, CommuneInView communes, Access access, Texts texts) {
        this.responsibilities = responsibilities;
        this.communes = communes;
        this.access = access;
        this.texts = texts;
    }

    /** Empty for a reader who sits at no commune and asked for none. */
    Optional<Of> of(Map<String, String> asked) {
        AsOf asOf = AsOf.read(asked.get("asOf"), responsibilities.today(), texts);
        return communes.find(asked.get("unit"), Act.SEE_BOARDS, asOf.day())
                .map(commune -> new Of(commune, set(asked.get("set"), commune, asOf), asOf, mayAssign(commune, asOf)));
    }

    private boolean mayAssign(Unit commune, AsOf asOf) {
        return asOf.isToday() && access.mayChange(Act.ASSIGN_CRITERIA, commune.code());
    }

    private CriteriaSetOutline set(@Nullable String asked, Unit commune, AsOf asOf) {
        if (asked == null || asked.isBlank()) {
            return responsibilities.setInUse(commune.code(), asOf.day());
        }
        return responsibilities.titles().stream()
                .filter(one -> one.id().equals(asked.strip()))
                .findFirst()
                .orElseThrow(NoSuchCriterion::new);
    }

    /** What is looked at. */
    record Of(Unit commune, CriteriaSetOutline set, AsOf asOf, boolean editable) {
        CriterionKey key(Map<String, String> asked) {
            String number = asked.getOrDefault("criterion", "").strip();
            int criterion = number.matches("\\d{1,3}") ? Integer.parseInt(number) : 0;
            if (set.criteria().stream().noneMatch(one -> one.number() == criterion)) {
                throw new NoSuchCriterion();
            }
            return new CriterionKey(commune.code(), set.id(), criterion);
        }

        String path() {
            return "/responsibilities?unit=" + commune.code() + "&set=" + set.id();
        }
    }
}
