import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.ntm.distribution.brief.Brief;
import vn.ntm.distribution.brief.BriefPrinter;
import vn.ntm.shared.Texts;

/** How long it takes to print the briefs of 200 hamlets, each as a file and all as one; the baseline is one brief in the same JVM. */
final class HamletBriefSheets {
    private static final int HAMLETS = 200;
    private static final int WORKS = 12;
    private static final int WARM_UP_ROUNDS = 20;
    private static final double MOST_SECONDS = 60;

    private final BriefPrinter printer = new BriefPrinter(Texts.vietnamese());

    private HamletBriefSheets() {}

    static Figure twoHundred() {
        return new HamletBriefSheets().figure();
    }

    private Figure figure() {
        for (int round = 0; round < WARM_UP_ROUNDS; round++) {
            seconds(briefs(1));
        }
        double one = seconds(briefs(1));
        return new Figure("hamlet-briefs-200", seconds(briefs(HAMLETS)), "s", one, Figure.Budget.atMost(MOST_SECONDS));
    }

    private double seconds(List<Brief> briefs) {
        long begin = System.nanoTime();
        BriefPrinter.Printed printed = printer.all(briefs, done -> {});
        if (printed.singles().size() != briefs.size() || printed.joined().length == 0) {
            throw new IllegalStateException("Not everything was printed");
        }
        return (System.nanoTime() - begin) / 1_000_000_000.0;
    }

    private static List<Brief> briefs(int hamlets) {
        return IntStream.rangeClosed(1, hamlets).mapToObj(HamletBriefSheets::brief).toList();
    }

    private static Brief brief(int number) {
        List<Brief.Work> works = new ArrayList<>();
        for (int i = 1; i <= WORKS; i++) {
            works.add(new Brief.Work(
                    "Họp xóm, đọc kế hoạch; kiện toàn Ban phát triển xóm, phân công từng nhóm hộ, lần " + i,
                    i + "/8/2024",
                    "Công chức văn hóa – xã hội",
                    i % 3 == 0));
        }
        return new Brief(
                "99999-X" + number,
                "Xóm " + number,
                "xom-" + number + ".pdf",
                new Brief.Head(
                        "Xã Suối Mẫu",
                        2024,
                        "số 05/KH-UBND ngày 16/7/2024",
                        "Xã đã đạt 9/19 tiêu chí. Năm 2024 phấn đấu đạt thêm 2: 6 Văn hóa, 12 Lao động.",
                        "18/3/2024"),
                works,
                List.of(
                        new Brief.Standing("17.5 Tỷ lệ hộ phân loại rác thải tại nguồn", "30/58 (51,72 %): chưa đạt mức"),
                        new Brief.Standing("6.2 Nhà văn hóa hoặc nơi sinh hoạt văn hóa đạt chuẩn", "chưa có số liệu")),
                List.of("Công chức phụ trách nông thôn mới", "Trưởng xóm"),
                "https://ntm.suoimau.gov.vn/");
    }
}
