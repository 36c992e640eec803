package vn.ntm.platform.web;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ntm.access.OpenToAll;
import vn.ntm.shared.OwnPath;

/** The reader's display choices: plain links that set a cookie and lead back. */
@Controller
@OpenToAll
class DisplayController {
    private static final long ONE_YEAR = 365L * 24 * 3600;

    @GetMapping("/display/theme")
    ResponseEntity<Void> theme(@RequestParam boolean dark, @RequestParam(defaultValue = "/") String back) {
        return remember("theme", dark ? "dark" : "light", back);
    }

    @GetMapping("/display/size")
    ResponseEntity<Void> size(@RequestParam boolean large, @RequestParam(defaultValue = "/") String back) {
        return remember("size", large ? "lon" : "vua", back);
    }

    private static ResponseEntity<Void> remember(String name, String value, String back) {
        ResponseCookie cookie = ResponseCookie.from(name, value)
                .path("/")
                .maxAge(ONE_YEAR)
                .httpOnly(true)
                .sameSite("Lax")
                .build();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.SET_COOKIE, cookie.toString())
                .header(HttpHeaders.LOCATION, OwnPath.is(back) ? back : "/")
                .build();
    }
}
