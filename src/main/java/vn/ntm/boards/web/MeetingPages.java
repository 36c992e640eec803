package vn.ntm.boards.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.boards.Board;
import vn.ntm.boards.Boards;
import vn.ntm.boards.meeting.Attendee;
import vn.ntm.boards.meeting.Item;
import vn.ntm.boards.meeting.Meeting;
import vn.ntm.boards.meeting.Meetings;
import vn.ntm.boards.meeting.Resolution;
import vn.ntm.boards.meeting.ResolvedTasks;
import vn.ntm.people.UnitLabels;
import vn.ntm.shared.Choice;
import vn.ntm.shared.SentForm;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Shows meetings. */
@Component
class MeetingPages {
    private final Meetings meetings;
    private final Boards boards;
    private final UnitLabels units;
    private final Access access;
    private final Texts texts;

    MeetingPages(Meetings meetings, Boards boards, UnitLabels units, Access access, Texts texts) {
        this.meetings = meetings;
        this.boards = boards;
        this.units = units;
        this.access = access;
        this.texts = texts;
    }

    List<MeetingLine> of(Board board) {
        return meetings.of(board).stream()
                .map(meeting -> new MeetingLine(
                        meeting.title(),
                        when(meeting),
                        "/meetings/" + meeting.id(),
                        texts.of(meeting.state().nameKey()),
                        meeting.state().icon(),
                        meeting.state().tone()))
                .toList();
    }

    private String when(Meeting meeting) {
        return texts.of("boards.meeting.when", meeting.time(), Vietnamese.date(meeting.day()));
    }

    /** @param typed what somebody typed, null to show what is kept */
    MeetingPage page(Meeting meeting, @Nullable SentForm typed) {
        Board board = boards.get(meeting.board());
        SentForm form = typed == null ? MeetingForms.fill(SentForm.empty(texts), meeting) : typed;
        Meeting.Presence presence = meeting.presence();
        Map<Integer, ResolvedTasks.State> tasks = meetings.tasksOf(meeting);
        Integer quorum = meeting.quorum();
        return new MeetingPage(
                meeting.id().toString(),
                units.name(meeting.unitCode()),
                board.name(),
                "/boards/" + board.id(),
                meeting.title(),
                Vietnamese.date(meeting.day()),
                when(meeting),
                meeting.place(),
                meeting.state(),
                meeting.reason(),
                texts.of("boards.meeting.presence", presence.there(), presence.members()),
                quorum == null ? "" : texts.of("boards.meeting.quorum", quorum),
                presence.suffices(quorum),
                meeting.items().stream().map(this::item).toList(),
                meeting.attendees(),
                meeting.resolutions().stream()
                        .map(one -> resolution(one, tasks.get(one.number())))
                        .toList(),
                meeting.addenda().stream()
                        .map(one -> new MeetingPage.AddendumLine(
                                one.text(), texts.of("boards.recorded", one.by(), Vietnamese.moment(one.at()))))
                        .toList(),
                meeting.approvedBy() == null ? "" : meeting.approvedBy(),
                form,
                Arrays.stream(Attendee.Attendance.values())
                        .map(one -> new Choice(one.name(), texts.of(one.nameKey())))
                        .toList(),
                boards.positionsFor(meeting.unitCode(), meeting.day()).stream()
                        .map(position -> new Choice(position.id().toString(), position.title()))
                        .toList(),
                MeetingForms.rows(form),
                access.mayChange(Act.KEEP_BOARDS, meeting.unitCode()));
    }

    private MeetingPage.ItemLine item(Item item) {
        Item.Votes votes = item.votes();
        return new MeetingPage.ItemLine(
                item.number(),
                item.title(),
                item.minutes(),
                votes == null
                        ? ""
                        : texts.of("boards.meeting.votes", votes.inFavour(), votes.against(), votes.abstained()));
    }

    private MeetingPage.ResolutionLine resolution(Resolution one, ResolvedTasks.@Nullable State task) {
        return new MeetingPage.ResolutionLine(
                one.number(),
                one.text(),
                one.title(),
                Vietnamese.date(one.due()),
                task == null ? "" : texts.of(task.nameKey()),
                task == null ? "" : task.path(),
                task == null ? "circle" : task.icon());
    }
}
