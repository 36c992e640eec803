package vn.ntm.privacy.web;

import java.time.LocalDate;
import java.util.List;
import vn.ntm.privacy.DataRequest;

/** All requests within reach, and the form of a new one. */
public record RequestsPage(List<DataRequest> requests, LocalDate today, int timeLimit, Typed form) {
    public RequestsPage {
        requests = List.copyOf(requests);
    }

    public long open() {
        return requests.stream().filter(DataRequest::isOpen).count();
    }
}
