import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** What a number of clients saw who asked for one address again and again on open connections. */
record Load(double p95Millis, double perSecond) {
    /** {@code cookie} is a signed-in person's, empty for a stranger. Each client asks, reads the whole answer and asks again. A plain socket costs the machine less than a client library would. */
    static Load on(URI address, String cookie, int clients, int seconds) throws IOException, InterruptedException {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        List<long[]> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<long[]>> running = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                running.add(threads.submit(() -> client(address, cookie, end)));
            }
            for (Future<long[]> client : running) {
                all.add(client.get());
            }
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause());
        }
        long[] times = all.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        return new Load(times[(int) (times.length * 0.95)] / 1e6, times.length / (double) seconds);
    }

    private static long[] client(URI address, String cookie, long end) throws IOException {
        List<Long> times = new ArrayList<>();
        while (System.nanoTime() < end) {
            untilClosed(address, cookie, end, times);
        }
        return times.stream().mapToLong(Long::longValue).toArray();
    }

    /** One connection, until the time is over or the server has answered as often as it wants to. */
    private static void untilClosed(URI address, String cookie, long end, List<Long> times) throws IOException {
        byte[] request = ("GET " + address.getRawPath() + query(address) + " HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\nCookie: " + cookie + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setTcpNoDelay(true);
            OutputStream out = socket.getOutputStream();
            InputStream in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
            boolean open = true;
            while (open && System.nanoTime() < end) {
                long asked = System.nanoTime();
                out.write(request);
                out.flush();
                open = readAnswer(in);
                times.add(System.nanoTime() - asked);
            }
        }
    }

    private static String query(URI address) {
        return address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
    }

    /** Reads one answer whole; says whether the connection stays open. */
    private static boolean readAnswer(InputStream in) throws IOException {
        String status = line(in);
        if (!status.contains(" 200")) {
            throw new IOException("Answered " + status);
        }
        long length = -1;
        boolean open = true;
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            String[] parts = header.toLowerCase(Locale.ROOT).split(": *", 2);
            switch (parts[0]) {
                case "content-length" -> length = Long.parseLong(parts[1]);
                case "connection" -> open = !parts[1].equals("close");
                default -> {}
            }
        }
        if (length >= 0) {
            in.skipNBytes(length);
        } else {
            skipChunks(in);
        }
        return open;
    }

    private static void skipChunks(InputStream in) throws IOException {
        int chunk;
        do {
            chunk = Integer.parseInt(line(in), 16);
            in.skipNBytes(chunk);
            line(in);
        } while (chunk > 0);
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int read = in.read(); read != '\n'; read = in.read()) {
            if (read < 0) {
                throw new IOException("The connection ended");
            }
            if (read != '\r') {
                line.append((char) read);
            }
        }
        return line.toString();
    }
}
