package vn.ntm.contributions.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.contributions.Contributions;
import vn.ntm.contributions.Drive;
import vn.ntm.contributions.DriveId;
import vn.ntm.contributions.DriveState;
import vn.ntm.contributions.Drives;
import vn.ntm.contributions.HamletSum;
import vn.ntm.contributions.Meeting;
import vn.ntm.funding.Book;
import vn.ntm.funding.Dong;
import vn.ntm.funding.ProjectId;
import vn.ntm.people.UnitLabels;
import vn.ntm.shared.Choice;
import vn.ntm.shared.SentForm;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Puts together the pages of a book and of a drive. */
@Component
class DrivePages {
    private static final int DECIMALS = 3;
    private static final int WHOLE = 100;

    private final Drives drives;
    private final Contributions contributions;
    private final Words words;
    private final UnitLabels units;
    private final Access access;
    private final Texts texts;

    DrivePages(Drives drives, Contributions contributions, Words words, UnitLabels units, Access access, Texts texts) {
        this.drives = drives;
        this.contributions = contributions;
        this.words = words;
        this.units = units;
        this.access = access;
        this.texts = texts;
    }

    BookPage book(Book book, String asked) {
        int year = asked.matches("20\\d{2}")
                ? Integer.parseInt(asked)
                : drives.today().getYear();
        List<HamletSum> sums = contributions.sums(book, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        long most = sums.stream().mapToLong(HamletSum::worth).max().orElse(0);
        boolean names = access.may(Act.SEE_CONTRIBUTORS);
        return new BookPage(
                book.toString(),
                book.demo(),
                unitName(book),
                year,
                Dong.words(sums.stream().mapToLong(HamletSum::worth).sum()),
                sums.stream().map(sum -> sum(book, sum, most)).toList(),
                drives.of(book).stream().map(this::line).toList(),
                names ? String.valueOf(contributions.toCome(book).size()) : "",
                access.may(Act.KEEP_DRIVES),
                access.may(Act.TAKE_CONTRIBUTIONS),
                names);
    }

    String unitName(Book book) {
        return units.name(book.unitCode());
    }

    private BookPage.SumLine sum(Book book, HamletSum sum, long most) {
        return new BookPage.SumLine(
                words.hamlet(book.unitCode(), sum.hamlet()),
                sum.households(),
                Dong.words(sum.cash()),
                Vietnamese.number(sum.days(), DECIMALS),
                Vietnamese.number(sum.land(), DECIMALS),
                sum.goods().stream()
                        .map(one -> Vietnamese.number(one.quantity(), DECIMALS) + " " + one.unit() + " " + one.item())
                        .collect(Collectors.joining("; ")),
                Dong.words(sum.worth()),
                most == 0 ? 0 : sum.worth() * WHOLE / most,
                sum.unvalued() == 0 ? "" : texts.of("contributions.unvalued", sum.unvalued()));
    }

    private BookPage.DriveLine line(Drive drive) {
        return new BookPage.DriveLine(
                drive.facts().name(),
                path(drive),
                words.hamlet(drive.book().unitCode(), drive.facts().hamlet()),
                drive.state().tone(),
                drive.state().icon(),
                texts.of(drive.state().nameKey()));
    }

    private static String path(Drive drive) {
        return "/contributions/" + drive.book() + "/drives/" + drive.id();
    }

    DrivePage proposal(Book book, SentForm form) {
        access.requireToRead(Act.KEEP_DRIVES, book.unitCode());
        return new DrivePage(
                book.toString(),
                book.demo(),
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                false,
                true,
                false,
                true,
                false,
                0,
                List.of(),
                words.hamlets(book.unitCode(), Act.KEEP_DRIVES),
                drives.works(book).entrySet().stream()
                        .map(one -> new Choice(one.getKey().toString(), one.getValue()))
                        .toList(),
                "",
                "",
                form,
                form);
    }

    DrivePage drive(Book book, DriveId id, @Nullable SentForm sent) {
        Drive drive = drives.get(book, id);
        Meeting meeting = drive.meeting();
        String hamlet = drive.facts().hamlet();
        ProjectId project = drive.facts().project();
        return new DrivePage(
                book.toString(),
                book.demo(),
                path(drive),
                drive.facts().name(),
                drive.facts().purpose(),
                words.hamlet(book.unitCode(), hamlet),
                drive.state().tone(),
                drive.state().icon(),
                texts.of(drive.state().nameKey()),
                meeting == null
                        ? ""
                        : texts.of("contributions.meeting.line", meeting.minutes(), Vietnamese.date(meeting.day())),
                meeting == null ? "" : meeting.link(),
                meeting == null
                        ? ""
                        : texts.of(
                                "contributions.meeting.votes",
                                meeting.votesFor(),
                                meeting.votesAgainst(),
                                meeting.absent()),
                meeting != null && meeting.decidedForIt(),
                drive.state() == DriveState.PROPOSED,
                drive.state() == DriveState.OPEN,
                access.mayChange(Act.KEEP_DRIVES, hamlet),
                access.mayChange(Act.TAKE_CONTRIBUTIONS, hamlet),
                drive.version(),
                gifts(book, id),
                List.of(),
                List.of(),
                project == null ? "" : drives.works(book).getOrDefault(project, ""),
                project == null ? "" : "/works/" + book + "/" + project,
                sent,
                sent == null ? filled(meeting) : sent);
    }

    private List<GiftLine> gifts(Book book, DriveId drive) {
        return access.may(Act.SEE_CONTRIBUTORS)
                ? contributions.of(book, drive).stream().map(words::line).toList()
                : List.of();
    }

    private SentForm filled(@Nullable Meeting meeting) {
        SentForm form = SentForm.empty(texts);
        return meeting == null
                ? form
                : form.with("metOn", Vietnamese.date(meeting.day()))
                        .with("minutes", meeting.minutes())
                        .with("link", meeting.link())
                        .with("votesFor", meeting.votesFor())
                        .with("votesAgainst", meeting.votesAgainst())
                        .with("absent", meeting.absent());
    }
}
