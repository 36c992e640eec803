package vn.ntm.distribution.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Files to keep or to look at; never kept by anything in between. */
final class Downloads {
    static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    private Downloads() {}

    static ResponseEntity<byte[]> toKeep(byte[] file, String name, MediaType type) {
        return of(
                file,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build(),
                type);
    }

    static ResponseEntity<byte[]> toLookAt(byte[] file, String name, MediaType type) {
        return of(
                file,
                ContentDisposition.inline()
                        .filename(name, StandardCharsets.UTF_8)
                        .build(),
                type);
    }

    private static ResponseEntity<byte[]> of(byte[] file, ContentDisposition disposition, MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(file);
    }
}
