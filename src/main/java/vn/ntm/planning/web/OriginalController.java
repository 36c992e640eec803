package vn.ntm.planning.web;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.documents.FileStore;
import vn.ntm.documents.Sha256;
import vn.ntm.planning.Plan;
import vn.ntm.planning.PlanId;
import vn.ntm.planning.Planning;

/** The original file of a plan, byte for byte; always downloaded, never shown by the browser. */
@Controller
@Asks(Act.SEE_PLANS)
class OriginalController {
    private final Planning planning;
    private final FileStore files;

    OriginalController(Planning planning, FileStore files) {
        this.planning = planning;
        this.files = files;
    }

    @GetMapping("/plans/{id}/file")
    ResponseEntity<Resource> original(@PathVariable String id) {
        Plan plan = planning.get(PlanId.of(id));
        Plan.SourceFile source = plan.source();
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(source.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(new InputStreamResource(files.open(Sha256.of(source.sha256()), plan.unitCode())));
    }
}
