package vn.ntm.reporting.web.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One file: what it would change, or what it changed.
 *
 * @param report path of the report
 * @param notes how it was read, and what to mind
 * @param fingerprint of what is shown, null when nothing can be taken
 * @param tickable whether single cells can be chosen
 * @param problem why the last act was refused, null when it was not
 */
public record SheetImportPage(
        String report,
        String reportName,
        String path,
        String fileName,
        State state,
        String title,
        String lead,
        List<String> notes,
        @Nullable String fingerprint,
        boolean tickable,
        List<Change> changes,
        List<Fault> faults,
        List<Written> written,
        boolean undoable,
        @Nullable String problem) {
    public SheetImportPage {
        notes = List.copyOf(notes);
        changes = List.copyOf(changes);
        faults = List.copyOf(faults);
        written = List.copyOf(written);
    }

    /** How far it is. */
    public enum State {
        READY,
        NOTHING,
        UNKNOWN,
        DONE,
        UNDONE
    }

    /**
     * A cell that would change.
     *
     * @param at row and column, as it is sent back
     * @param movedOn what happened to it since the file was made, null when nothing did
     */
    public record Change(
            String at,
            String place,
            String row,
            String column,
            String before,
            String after,
            @Nullable String movedOn) {}

    /** A cell that cannot be taken. */
    public record Fault(String place, String what, String sentence) {}

    /** A cell that was written, and what became of it. */
    public record Written(String row, String column, String value, String state) {}
}
