import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** What a browser with an empty cache fetches to show a page: the page, its styles, scripts, icons, and the fonts it preloads. */
record FirstVisit(int requests, long bytes) {
    private static final Pattern LINK = Pattern.compile("<link\\b[^>]*>");
    private static final Pattern HREF = Pattern.compile("href=\"([^\"]+)\"");
    private static final Pattern SOURCE = Pattern.compile("<(?:script|img)\\b[^>]*\\bsrc=\"([^\"]+)\"");
    private static final Pattern USE = Pattern.compile("<use\\b[^>]*href=\"([^\"#]+)[\"#]");

    /** Bytes as they go over the line, compressed where the server compresses; headers are not counted. */
    static FirstVisit of(URI page) throws IOException {
        Answer first = fetch(page);
        Set<URI> wanted = new LinkedHashSet<>();
        String html = first.text();
        Matcher link = LINK.matcher(html);
        while (link.find()) {
            collect(HREF, link.group(), page, wanted);
        }
        collect(SOURCE, html, page, wanted);
        collect(USE, html, page, wanted);
        long bytes = first.bytes();
        for (URI one : wanted) {
            bytes += fetch(one).bytes();
        }
        return new FirstVisit(1 + wanted.size(), bytes);
    }

    private static void collect(Pattern pattern, String html, URI page, Set<URI> wanted) {
        pattern.matcher(html)
                .results()
                .map(found -> page.resolve(found.group(1)))
                .filter(Predicate.not(address -> "data".equals(address.getScheme())))
                .forEach(wanted::add);
    }

    private record Answer(long bytes, String text) {}

    private static Answer fetch(URI address) throws IOException {
        HttpURLConnection visit = (HttpURLConnection) address.toURL().openConnection();
        visit.setRequestProperty("Accept-Encoding", "gzip");
        if (visit.getResponseCode() != 200) {
            throw new IOException(address + " answers " + visit.getResponseCode());
        }
        byte[] body = visit.getInputStream().readAllBytes();
        byte[] plain = "gzip".equals(visit.getContentEncoding())
                ? new GZIPInputStream(new java.io.ByteArrayInputStream(body)).readAllBytes()
                : body;
        return new Answer(body.length, new String(plain, StandardCharsets.UTF_8));
    }
}
