package vn.ntm.drafting;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** A plan of an invented commune, complete and in every kind of block. */
public final class DocumentFixtures {
    private static final DocumentTypes TYPES = DocumentTypes.catalogue();

    private DocumentFixtures() {}

    /** Numbered, dated, signed; two annexes, the second across the page. */
    public static OfficialDocument aPlan() {
        return aPlanWithoutNumber()
                .withHead(head().numbered(5, LocalDate.of(2024, 1, 5)))
                .withSigning(Signing.onBehalfOf("ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Nguyễn Văn Mẫu"), null);
    }

    public static OfficialDocument aPlanWithoutNumber() {
        return OfficialDocument.of(
                        TYPES.get("plan"),
                        head(),
                        "Triển khai thực hiện Chương trình mục tiêu quốc gia xây dựng nông thôn mới xã Suối Mẫu năm 2024")
                .withLegalBasis(List.of(
                        "Căn cứ Luật Tổ chức chính quyền địa phương",
                        "Căn cứ Kế hoạch số 63/KH-UBND ngày 02 tháng 01 năm 2024 của Ủy ban nhân dân tỉnh"))
                .withBody(body())
                .withAnnexes(annexes())
                .withSigning(Signing.onBehalfOf("ỦY BAN NHÂN DÂN", "CHỦ TỊCH", null), null)
                .withRecipients(
                        new Recipients(List.of("UBND tỉnh (b/c)", "TT Đảng ủy, HĐND xã", "Trưởng các xóm"), "VP"));
    }

    private static Head head() {
        return Head.of("UBND TỈNH MẪU", "ỦY BAN NHÂN DÂN XÃ SUỐI MẪU", "KH-UBND", "Suối Mẫu");
    }

    private static List<Block> body() {
        return List.of(
                new Block.Paragraph(Mark.of("opening"), "Ủy ban nhân dân xã xây dựng kế hoạch với những nội dung sau:"),
                new Block.Section(Mark.of("aims"), "Mục đích, yêu cầu"),
                new Block.Clause(Mark.of("aim"), true, "Mục đích"),
                new Block.Paragraph(
                        Mark.of("aim_text"), "Duy trì 9 tiêu chí đã đạt (Phụ lục I) & nâng cao chất lượng."),
                new Block.Clause(Mark.of("demand"), true, "Yêu cầu"),
                new Block.Dashes(
                        Mark.of("demand_list"), List.of("Xác định rõ việc, rõ người;", "Hoàn thành đúng thời hạn.")),
                new Block.Section(Mark.of("content"), "Nội dung"),
                new Block.Clause(Mark.of("tasks"), false, "Các nhiệm vụ theo Phụ lục II gồm:"),
                new Block.Point(Mark.of("t1"), "Tuyên truyền, vận động Nhân dân;"),
                new Block.Point(Mark.of("t2"), "Đầu tư đường trục xóm;"),
                new Block.Point(Mark.of("t3"), "Phát triển sản xuất;"),
                new Block.Point(Mark.of("t4"), "Bảo vệ môi trường;"),
                new Block.Point(Mark.of("t5"), "Giữ gìn an ninh."),
                new Block.Table(Mark.of("money"), money()),
                new Block.Paragraph(
                        Mark.of("closing"), "Trên đây là kế hoạch, yêu cầu các đơn vị thực hiện nghiêm túc."));
    }

    private static TableContent money() {
        return new TableContent(
                List.of(
                        TableColumn.of("TT", ColumnFormat.CENTRED, 1),
                        TableColumn.of("Nguồn vốn", ColumnFormat.TEXT, 5),
                        TableColumn.over(
                                "Năm 2024",
                                TableColumn.of("Kế hoạch (triệu đồng)", ColumnFormat.ONE_DECIMAL, 3),
                                TableColumn.of("Tỷ lệ", ColumnFormat.PERCENT, 2))),
                List.of(
                        TableRow.of(
                                TableCell.of(1), TableCell.of("Ngân sách"), TableCell.of(1234567), TableCell.of(75)),
                        new TableRow(
                                TableRow.Kind.TOTAL,
                                List.of(
                                        TableCell.EMPTY,
                                        TableCell.of("Tổng cộng"),
                                        TableCell.of(1646089),
                                        TableCell.of(100)))));
    }

    private static List<Annex> annexes() {
        return List.of(
                new Annex("Kết quả thực hiện các tiêu chí", Annex.Orientation.PORTRAIT, List.of(wide("criteria", 19))),
                new Annex("Phân công nhiệm vụ", Annex.Orientation.LANDSCAPE, List.of(wide("duties", 4))));
    }

    private static Block wide(String key, int rows) {
        List<TableColumn> columns = List.of(
                TableColumn.of("TT", ColumnFormat.CENTRED, 1),
                TableColumn.of("Nội dung", ColumnFormat.TEXT, 6),
                TableColumn.of("Kết quả", ColumnFormat.TEXT, 3));
        return new Block.Table(
                Mark.of(key),
                new TableContent(
                        columns,
                        IntStream.rangeClosed(1, rows)
                                .mapToObj(row -> TableRow.of(
                                        TableCell.of(row), TableCell.of("Tiêu chí số " + row), TableCell.of("Đạt")))
                                .toList()));
    }
}
