package vn.ntm.planning.handed;

import java.util.List;
import java.util.UUID;

/**
 * Targets of one document, the same for each commune they are for.
 *
 * @param key of the form: the same form sent twice hands down once
 */
public record NewTargets(int year, Basis basis, List<Aim> aims, UUID key) {
    public NewTargets {
        aims = List.copyOf(aims);
    }
}
