package vn.ntm.notices.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that knows some receivers and not others, as GreenMail never does. */
final class RefusingServer implements AutoCloseable {
    private final ServerSocket door;
    private final String answer;
    private final List<String> taken = new CopyOnWriteArrayList<>();

    /** @param answer to whom it does not know: everybody with "khong-co" in their address */
    RefusingServer(String answer) {
        this.answer = answer;
        try {
            door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return door.getLocalPort();
    }

    /** For whom it took letters. */
    List<String> taken() {
        return List.copyOf(taken);
    }

    private void serve() {
        try {
            while (true) {
                Socket caller = door.accept();
                Thread.ofVirtual().start(() -> talk(caller));
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private void talk(Socket caller) {
        try (caller;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8))) {
            say(caller, "220 test");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                say(caller, reply(line, in));
            }
        } catch (IOException hungUp) {
            // So does every client.
        }
    }

    private String reply(String line, BufferedReader in) throws IOException {
        String word = line.toUpperCase(Locale.ROOT).split("[ :]", 2)[0];
        return switch (word) {
            case "RCPT" -> line.contains("khong-co") ? answer : "250 OK";
            case "DATA" -> "354 Go on";
            case "QUIT" -> "221 Bye";
            case "EHLO", "HELO", "MAIL", "RSET", "NOOP" -> "250 OK";
            default -> {
                String to = line;
                while (!line.equals(".")) {
                    line = in.readLine();
                    to = line.startsWith("To: ") ? line.substring("To: ".length()) : to;
                }
                taken.add(to);
                yield "250 OK";
            }
        };
    }

    private static void say(Socket caller, String line) throws IOException {
        caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
