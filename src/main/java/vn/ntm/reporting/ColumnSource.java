package vn.ntm.reporting;

import java.util.List;
import vn.ntm.reporting.form.FormDefinition;

/** Says how often a column is repeated and for what, e.g. for each criterion of the set. Found as a bean. */
public interface ColumnSource {
    /** By which form definitions call it. */
    String name();

    List<FormDefinition.Repeat> repeats(Asked asked);
}
