package vn.ntm.boards.web;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.ntm.boards.Attachment;
import vn.ntm.boards.BoardDesk;
import vn.ntm.boards.BoardRole;
import vn.ntm.boards.Order;
import vn.ntm.boards.Seat;
import vn.ntm.people.Identifiers;
import vn.ntm.people.PositionId;
import vn.ntm.shared.SentForm;
import vn.ntm.shared.Vietnamese;
import vn.ntm.shared.VietnameseText;

/** Reads a decision with its members from a form, and fills the form from one. */
final class Orders {
    static final int MOST_ROWS = 60;
    private static final int SPARE_ROWS = 3;
    private static final List<String> WHO =
            List.of("position", "outsider", "organisation", "duties", "criteria", "hamlet");
    private static final List<String> ROW =
            Stream.concat(Stream.of("role"), WHO.stream()).toList();

    private Orders() {}

    static SentForm fill(SentForm form, Order order) {
        return form.with("number", order.number())
                .with("issued", Vietnamese.date(order.issued()))
                .with("issuer", order.issuer())
                .with("effective", Vietnamese.date(order.effective()))
                .with("termFrom", Vietnamese.date(order.termFrom()))
                .with("termTo", Vietnamese.date(order.termTo()))
                .with("set", order.setId());
    }

    static SentForm fill(SentForm form, List<Seat> seats) {
        for (int i = 0; i < seats.size(); i++) {
            Seat seat = seats.get(i);
            form.with(field(i, "role"), seat.role().name())
                    .with(field(i, "position"), seat.position())
                    .with(field(i, "outsider"), seat.outsider())
                    .with(field(i, "organisation"), seat.position() == null ? seat.title() : "")
                    .with(field(i, "duties"), seat.duties())
                    .with(field(i, "criteria"), numbers(seat.criteria()))
                    .with(field(i, "hamlet"), seat.hamletCode());
        }
        return form.with("rows", rows(seats.size()));
    }

    static String numbers(List<Integer> criteria) {
        return String.join(", ", criteria.stream().map(String::valueOf).toList());
    }

    private static int rows(int filled) {
        return Math.min(MOST_ROWS, filled + SPARE_ROWS);
    }

    /** How many rows the form has. */
    static int rowsOf(SentForm form) {
        String typed = form.words("rows");
        return typed.matches("\\d{1,3}") ? Math.clamp(Integer.parseInt(typed), 1, MOST_ROWS) : SPARE_ROWS;
    }

    static String field(int row, String name) {
        return "m" + row + "-" + name;
    }

    /** Filled rows first, with room for more behind them. */
    static void compact(SentForm form) {
        int rows = rowsOf(form);
        int to = 0;
        for (int from = 0; from < rows; from++) {
            if (isFilled(form, from)) {
                for (String name : ROW) {
                    form.with(field(to, name), form.value(field(from, name)));
                }
                to++;
            }
        }
        for (int empty = to; empty < rows; empty++) {
            for (String name : ROW) {
                form.with(field(empty, name), "");
            }
        }
        form.with("rows", rows(to)).with("filled", to);
    }

    private static boolean isFilled(SentForm form, int row) {
        return WHO.stream().anyMatch(name -> form.has(field(row, name)));
    }

    /** Empty with messages at the fields where something cannot be read. Asks for a compacted form. */
    static Optional<BoardDesk.Paper> paper(SentForm form, @Nullable MultipartFile file) {
        Optional<Order> order = order(form);
        int filled = Integer.parseInt(form.value("filled"));
        List<Seat> seats = IntStream.range(0, filled)
                .mapToObj(row -> seat(form, row))
                .flatMap(Optional::stream)
                .toList();
        Attachment attachment = attachment(file, form);
        return form.isFine() ? order.map(one -> new BoardDesk.Paper(one, seats, attachment)) : Optional.empty();
    }

    static Optional<Order> order(SentForm form) {
        LocalDate issued = required(form, "issued");
        LocalDate effective = form.has("effective") ? form.day("effective") : issued;
        LocalDate termFrom = form.day("termFrom");
        LocalDate termTo = form.day("termTo");
        if (!form.isFine() || issued == null || effective == null) {
            return Optional.empty();
        }
        return Optional.of(new Order(
                VietnameseText.squeezed(form.value("number")),
                issued,
                VietnameseText.squeezed(form.value("issuer")),
                effective,
                termFrom,
                termTo,
                orNull(form.words("set"))));
    }

    private static @Nullable LocalDate required(SentForm form, String field) {
        if (!form.has(field)) {
            form.reject(field, "boards.problem.day");
        }
        return form.day(field);
    }

    private static Optional<Seat> seat(SentForm form, int row) {
        Optional<BoardRole> role = Arrays.stream(BoardRole.values())
                .filter(one -> one.name().equals(form.words(field(row, "role"))))
                .findFirst();
        if (role.isEmpty()) {
            form.reject(field(row, "role"), "boards.problem.role");
        }
        List<Integer> criteria = criteria(form, row);
        String position = form.words(field(row, "position"));
        Optional<PositionId> named = Identifiers.read(position).map(PositionId::new);
        if (!position.isEmpty() && named.isEmpty()) {
            form.reject(field(row, "position"), "boards.problem.position");
        }
        return role.map(one -> new Seat(
                one,
                named.orElse(null),
                named.isPresent() ? "" : VietnameseText.squeezed(form.value(field(row, "organisation"))),
                VietnameseText.squeezed(form.value(field(row, "outsider"))),
                form.words(field(row, "duties")),
                criteria,
                orNull(form.words(field(row, "hamlet")))));
    }

    private static List<Integer> criteria(SentForm form, int row) {
        String field = field(row, "criteria");
        List<String> typed = Arrays.stream(form.value(field).split("[,;\\s]+"))
                .filter(number -> !number.isBlank())
                .distinct()
                .toList();
        if (typed.stream().anyMatch(number -> !number.matches("\\d{1,3}"))) {
            form.reject(field, "boards.problem.numbers");
            return List.of();
        }
        return typed.stream().map(Integer::valueOf).toList();
    }

    private static @Nullable Attachment attachment(@Nullable MultipartFile file, SentForm form) {
        String name = file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
        if (file == null || name.isEmpty()) {
            return null;
        }
        if (file.isEmpty()) {
            form.reject("file", "boards.problem.file-empty");
            return null;
        }
        try {
            return new Attachment(VietnameseText.atTheDoor(name), file.getInputStream());
        } catch (IOException unreadable) {
            form.reject("file", "boards.problem.file");
            return null;
        }
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
