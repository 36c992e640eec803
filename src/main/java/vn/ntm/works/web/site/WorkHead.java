package vn.ntm.works.web.site;

import vn.ntm.shared.Texts;
import vn.ntm.works.Work;

/**
 * The work in the head of a page about something that hangs on it.
 *
 * @param path of the work's own page
 * @param list of the list of works
 * @param tone class of the badge of its state
 */
public record WorkHead(String path, String list, boolean demo, String name, String state, String tone, String icon) {
    static WorkHead of(Work work, Texts texts) {
        return new WorkHead(
                work.path(),
                "/works/" + work.book(),
                work.book().demo(),
                work.facts().name(),
                texts.of(work.state().nameKey()),
                work.state().tone(),
                work.state().icon());
    }
}
