package vn.ntm.funding;

import java.util.Collection;
import java.util.Map;

/** Tells names of projects; whoever keeps projects answers. */
public interface ProjectNames {
    /** Names by project, of those that the book has. */
    Map<ProjectId, String> names(Book book, Collection<ProjectId> projects);
}
