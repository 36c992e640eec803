package vn.ntm.attack;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import vn.ntm.attack.Visitor.Answer;

/** All pages somebody can reach by links, from every address that needs no identifier. Of pages that differ only by an object, a few. */
final class Crawl {
    private static final int OF_A_KIND = 4;
    private static final int MOST = 250;

    private final Visitor visitor;
    private final Map<String, Integer> kinds = new HashMap<>();
    private final Set<String> known = new HashSet<>();
    private final Deque<String> waiting = new ArrayDeque<>();

    private Crawl(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Pages by their address. */
    static Map<String, Answer> of(Visitor visitor, List<Route> routes) {
        Crawl crawl = new Crawl(visitor);
        routes.stream()
                .filter(route -> !route.changes() && !route.hasVariables())
                .forEach(route -> crawl.wait(route.pattern()));
        return crawl.walk();
    }

    private Map<String, Answer> walk() {
        Map<String, Answer> pages = new LinkedHashMap<>();
        while (!waiting.isEmpty() && pages.size() < MOST) {
            String address = waiting.removeFirst();
            Answer answer = visitor.get(address);
            if (answer.isPage() && answer.status() < 500) {
                pages.put(address, answer);
                answer.page().select("a[href^=/]").stream().map(Crawl::address).forEach(this::wait);
            }
        }
        return pages;
    }

    private static String address(Element link) {
        return link.attr("href").replaceAll("#.*", "").replace(" ", "%20").replace("|", "%7C");
    }

    private void wait(String address) {
        String kind = address.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}|\\d+|\\?.*", "#");
        boolean worth = !address.startsWith("/display") && !address.startsWith("/error") && known.add(address);
        if (worth && kinds.merge(kind, 1, Integer::sum) <= OF_A_KIND) {
            waiting.addLast(address);
        }
    }
}
