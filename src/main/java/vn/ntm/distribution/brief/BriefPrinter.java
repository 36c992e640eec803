package vn.ntm.distribution.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;
import vn.ntm.drafting.print.PrintedSheets;
import vn.ntm.shared.Texts;

/** Prints briefs as PDF: one page of A4 each, in the largest letters that fit. */
@Component
public class BriefPrinter {
    private final BriefHtml html;

    public BriefPrinter(Texts texts) {
        this.html = new BriefHtml(texts);
    }

    /** One brief on one page. */
    public byte[] pdf(Brief brief) {
        return new Run().print(brief);
    }

    /**
     * All briefs, each by itself and all in one file, in the same letters: what has become smaller for one stays so for those after it.
     *
     * @param progress told how many are done, from 1
     */
    public Printed all(List<Brief> briefs, IntConsumer progress) {
        Run run = new Run();
        List<byte[]> singles = new ArrayList<>();
        List<Fit> fits = new ArrayList<>();
        for (Brief brief : briefs) {
            singles.add(run.print(brief));
            fits.add(run.fit());
            progress.accept(singles.size());
        }
        return new Printed(singles, PrintedSheets.pdf(html.page(briefs, fits)));
    }

    /** Goes down the ladder until a brief fits, and stays there for the next one. */
    private final class Run {
        private int step;

        byte[] print(Brief brief) {
            while (step < Fit.LADDER.size() - 1) {
                Optional<byte[]> pdf = PrintedSheets.pdfWithin(page(brief), 1);
                if (pdf.isPresent()) {
                    return pdf.get();
                }
                step++;
            }
            return PrintedSheets.pdf(page(brief));
        }

        Fit fit() {
            return Fit.LADDER.get(step);
        }

        private String page(Brief brief) {
            return html.page(List.of(brief), List.of(fit()));
        }
    }

    /** The files of a batch. */
    public static final class Printed {
        private final List<byte[]> singles;
        private final byte[] joined;

        private Printed(List<byte[]> singles, byte[] joined) {
            this.singles = List.copyOf(singles);
            this.joined = joined;
        }

        /** One file for each brief, in the order of the briefs. */
        public List<byte[]> singles() {
            return singles;
        }

        /** All briefs in one file. */
        public byte[] joined() {
            return joined.clone();
        }
    }
}
