package vn.ntm.values.bulk.table;

import static vn.ntm.values.bulk.table.XlsxBook.attribute;
import static vn.ntm.values.bulk.table.XlsxBook.next;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The cells of one sheet, in the order of the file. */
final class XlsxSheet {
    private static final int LETTERS = 26;

    private final String name;
    private final XlsxBook book;
    private final TableLimits limits;
    private int row;

    XlsxSheet(String name, XlsxBook book, TableLimits limits) {
        this.name = name;
        this.book = book;
        this.limits = limits;
    }

    void read(XMLStreamReader xml, Consumer<Row> taker) throws XMLStreamException {
        while (xml.hasNext()) {
            if (next(xml) == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("row")) {
                row = number(attribute(xml, "r", ""), row + 1);
                Row read = new Row(name, row, cells(xml));
                if (!read.isBlank()) {
                    taker.accept(read);
                }
            }
        }
    }

    private List<Cell> cells(XMLStreamReader xml) throws XMLStreamException {
        List<Cell> cells = new ArrayList<>();
        int event = next(xml);
        while (event != XMLStreamConstants.END_ELEMENT || !xml.getLocalName().equals("row")) {
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
                int column = column(attribute(xml, "r", ""), cells.size());
                limits.requireColumn(column, row);
                while (cells.size() < column) {
                    cells.add(Cell.EMPTY);
                }
                cells.add(cell(xml));
            }
            event = next(xml);
        }
        return cells;
    }

    private Cell cell(XMLStreamReader xml) throws XMLStreamException {
        String type = attribute(xml, "t", "n");
        boolean percent = book.percentStyles().get(number(attribute(xml, "s", ""), 0));
        boolean formula = false;
        String value = "";
        for (int event = next(xml);
                event != XMLStreamConstants.END_ELEMENT || !xml.getLocalName().equals("c");
                event = next(xml)) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "f" -> formula = true;
                    case "v" -> value = xml.getElementText();
                    case "is" -> value = XlsxBook.text(xml, "is");
                    default -> {}
                }
            }
        }
        return formula && value.isEmpty()
                ? Cell.broken("", "values.table.formula-without-result")
                : cell(type, value, percent);
    }

    private Cell cell(String type, String value, boolean percent) {
        return switch (type) {
            case "s" -> text(shared(value));
            case "n" -> value.isBlank() ? Cell.EMPTY : ShownNumber.of(value, percent, limits);
            case "b" -> Cell.of(value.strip().equals("1") ? "true" : "false");
            case "e" -> Cell.broken(value, "values.table.error-value");
            default -> text(value);
        };
    }

    private Cell text(String text) {
        return text.length() > limits.cell()
                ? Cell.broken(text.substring(0, 40), "values.table.cell-too-long")
                : Cell.of(text);
    }

    private String shared(String index) {
        int number = number(index.strip(), -1);
        if (number < 0 || number >= book.texts().size()) {
            throw new UnreadableTable("values.table.damaged");
        }
        return book.texts().get(number);
    }

    private static int column(String reference, int otherwise) {
        int column = 0;
        int letters = 0;
        while (letters < reference.length() && letters < 3 && Character.isLetter(reference.charAt(letters))) {
            column = column * LETTERS + Character.toUpperCase(reference.charAt(letters)) - 'A' + 1;
            letters++;
        }
        return letters == 0 ? otherwise : Math.max(column - 1, otherwise);
    }

    private static int number(String digits, int otherwise) {
        try {
            return digits.isEmpty() ? otherwise : Integer.parseInt(digits);
        } catch (NumberFormatException noNumber) {
            return otherwise;
        }
    }
}
