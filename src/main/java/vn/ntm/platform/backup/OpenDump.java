package vn.ntm.platform.backup;

import java.io.ByteArrayInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import vn.ntm.documents.FileFolder;
import vn.ntm.documents.Sha256;
import vn.ntm.documents.StoredFileIsDamaged;
import vn.ntm.platform.backup.Manifest.Original;
import vn.ntm.shared.Texts;

/** Everything out in open formats, as of one moment: a CSV for each table, definitions as JSON, originals, and what it all means. */
final class OpenDump {
    private static final String MANIFEST = "manifest.json";

    private final Kept kept;
    private final String unit;
    private final Texts texts;
    private final List<DumpManifest.Part> parts = new ArrayList<>();
    private final List<DumpManifest.LeftOut> leftOut = new ArrayList<>();

    /** @param unit code of a unit, digits and letters alone; empty for all */
    OpenDump(Kept kept, String unit, Texts texts) {
        this.kept = kept;
        this.unit = unit;
        this.texts = texts;
    }

    private interface Writing {
        /** @return how many rows */
        long to(OutputStream out) throws IOException, SQLException;
    }

    DumpManifest into(Path path, Instant now) {
        try (Snapshot snapshot = Snapshot.now(kept.database());
                DumpTarget target = DumpTarget.at(path)) {
            tables(snapshot, target);
            definitions(snapshot, target);
            files(snapshot, target);
            DumpManifest manifest =
                    new DumpManifest(DumpManifest.FORMAT, now, unit, texts.of("platform.dump.licence"), parts, leftOut);
            byte[] text = JsonMapper.builder()
                    .build()
                    .writerWithDefaultPrettyPrinter()
                    .writeValueAsBytes(manifest);
            try (OutputStream out = target.open(MANIFEST, false)) {
                out.write(text);
            }
            target.finished();
            return manifest;
        } catch (IOException failed) {
            throw new BackupRefused("platform.backup.write-failed", path, failed);
        } catch (SQLException failed) {
            throw new BackupRefused("platform.backup.database-failed", failed);
        }
    }

    private void tables(Snapshot snapshot, DumpTarget target) throws IOException, SQLException {
        DumpedTables tables = new DumpedTables(snapshot, unit);
        for (String table : tables.names()) {
            Optional<String> query = tables.query(table);
            List<String> secret = tables.secret(table);
            if (query.isEmpty()) {
                leftOut.add(new DumpManifest.LeftOut(
                        table, texts.of(secret.isEmpty() ? "platform.dump.other-units" : "platform.dump.secret")));
                continue;
            }
            secret.forEach(column ->
                    leftOut.add(new DumpManifest.LeftOut(table + "." + column, texts.of("platform.dump.secret"))));
            part(
                    target,
                    new DumpManifest.Part(
                            "tables/" + table + ".csv", 0, 0, "", snapshot.about(table), tables.fields(table)),
                    out -> snapshot.csv(query.get(), out));
        }
    }

    /** Forms of reports one by one, as they can be read in again. */
    private void definitions(Snapshot snapshot, DumpTarget target) throws IOException, SQLException {
        for (Snapshot.Definition one : snapshot.definitions()) {
            part(target, plain("definitions/report-forms/" + one.name() + ".json"), out -> {
                out.write(one.text().getBytes(StandardCharsets.UTF_8));
                return 1;
            });
        }
    }

    private void files(Snapshot snapshot, DumpTarget target) throws IOException, SQLException {
        FileFolder folder = new FileFolder(kept.files());
        for (Original original : snapshot.originals(unit)) {
            try {
                byte[] content = folder.content(Sha256.of(original.sha256()));
                part(target, plain("files/" + original.sha256()), out -> {
                    try (InputStream in = new ByteArrayInputStream(content)) {
                        in.transferTo(out);
                    }
                    return 1;
                });
            } catch (StoredFileIsDamaged | UncheckedIOException lost) {
                leftOut.add(new DumpManifest.LeftOut("files/" + original.sha256(), texts.of("platform.dump.lost")));
            }
        }
    }

    private static DumpManifest.Part plain(String name) {
        return new DumpManifest.Part(name, 1, 0, "", "", List.of());
    }

    private void part(DumpTarget target, DumpManifest.Part part, Writing writing) throws IOException, SQLException {
        MessageDigest digest = Digests.sha256();
        long rows;
        Counted counted;
        try (OutputStream out = target.open(part.name(), part.name().startsWith("files/"))) {
            counted = new Counted(new DigestOutputStream(out, digest));
            rows = writing.to(counted);
            counted.flush();
        }
        parts.add(new DumpManifest.Part(
                part.name(),
                rows,
                counted.bytes,
                HexFormat.of().formatHex(digest.digest()),
                part.about(),
                part.columns()));
    }

    private static final class Counted extends FilterOutputStream {
        private long bytes;

        Counted(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
            bytes++;
        }

        @Override
        public void write(byte[] all, int from, int length) throws IOException {
            out.write(all, from, length);
            bytes += length;
        }
    }
}
