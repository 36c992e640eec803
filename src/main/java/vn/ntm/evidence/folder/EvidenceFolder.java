package vn.ntm.evidence.folder;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Service;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.criteria.CriteriaSets;
import vn.ntm.criteria.Criterion;
import vn.ntm.criteria.MeasureId;
import vn.ntm.criteria.PublishedSet;
import vn.ntm.documents.StoredFileIsDamaged;
import vn.ntm.documents.StoredFileNotFound;
import vn.ntm.evidence.EvidenceKind;
import vn.ntm.evidence.Evidences;
import vn.ntm.evidence.Piece;
import vn.ntm.evidence.PieceFile;
import vn.ntm.evidence.ProvedIndicators;
import vn.ntm.evidence.ProvedIndicators.Named;
import vn.ntm.evidence.Requirement;
import vn.ntm.evidence.Requirements;
import vn.ntm.people.UnitLabels;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** Packs the accepted evidence of one criterion, one file at a time, and a contents page that also says what is missing. */
@Service
public class EvidenceFolder {
    private final Evidences evidences;
    private final OfficialNames names;
    private final Requirements requirements;
    private final ProvedIndicators indicators;
    private final CriteriaSets sets;
    private final UnitLabels labels;
    private final Access access;
    private final Texts texts;

    EvidenceFolder(
            Evidences evidences,
            OfficialNames names,
            Requirements requirements,
            ProvedIndicators indicators,
            CriteriaSets sets,
            UnitLabels labels,
            Access access,
            Texts texts) {
        this.evidences = evidences;
        this.names = names;
        this.requirements = requirements;
        this.indicators = indicators;
        this.sets = sets;
        this.labels = labels;
        this.access = access;
        this.texts = texts;
    }

    /** Which folder. */
    public record Wanted(String unitCode, String setId, int criterion, int year) {
        /** The name of the packed folder. */
        public String fileName() {
            return FolderName.ofFolder(criterion, year, unitCode) + ".zip";
        }
    }

    /**
     * Whether there is such a criterion, before anything is written.
     *
     * @throws NoSuchCriterion when there is not
     */
    public void check(Wanted wanted) {
        access.require(Act.SEE_ASSESSMENT);
        criterion(wanted);
        access.requireToRead(Act.SEE_ASSESSMENT, wanted.unitCode());
    }

    public void write(Wanted wanted, OutputStream out) throws IOException {
        check(wanted);
        ZipOutputStream zip = new ZipOutputStream(out);
        zip.setLevel(Deflater.BEST_SPEED);
        List<Contents.Part> parts = new ArrayList<>();
        for (Named indicator : indicators.of(wanted.setId(), wanted.criterion())) {
            parts.add(part(indicator, wanted, zip));
        }
        PublishedSet set = set(wanted);
        zip.putNextEntry(new ZipEntry("00_" + FolderName.slug(texts.of("evidence.folder.title", wanted.criterion()))
                + "_" + wanted.year() + ".docx"));
        Contents contents = new Contents(
                labels.of(wanted.unitCode()),
                set.name(),
                wanted.criterion(),
                criterion(wanted).name(),
                wanted.year(),
                parts);
        new ContentsDocument(texts).write(contents, new Unclosed(zip));
        zip.closeEntry();
        zip.finish();
    }

    private Contents.Part part(Named indicator, Wanted wanted, ZipOutputStream zip) throws IOException {
        List<Contents.Entry> entries = new ArrayList<>();
        Set<EvidenceKind> missing = EnumSet.noneOf(EvidenceKind.class);
        missing.addAll(required(indicator, wanted));
        int seq = 0;
        for (Piece piece : names.accepted(wanted.unitCode(), indicator.measure(), wanted.year())) {
            seq++;
            missing.remove(piece.facts().kind());
            entries.add(entry(piece, indicator, seq, wanted, zip));
        }
        return new Contents.Part(indicator.code(), indicator.text(), entries, List.copyOf(missing));
    }

    private Set<EvidenceKind> required(Named indicator, Wanted wanted) {
        List<MeasureId> one = List.of(indicator.measure());
        return requirements
                .of(wanted.unitCode(), one, evidences.now())
                .getOrDefault(indicator.measure(), new Requirement(Set.of(), "", null, null))
                .kinds();
    }

    private Contents.Entry entry(Piece piece, Named indicator, int seq, Wanted wanted, ZipOutputStream zip)
            throws IOException {
        PieceFile file = piece.file();
        if (file == null) {
            return new Contents.Entry(piece, null, "");
        }
        if (!evidences.mayOpen(piece)) {
            return new Contents.Entry(piece, null, texts.of("evidence.folder.guarded"));
        }
        String title = piece.facts().title();
        String name = FolderName.of(wanted.criterion(), indicator.code(), wanted.year(), seq, title, file.ending());
        try (InputStream content = evidences.open(piece.id())) {
            zip.putNextEntry(entry(name, piece.brought().at()));
            content.transferTo(zip);
            zip.closeEntry();
            return new Contents.Entry(piece, name, "");
        } catch (StoredFileIsDamaged | StoredFileNotFound damaged) {
            return new Contents.Entry(piece, null, texts.of("evidence.folder.damaged"));
        }
    }

    private static ZipEntry entry(String name, Instant brought) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.ofInstant(brought, Vietnamese.ZONE));
        return entry;
    }

    private PublishedSet set(Wanted wanted) {
        return sets.current(wanted.setId()).orElseThrow(NoSuchCriterion::new);
    }

    private Criterion criterion(Wanted wanted) {
        return set(wanted).criterion(wanted.criterion()).orElseThrow(NoSuchCriterion::new);
    }

    /** Lets a document be written into the folder without closing it. */
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
