package vn.ntm.values.bulk.table;

/** The few styles of a sheet that is to be printed: title, heading, cells with rules and wrapped words. */
final class SheetStyles {
    private static final String RULE = "<%1$s style=\"thin\"><color rgb=\"FF857C69\"/></%1$s>";

    /** The part of a workbook that names them. */
    static final String XML = """
            <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
            <fonts count="3"><font><sz val="11"/><name val="Times New Roman"/></font>\
            <font><b/><sz val="14"/><name val="Times New Roman"/></font><font><b/><sz val="11"/><name val="Times New Roman"/></font></fonts>\
            <fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>\
            <fill><patternFill patternType="solid"><fgColor rgb="FFEEEADE"/></patternFill></fill></fills>\
            <borders count="2"><border/><border>%s%s%s%s</border></borders>\
            <cellStyleXfs count="1"><xf/></cellStyleXfs>\
            <cellXfs count="4"><xf/><xf fontId="1" applyFont="1"/>\
            <xf fontId="2" fillId="2" borderId="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">\
            <alignment horizontal="center" vertical="center" wrapText="1"/></xf>\
            <xf borderId="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>""".formatted(
                    RULE.formatted("left"), RULE.formatted("right"), RULE.formatted("top"), RULE.formatted("bottom"));

    private static final int PLAIN = 0;
    private static final int TITLE = 1;
    private static final int HEADING = 2;
    static final int RULED = 3;

    private SheetStyles() {}

    /** @param row from 1 */
    static int of(int row, SheetLayout layout) {
        if (layout.isPlain()) {
            return PLAIN;
        }
        if (row < layout.heading()) {
            return row == 1 ? TITLE : PLAIN;
        }
        return row == layout.heading() ? HEADING : RULED;
    }
}
