package vn.ntm.reporting.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.reporting.Period;
import vn.ntm.reporting.ReportId;
import vn.ntm.reporting.ReportState;
import vn.ntm.shared.Vietnamese;

/** How far a unit is with a request: each form asked for, and its questions as one more part. */
public record Standing(ReportRequest request, List<Part> parts) {
    /**
     * A report of the unit on one of the forms asked for.
     *
     * @param sentOn day it was sent on last, null while it was not
     */
    public record Known(
            ReportId id,
            String form,
            Period period,
            @Nullable UUID request,
            ReportState state,
            @Nullable LocalDate sentOn) {
        boolean isSent() {
            return state.isSent() && sentOn != null;
        }
    }

    /**
     * One part.
     *
     * @param form code, empty for the questions
     * @param state SCHEDULED while nothing was begun
     * @param report the answer, null where there is none or questions are meant
     * @param doneOn day on which the superior had it, null while it has not
     * @param reported the same was reported already: the report that says so
     */
    public record Part(
            String form,
            ReportState state,
            @Nullable ReportId report,
            boolean reused,
            @Nullable LocalDate doneOn,
            @Nullable Known reported) {
        public boolean isDone() {
            return doneOn != null;
        }
    }

    public Standing {
        parts = List.copyOf(parts);
    }

    /** @param known reports of the unit on the forms asked for */
    static Standing of(ReportRequest request, List<Known> known) {
        List<Part> parts = new ArrayList<>();
        for (String form : request.forms()) {
            parts.add(part(request, form, known));
        }
        if (!request.questions().isEmpty()) {
            parts.add(questions(request));
        }
        return new Standing(request, parts);
    }

    private static Part part(ReportRequest request, String form, List<Known> known) {
        Known before = known.stream()
                .filter(one -> one.form().equals(form) && one.isSent())
                .filter(one -> !request.id().id().equals(one.request()) && covers(one.period(), request.period()))
                .reduce((one, later) -> later)
                .orElse(null);
        Optional<ReportRequest.Step> reused = request.reused(form);
        if (reused.isPresent()) {
            LocalDate day = day(reused.get());
            return new Part(form, ReportState.SUBMITTED, reused.get().report(), true, day, before);
        }
        return known.stream()
                .filter(one -> one.form().equals(form) && request.id().id().equals(one.request()))
                .reduce((one, later) -> later)
                .map(own -> new Part(form, own.state(), own.id(), false, own.isSent() ? own.sentOn() : null, before))
                .orElseGet(() -> new Part(form, ReportState.SCHEDULED, null, false, null, before));
    }

    /** A request that follows no calendar is covered by any report of its year. */
    private static boolean covers(Period reported, Period asked) {
        return asked.kind() == Period.Kind.ON_DEMAND ? reported.year() == asked.year() : reported.equals(asked);
    }

    private static Part questions(ReportRequest request) {
        return request.questionsAt()
                .map(step -> switch (step.kind()) {
                    case SENT -> new Part("", ReportState.SUBMITTED, null, false, day(step), null);
                    case HANDED_IN -> new Part("", ReportState.FOR_SIGNATURE, null, false, null, null);
                    case GIVEN_BACK, REUSED -> new Part("", ReportState.DRAFT, null, false, null, null);
                })
                .orElseGet(() -> new Part(
                        "",
                        request.answers().isEmpty() ? ReportState.SCHEDULED : ReportState.DRAFT,
                        null,
                        false,
                        null,
                        null));
    }

    private static LocalDate day(ReportRequest.Step step) {
        return LocalDate.ofInstant(step.at(), Vietnamese.ZONE);
    }

    /** Day on which the last part was done; nothing while one is open. */
    public Optional<LocalDate> answeredOn() {
        return parts.stream().allMatch(Part::isDone)
                ? parts.stream().map(Part::doneOn).filter(Objects::nonNull).max(LocalDate::compareTo)
                : Optional.empty();
    }

    public boolean isOpen() {
        return request.withdrawn() == null && answeredOn().isEmpty();
    }

    public boolean isOverdue(LocalDate today) {
        return isOpen() && today.isAfter(request.due());
    }

    public boolean wasInTime() {
        return answeredOn().filter(day -> !day.isAfter(request.due())).isPresent();
    }

    /** Whether something it asks for had been reported when it arrived. */
    public boolean overlaps() {
        LocalDate arrived = LocalDate.ofInstant(request.at(), Vietnamese.ZONE);
        return parts.stream()
                .map(Part::reported)
                .anyMatch(one ->
                        one != null && one.sentOn() != null && !one.sentOn().isAfter(arrived));
    }
}
