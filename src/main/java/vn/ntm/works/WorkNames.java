package vn.ntm.works;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.funding.Book;
import vn.ntm.funding.ProjectId;
import vn.ntm.funding.ProjectNames;

/** Tells money which projects there are. */
@Component
@Transactional(readOnly = true)
class WorkNames implements ProjectNames {
    private final WorkStore store;

    WorkNames(WorkStore store) {
        this.store = store;
    }

    @Override
    public boolean has(Book book, ProjectId project) {
        return store.find(book, project).isPresent();
    }

    @Override
    public Map<ProjectId, String> of(Book book) {
        return store.names(book);
    }
}
