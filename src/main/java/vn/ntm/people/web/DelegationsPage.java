package vn.ntm.people.web;

import java.util.List;

/** Who stands in for whom. */
public record DelegationsPage(Fields form, List<Row> rows, List<Option> persons, boolean mayGive, String position) {
    /** One delegation. */
    public record Row(
            String id,
            String title,
            String standIn,
            String giver,
            String days,
            String reason,
            DutiesPage.Badge state,
            boolean mayRevoke) {}
}
