package vn.ntm.registry.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.access.Limited;
import vn.ntm.shared.Texts;

/** Both registers: to look through, to print and bind, to take out. */
@Controller
@Asks(Act.SEE_DOCUMENTS)
@RequestMapping("/registry")
class RegisterController {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final RegisterPages pages;
    private final RegisterTables tables;
    private final Texts texts;

    RegisterController(RegisterPages pages, RegisterTables tables, Texts texts) {
        this.pages = pages;
        this.tables = tables;
        this.texts = texts;
    }

    @GetMapping("/outgoing")
    String outgoing(@RequestParam MultiValueMap<String, String> asked, Model model) {
        model.addAttribute("page", pages.outgoing(new Form(asked, texts)));
        return "registry/register";
    }

    @GetMapping("/incoming")
    String incoming(@RequestParam MultiValueMap<String, String> asked, Model model) {
        model.addAttribute("page", pages.incoming(new Form(asked, texts)));
        return "registry/register";
    }

    @GetMapping("/outgoing/print")
    String printOutgoing(@RequestParam MultiValueMap<String, String> asked, Model model) {
        return print(tables.outgoing(new Form(asked, texts)), "/registry/outgoing", model);
    }

    @GetMapping("/incoming/print")
    String printIncoming(@RequestParam MultiValueMap<String, String> asked, Model model) {
        return print(tables.incoming(new Form(asked, texts)), "/registry/incoming", model);
    }

    @GetMapping("/outgoing/export.csv")
    @Limited(Limited.Kind.EXPORT)
    void outgoingCsv(@RequestParam MultiValueMap<String, String> asked, HttpServletResponse response)
            throws IOException {
        csv(tables.outgoing(new Form(asked, texts)), "van-ban-di", response);
    }

    @GetMapping("/incoming/export.csv")
    @Limited(Limited.Kind.EXPORT)
    void incomingCsv(@RequestParam MultiValueMap<String, String> asked, HttpServletResponse response)
            throws IOException {
        csv(tables.incoming(new Form(asked, texts)), "van-ban-den", response);
    }

    @GetMapping("/outgoing/export.xlsx")
    @Limited(Limited.Kind.EXPORT)
    void outgoingXlsx(@RequestParam MultiValueMap<String, String> asked, HttpServletResponse response)
            throws IOException {
        xlsx(tables.outgoing(new Form(asked, texts)), "van-ban-di", response);
    }

    @GetMapping("/incoming/export.xlsx")
    @Limited(Limited.Kind.EXPORT)
    void incomingXlsx(@RequestParam MultiValueMap<String, String> asked, HttpServletResponse response)
            throws IOException {
        xlsx(tables.incoming(new Form(asked, texts)), "van-ban-den", response);
    }

    private static String print(Table table, String back, Model model) {
        model.addAttribute("page", table);
        model.addAttribute("back", back);
        return "registry/print";
    }

    private static void csv(Table table, String name, HttpServletResponse response) throws IOException {
        head(response, "text/csv;charset=UTF-8", name + "-" + table.cover().year() + ".csv");
        TableFiles.csv(table, response.getOutputStream());
    }

    private static void xlsx(Table table, String name, HttpServletResponse response) throws IOException {
        head(response, XLSX, name + "-" + table.cover().year() + ".xlsx");
        TableFiles.xlsx(table, response.getOutputStream());
    }

    private static void head(HttpServletResponse response, String type, String name) {
        response.setContentType(type);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"so-" + name + "\"");
    }
}
