package vn.ntm.reporting.request;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.shared.VietnameseText;

/** What a unit answered before when it was asked the same. */
@Service
@Transactional(readOnly = true)
public class EarlierAnswers {
    private final RequestStore store;
    private final Access access;

    EarlierAnswers(RequestStore store, Access access) {
        this.store = store;
        this.access = access;
    }

    /** @param value as it is kept */
    public record Earlier(RequestId request, String value, Instant at) {}

    /** By the place of the question; sent answers only, the newest of each. */
    public Map<Integer, Earlier> of(ReportRequest request) {
        access.requireToRead(Act.SEE_REPORTS, request.unitCode());
        if (request.questions().isEmpty()) {
            return Map.of();
        }
        Map<String, Earlier> known = new HashMap<>();
        List<ReportRequest> newestFirst = store.ofUnit(request.unitCode(), 0);
        for (ReportRequest other : newestFirst.reversed()) {
            boolean sent = other.questionsAt()
                    .filter(step -> step.kind() == ReportRequest.StepKind.SENT)
                    .isPresent();
            if (sent && !other.id().equals(request.id())) {
                other.answers().forEach((place, answer) -> {
                    if (place < other.questions().size()) {
                        known.put(
                                key(other.questions().get(place)),
                                new Earlier(other.id(), answer.value(), answer.at()));
                    }
                });
            }
        }
        Map<Integer, Earlier> earlier = new HashMap<>();
        for (int place = 0; place < request.questions().size(); place++) {
            Earlier one = known.get(key(request.questions().get(place)));
            if (one != null) {
                earlier.put(place, one);
            }
        }
        return earlier;
    }

    private static String key(Question question) {
        return question.kind() + " " + VietnameseText.searchKey(question.words());
    }
}
