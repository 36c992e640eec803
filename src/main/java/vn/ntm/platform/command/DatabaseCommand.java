package vn.ntm.platform.command;

import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;
import vn.ntm.platform.database.DataFolder;
import vn.ntm.platform.database.Databases;
import vn.ntm.shared.Command;
import vn.ntm.shared.Refusal;

/** A command that needs the database: uses the one of the running product, else starts it for the moment. No pages. */
record DatabaseCommand(Class<?> application, Console console) {
    int run(StartOptions options) {
        DataFolder folder = options.folder().prepared();
        FolderLock lock = FolderLock.tryOn(folder);
        try (Product product = new Product(
                application,
                folder,
                lock == null ? Databases.sharedWithRunningProduct(folder) : Databases.opening(folder))) {
            return run(options.others(), product.openForCommand());
        } finally {
            if (lock != null) {
                lock.close();
            }
        }
    }

    private int run(List<String> words, ConfigurableApplicationContext context) {
        String line = String.join(" ", words);
        Command command = context.getBeanProvider(Command.class).stream()
                .filter(known -> line.equals(known.name()) || line.startsWith(known.name() + " "))
                .findFirst()
                .orElseThrow(() -> new UnknownCommand(line));
        int wordsInName = command.name().split(" ").length;
        try {
            return command.run(words.subList(wordsInName, words.size()), console.out(), console.err());
        } catch (Refusal refusal) {
            console.refuse(refusal);
            return CommandLine.REFUSED;
        }
    }
}
