package vn.ntm.privacy.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.access.Limited;
import vn.ntm.people.PersonId;
import vn.ntm.privacy.Column;
import vn.ntm.privacy.DataCopy;
import vn.ntm.privacy.Registers;
import vn.ntm.privacy.Retention;

@Controller
class PrivacyController {
    private final Registers registers;
    private final Retention retention;
    private final DataCopy copy;

    PrivacyController(Registers registers, Retention retention, DataCopy copy) {
        this.registers = registers;
        this.retention = retention;
        this.copy = copy;
    }

    @GetMapping("/privacy")
    @Asks(Act.KEEP_PERSONAL_DATA)
    String registers(Model model) {
        Map<String, List<Column>> tables = registers.columns().stream()
                .collect(Collectors.groupingBy(Column::table, TreeMap::new, Collectors.toList()));
        model.addAttribute("page", new PrivacyPage(registers.activities(), tables, retention.state()));
        return "privacy/registers";
    }

    @PostMapping("/privacy/people/{id}/copy")
    @Limited(Limited.Kind.EXPORT)
    @Asks(Act.KEEP_PERSONAL_DATA)
    ResponseEntity<byte[]> copyOf(@PathVariable UUID id) {
        return file(copy.of(new PersonId(id)));
    }

    @GetMapping("/my-data")
    @Asks(Act.DO_OWN_WORK)
    String own() {
        return "privacy/own";
    }

    @PostMapping("/my-data")
    @Limited(Limited.Kind.EXPORT)
    @Asks(Act.DO_OWN_WORK)
    ResponseEntity<byte[]> ownCopy() {
        return file(copy.own());
    }

    private static ResponseEntity<byte[]> file(byte[] zip) {
        ContentDisposition save =
                ContentDisposition.attachment().filename("du-lieu-ca-nhan.zip").build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, save.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(MediaType.parseMediaType("application/zip"))
                .body(zip);
    }
}
