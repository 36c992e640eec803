package vn.ntm.notices.mail;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ntm.notices.DayWords;
import vn.ntm.notices.Notice;
import vn.ntm.people.Contacts;
import vn.ntm.shared.Reminder;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/**
 * What letters say: as little as needed to know what to open. What somebody wrote with a reminder, and whoever wrote it, is read in the product, behind the
 * sign-in; a letter passes through many hands.
 */
@Component
class Letters {
    private static final List<String> ORDER = List.of("overdue", "soon", "returned", "waiting", "given");

    private final MailStore store;
    private final Contacts contacts;
    private final MailSettings settings;
    private final TemplateEngine templates;
    private final Texts texts;
    private final Clock clock;

    Letters(
            MailStore store,
            Contacts contacts,
            MailSettings settings,
            TemplateEngine templates,
            Texts texts,
            Clock clock) {
        this.store = store;
        this.contacts = contacts;
        this.settings = settings;
        this.templates = templates;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * What a letter tells of.
     *
     * @param titles of the positions the receiver acts in today; what was told to others is left out
     */
    record Content(List<MailStore.Told> told, Map<UUID, String> titles) {}

    /** Empty when the receiver acts in none of the positions any more. */
    Optional<Content> content(OutMail mail) {
        if (mail.kind() == OutMail.Kind.TEST) {
            return Optional.of(new Content(List.of(), Map.of()));
        }
        List<MailStore.Told> told = store.toldIn(mail);
        Map<UUID, String> titles =
                contacts.actingIn(told.stream().map(MailStore.Told::position).toList(), today()).stream()
                        .filter(acts -> acts.person().id().equals(mail.person()))
                        .collect(Collectors.toMap(Contacts.Acts::position, Contacts.Acts::title, (one, same) -> one));
        List<MailStore.Told> own =
                told.stream().filter(one -> titles.containsKey(one.position())).toList();
        return own.isEmpty() ? Optional.empty() : Optional.of(new Content(own, titles));
    }

    /** In words; asks nobody. */
    Letter.Words words(OutMail mail, String receiver, Content content) {
        return mail.kind() == OutMail.Kind.TEST
                ? written(texts.of("notices.letter.subject.test"), page(receiver, List.of()), "notices/letter-test.jte")
                : written(subject(content.told()), page(receiver, groups(content)), "notices/letter.jte");
    }

    private Letter.Words written(String subject, LetterPage page, String template) {
        StringOutput html = new StringOutput();
        templates.render(template, Map.of("page", page, "t", texts), html);
        return new Letter.Words(subject, text(page), html.toString());
    }

    private LetterPage page(String receiver, List<LetterPage.Group> groups) {
        String address = settings.address();
        return new LetterPage(
                texts.of("notices.letter.greeting", receiver), groups, address.isEmpty() ? null : address);
    }

    private String subject(List<MailStore.Told> told) {
        long due = told.stream().filter(one -> one.kind() == Reminder.Kind.DUE).count();
        long fresh = told.size() - due;
        if (due == 0) {
            return texts.of("notices.letter.subject.new", fresh);
        }
        return fresh == 0
                ? texts.of("notices.letter.subject.due", due)
                : texts.of("notices.letter.subject.both", fresh, due);
    }

    private List<LetterPage.Group> groups(Content content) {
        LocalDate today = today();
        return ORDER.stream()
                .map(name -> group(
                        name,
                        content.told().stream()
                                .filter(one -> group(one, today).equals(name))
                                .map(one -> line(one, content.titles(), today))
                                .toList()))
                .filter(group -> !group.lines().isEmpty())
                .toList();
    }

    private LetterPage.Group group(String name, List<LetterPage.Line> lines) {
        return new LetterPage.Group(texts.of("notices.letter." + name, lines.size()), lines);
    }

    private static String group(MailStore.Told told, LocalDate today) {
        LocalDate due = told.due();
        if (told.kind() != Reminder.Kind.DUE || due == null) {
            return told.kind().word();
        }
        return due.isBefore(today) ? "overdue" : "soon";
    }

    /** Whoever has several positions has to know in which one to act. */
    private LetterPage.Line line(MailStore.Told told, Map<UUID, String> titles, LocalDate today) {
        LocalDate due = told.due();
        String day = due == null ? "" : DayWords.of(due, today, texts);
        String position =
                titles.size() < 2 ? "" : texts.of("notices.letter.position", titles.getOrDefault(told.position(), ""));
        String details =
                Stream.of(day, position).filter(part -> !part.isEmpty()).collect(Collectors.joining(". "));
        return new LetterPage.Line(Notice.words(told.textKey(), told.arguments(), texts), details, told.path());
    }

    private String text(LetterPage page) {
        List<String> lines = new ArrayList<>(List.of(page.greeting(), ""));
        lines.add(texts.of(page.groups().isEmpty() ? "notices.letter.test" : "notices.letter.lead"));
        for (LetterPage.Group group : page.groups()) {
            lines.addAll(List.of("", group.heading()));
            group.lines().forEach(line -> lines.addAll(text(line, page.address())));
        }
        lines.add("");
        lines.add(
                page.address() == null
                        ? texts.of("notices.letter.no-links")
                        : texts.of("notices.letter.all") + ": " + page.address() + "/notices");
        lines.add(texts.of("notices.letter.why"));
        return String.join("\n", lines) + "\n";
    }

    private static List<String> text(LetterPage.Line line, @Nullable String address) {
        String what = "- " + line.words() + (line.details().isEmpty() ? "" : " (" + line.details() + ")");
        return address == null ? List.of(what) : List.of(what, "  " + address + line.path());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Vietnamese.ZONE));
    }
}
