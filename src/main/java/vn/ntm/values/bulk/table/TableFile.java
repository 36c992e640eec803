package vn.ntm.values.bulk.table;

import java.util.Arrays;
import vn.ntm.shared.VietnameseText;

/** A file as it was handed in; what it is shows in its content, not in its name. */
public final class TableFile {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final int LONGEST_NAME = 200;

    private final String name;
    private final byte[] content;

    private TableFile(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    /** The content is not copied: who hands it in must not write into it any more. */
    public static TableFile of(String name, byte[] content) {
        String plain =
                VietnameseText.atTheDoor(name).replaceFirst(".*[/\\\\]", "").strip();
        return new TableFile(plain.substring(0, Math.min(plain.length(), LONGEST_NAME)), content);
    }

    public String name() {
        return name;
    }

    /** Not to be written into. */
    public byte[] content() {
        return content;
    }

    /** @throws UnreadableTable when it is no table */
    public Table table(TableLimits limits) {
        if (content.length == 0) {
            throw new UnreadableTable("values.table.empty");
        }
        if (startsWith(OLE)) {
            return new XlsTable(content, limits);
        }
        return startsWith(ZIP) ? new XlsxTable(content, limits) : new CsvTable(content, limits);
    }

    private boolean startsWith(byte[] mark) {
        return content.length >= mark.length && Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
    }
}
