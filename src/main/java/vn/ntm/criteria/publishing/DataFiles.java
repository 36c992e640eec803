package vn.ntm.criteria.publishing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import vn.ntm.criteria.BundledSets;
import vn.ntm.criteria.CriteriaSetOutline;
import vn.ntm.criteria.PublishedSet;

/** The data files that ship with the product: one per criteria set, and the places they speak of. */
final class DataFiles {
    /** Raised when the same file is to be read into other rows than before, so that it is published anew. */
    private static final String READING = "reading 1";

    /** One set as shipped, not yet read. */
    record SetFile(String setId, String yaml, String places) {
        PublishedSet read(int revision) {
            return SetYaml.read(yaml, Provinces.read(places), revision);
        }

        /** Changes when anything changes that ends up in the published rows. */
        String sha256() {
            try {
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                digest.update(READING.getBytes(StandardCharsets.UTF_8));
                digest.update(places.getBytes(StandardCharsets.UTF_8));
                return HexFormat.of().formatHex(digest.digest(yaml.getBytes(StandardCharsets.UTF_8)));
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    private DataFiles() {}

    /** In the order of the outlines. */
    static List<SetFile> sets() {
        String places = text("/criteria/places.yaml");
        return BundledSets.outlines().stream()
                .map(CriteriaSetOutline::id)
                .map(id -> new SetFile(id, text("/criteria/sets/" + id + ".yaml"), places))
                .toList();
    }

    static Provinces provinces() {
        return Provinces.read(text("/criteria/places.yaml"));
    }

    private static String text(String resource) {
        try (InputStream in = DataFiles.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Missing resource " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
