package vn.ntm;

import java.util.List;
import java.util.TimeZone;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;
import vn.ntm.platform.command.CommandLine;
import vn.ntm.platform.command.Console;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

/** The product's one process. */
@SpringBootApplication
@Modulithic(sharedModules = "shared")
public class Application {
    public static void main(String[] args) {
        TimeZone.setDefault(TimeZone.getTimeZone(Vietnamese.ZONE));
        Console console = new Console(Texts.vietnamese(), System.out, System.err);
        System.exit(new CommandLine(Application.class, console).run(List.of(args)));
    }
}
