package vn.ntm.values.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import vn.ntm.values.bulk.CellError;
import vn.ntm.values.bulk.ExportFile;
import vn.ntm.values.bulk.Field;
import vn.ntm.values.bulk.table.Cell;
import vn.ntm.values.bulk.table.Row;
import vn.ntm.values.bulk.table.Table;

/** What programs send, as a table: each field of an item a column, each item a row that counts from 0. */
record Api(String set, int year, List<JsonNode> items) implements Table {
    /** Most items of one request. */
    static final int MOST = 5_000;

    private static final String ITEMS = "values";
    private static final int HEADING = -1;
    private static final int LONGEST = 500;

    /** Nothing can be made of the request as a whole. */
    static final class Malformed extends RuntimeException {
        private final String messageKey;

        Malformed(String messageKey) {
            super(messageKey);
            this.messageKey = messageKey;
        }

        String messageKey() {
            return messageKey;
        }
    }

    static Api of(JsonNode body) {
        JsonNode items = body.path(ITEMS);
        if (!body.path("set").isString() || !body.path("year").isInt() || !items.isArray()) {
            throw new Malformed("values.api.shape");
        }
        if (items.size() > MOST) {
            throw new Malformed("values.api.too-many");
        }
        List<JsonNode> all = new ArrayList<>(items.size());
        items.forEach(all::add);
        return new Api(body.path("set").asString(), body.path("year").asInt(), all);
    }

    @Override
    public void read(Consumer<Row> taker) {
        taker.accept(new Row(
                "",
                HEADING,
                ExportFile.COLUMNS.stream().map(field -> Cell.of(name(field))).toList()));
        for (int i = 0; i < items.size(); i++) {
            JsonNode item = items.get(i);
            if (!item.isObject()) {
                throw new Malformed("values.api.shape");
            }
            item.propertyNames().stream()
                    .filter(name -> ExportFile.COLUMNS.stream()
                            .noneMatch(field -> name(field).equals(name)))
                    .findFirst()
                    .ifPresent(unknown -> {
                        throw new Malformed("values.api.unknown-field");
                    });
            taker.accept(new Row(
                    "",
                    i,
                    ExportFile.COLUMNS.stream()
                            .map(field -> cell(item.path(name(field))))
                            .toList()));
        }
    }

    private static Cell cell(JsonNode value) {
        if (value.isNumber()) {
            return Cell.exact(value.decimalValue().toPlainString());
        }
        if (value.isBoolean()) {
            return Cell.of(String.valueOf(value.booleanValue()));
        }
        if (value.isString()) {
            String text = value.asString();
            return text.length() > LONGEST * 2 || text.indexOf('\0') >= 0
                    ? Cell.broken("", "values.table.cell-too-long")
                    : Cell.of(text);
        }
        return value.isMissingNode() || value.isNull() ? Cell.EMPTY : Cell.broken("", "values.api.scalar");
    }

    /** Where in the request the error stands, as RFC 6901 writes it. */
    static String pointer(CellError error) {
        return "/" + ITEMS + "/" + error.place().row() + "/"
                + name(ExportFile.COLUMNS.get(error.place().column()));
    }

    static String name(Field field) {
        return field.name().toLowerCase(Locale.ROOT);
    }
}
