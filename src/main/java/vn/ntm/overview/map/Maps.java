package vn.ntm.overview.map;

import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Actor;
import vn.ntm.audit.Audit;
import vn.ntm.audit.Subject;
import vn.ntm.organization.CommuneOnDay;
import vn.ntm.organization.Units;

/** Borders of communes, on any day. */
@Service
@Transactional(readOnly = true)
public class Maps {
    private final ShapeStore store;
    private final Units units;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    Maps(ShapeStore store, Units units, Access access, Audit audit, Clock clock) {
        this.store = store;
        this.units = units;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The borders of a commune.
     *
     * @param outline rings parted by semicolons, each of longitudes and latitudes by turns in hundred-thousandths of a degree
     * @param source name of the file they came from
     */
    public record Shape(String unitCode, LocalDate validFrom, String source, String outline) {}

    /**
     * A file that was brought in.
     *
     * @param property in which the codes of the communes stood
     */
    public record Import(
            String fileName,
            String property,
            LocalDate validFrom,
            int shapes,
            int points,
            Instant importedAt,
            String importedBy) {}

    /** The borders that hold on the day, as far as any are known, by code. */
    public Map<String, Shape> on(LocalDate day, Collection<String> communes) {
        access.require(Act.SEE_OVERVIEW);
        return store.on(day, communes);
    }

    /** What was brought in, newest first. */
    public List<Import> imports() {
        access.require(Act.KEEP_MAP);
        return store.imports();
    }

    /**
     * Brings in the borders of a file, all or none.
     *
     * @param property that holds the code of the commune, empty to find it
     * @param validFrom the day from which they hold
     * @throws MapRefused with everything that is wrong with the file
     */
    @Transactional
    public Import bring(String fileName, InputStream content, String property, LocalDate validFrom) {
        Actor actor = access.requireToChange(Act.KEEP_MAP, Actor.WHOLE_COUNTRY);
        List<Feature> features = GeoJson.read(content);
        Set<String> communes = units.communesOn(validFrom).stream()
                .filter(CommuneOnDay::exists)
                .map(CommuneOnDay::code)
                .collect(Collectors.toSet());
        CodeProperty.Coded coded = CodeProperty.of(features, property, communes);
        Import done = new Import(
                fileName,
                coded.property(),
                validFrom,
                features.size(),
                features.stream().mapToInt(Feature::points).sum(),
                clock.instant(),
                actor.signature());
        store.keep(done, coded.byCode(), actor.personId());
        audit.changed(
                "overview.audit.map-brought",
                new Subject("map", fileName, fileName, Actor.WHOLE_COUNTRY),
                null,
                new Told(coded.property(), validFrom, done.shapes()));
        return done;
    }

    private record Told(String property, LocalDate validFrom, int shapes) {}
}
