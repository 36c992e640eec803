package vn.ntm.funding;

import java.util.Map;

/** What money asks of whoever keeps projects. */
public interface ProjectNames {
    boolean has(Book book, ProjectId project);

    /** Names of all projects of the book, in the order in which they are offered for choice. */
    Map<ProjectId, String> of(Book book);
}
