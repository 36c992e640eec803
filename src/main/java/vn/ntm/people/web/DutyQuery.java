package vn.ntm.people.web;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.ntm.people.DutyFilter;

/** The filter of a list of duties as it stands in the address; every part may be missing or make no sense. */
record DutyQuery(
        @Nullable String view,
        @Nullable String state,
        @Nullable String criterion,
        @Nullable String page) {
    /** @param all whether the reader may look at everything within reach */
    DutyFilter filter(boolean all) {
        DutyFilter.View usual = all ? DutyFilter.View.ALL : DutyFilter.View.MINE;
        DutyFilter.View chosen = Arrays.stream(DutyFilter.View.values())
                .filter(one -> one.word().equals(view))
                .filter(one -> all || one != DutyFilter.View.ALL)
                .findFirst()
                .orElse(usual);
        DutyFilter.Which which = Arrays.stream(DutyFilter.Which.values())
                .filter(one -> one.word().equals(state))
                .findFirst()
                .orElse(DutyFilter.Which.ANY);
        String number = criterion == null ? "" : criterion.strip();
        return new DutyFilter(
                chosen,
                which,
                number.matches("[1-9]\\d?") ? Integer.valueOf(number) : null,
                MyWorkController.number(page == null ? "" : page));
    }

    static String path(String base, DutyFilter filter, DutyFilter.View view, int page) {
        UriComponentsBuilder path = UriComponentsBuilder.fromPath(base).queryParam("view", view.word());
        if (filter.which() != DutyFilter.Which.ANY) {
            path.queryParam("state", filter.which().word());
        }
        if (filter.criterion() != null) {
            path.queryParam("criterion", filter.criterion());
        }
        if (page > 1) {
            path.queryParam("page", page);
        }
        return path.toUriString();
    }
}
