package vn.ntm.reporting.narrative;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.boards.Boards;
import vn.ntm.boards.meeting.Meeting;
import vn.ntm.boards.meeting.MeetingState;
import vn.ntm.boards.meeting.Meetings;
import vn.ntm.drafting.DocumentType;
import vn.ntm.drafting.DocumentTypes;
import vn.ntm.registry.OutgoingDocument;
import vn.ntm.registry.RegisterSearch;
import vn.ntm.registry.Registry;
import vn.ntm.reporting.Asked;
import vn.ntm.reporting.CellValue;
import vn.ntm.reporting.Filled;
import vn.ntm.reporting.Origin;
import vn.ntm.reporting.ParagraphSource;
import vn.ntm.shared.Texts;

/** What was issued and who met within the period. */
@Component("reportingDirectionParagraph")
class DirectionParagraph implements ParagraphSource {
    private final Registry registry;
    private final Boards boards;
    private final Meetings meetings;
    private final Access access;
    private final Texts texts;

    DirectionParagraph(Registry registry, Boards boards, Meetings meetings, Access access, Texts texts) {
        this.registry = registry;
        this.boards = boards;
        this.meetings = meetings;
        this.access = access;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "direction";
    }

    @Override
    public Filled draft(Asked asked) {
        ParagraphText words = new ParagraphText(texts);
        if (access.may(Act.SEE_DOCUMENTS)) {
            documents(words, asked);
        }
        boards(words, asked);
        return Filled.of(
                CellValue.words(words.text()),
                Origin.of("documents", "/registry/outgoing?unit=" + asked.unitCode(), asked.day(), true));
    }

    private void documents(ParagraphText words, Asked asked) {
        Map<String, Long> byType =
                registry.register(new RegisterSearch(asked.unitCode(), null, asked.year(), null, null, "", 1)).stream()
                        .filter(document -> isIssuedWithin(document, asked))
                        .collect(Collectors.groupingBy(
                                document -> nameOf(document.facts().type()), TreeMap::new, Collectors.counting()));
        long all = byType.values().stream().mapToLong(Long::longValue).sum();
        List<String> counts = byType.entrySet().stream()
                .map(type -> texts.of(
                        "reporting.narrative.count-of",
                        type.getValue(),
                        type.getKey().toLowerCase(Locale.ROOT)))
                .toList();
        words.lineIf(all == 0, "reporting.narrative.documents.none");
        words.lineIf(all > 0, "reporting.narrative.documents", all, words.listed(counts));
    }

    private static String nameOf(String type) {
        return DocumentTypes.catalogue().find(type).map(DocumentType::name).orElse(type);
    }

    private static boolean isIssuedWithin(OutgoingDocument document, Asked asked) {
        OutgoingDocument.Numbered number = document.numbered();
        return number != null
                && document.cancelReason().isEmpty()
                && !number.date().isBefore(asked.period().firstDay())
                && !number.date().isAfter(asked.day());
    }

    private void boards(ParagraphText words, Asked asked) {
        List<Boards.Line> standing = boards.on(asked.unitCode(), asked.day());
        words.lineIf(standing.isEmpty(), "reporting.narrative.boards.none");
        words.lineIf(
                !standing.isEmpty(),
                "reporting.narrative.boards",
                standing.size(),
                standing.stream().mapToInt(Boards.Line::members).sum());
        long held = standing.stream()
                .flatMap(line -> meetings.of(line.board()).stream())
                .filter(meeting -> isHeldWithin(meeting, asked))
                .count();
        words.lineIf(held > 0, "reporting.narrative.meetings", held);
    }

    private static boolean isHeldWithin(Meeting meeting, Asked asked) {
        return (meeting.state() == MeetingState.HELD || meeting.state() == MeetingState.MINUTES_APPROVED)
                && !meeting.day().isBefore(asked.period().firstDay())
                && !meeting.day().isAfter(asked.day());
    }
}
