package vn.ntm.reporting.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.reporting.form.HeaderGrid;

/**
 * A report as on paper, already decided.
 *
 * @param trust how sure we are of the form, null where it was compared with the law
 * @param known cells with a value among those that can have one
 * @param signed fingerprint of what is looked at, given back when signing
 * @param acts what the reader may do now
 */
public record ReportPage(
        String id,
        int revision,
        String code,
        String heading,
        String title,
        String subtitle,
        List<String> office,
        ReportBadge state,
        String lead,
        @Nullable String trust,
        String known,
        boolean narrative,
        List<List<HeaderGrid.Head>> head,
        List<String> widths,
        List<Row> rows,
        List<Paragraph> paragraphs,
        List<String> signers,
        List<String> complaints,
        List<Said> remarks,
        List<StepLine> steps,
        List<VersionLine> versions,
        @Nullable String seal,
        boolean broken,
        String signed,
        Acts acts) {
    /**
     * A row.
     *
     * @param path where its cells are filled in, null where there is nothing to fill
     */
    public record Row(
            String kind,
            String label,
            List<Cell> cells,
            @Nullable String path) {}

    /**
     * A cell.
     *
     * @param down how many rows it is drawn over, 0 where the one above covers it
     * @param path where it is opened, null for a label
     * @param mark icon and colour of a conclusion, null for everything else
     * @param faint whether it says that nothing is known
     * @param differs whether a person wrote something else than the source says
     */
    public record Cell(
            String text,
            String style,
            int down,
            @Nullable String path,
            @Nullable ReportBadge mark,
            boolean faint,
            boolean differs,
            boolean remarked) {}

    /** A paragraph of a narrative. */
    public record Paragraph(
            String heading,
            List<String> lines,
            String path,
            boolean faint,
            boolean own,
            boolean redrafted,
            boolean remarked) {}

    /** A remark on a cell. */
    public record Said(String place, String path, String words, String by) {}

    public record StepLine(ReportBadge state, String by, String at, String reason) {}

    public record VersionLine(
            String label,
            String path,
            boolean current,
            @Nullable String differences) {}

    /** What the reader may do now. */
    public record Acts(
            boolean write,
            boolean handIn,
            boolean sign,
            boolean giveBack,
            boolean returnIt,
            boolean accept,
            boolean lock,
            boolean correct) {
        public boolean any() {
            return handIn || sign || giveBack || returnIt || accept || lock || correct;
        }
    }
}
