package vn.ntm.criteria.publishing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.Places;

/** The places of the data: official province codes by the keys that the sets use, and the regions. */
record Provinces(Map<String, String> codes, Places places) {
    static Provinces read(String yaml) {
        YamlNode root = YamlNode.parse(yaml);
        Map<String, String> codes = root.nodes("provinces").stream()
                .collect(Collectors.toUnmodifiableMap(node -> node.text("key"), node -> node.text("code")));
        return new Provinces(codes, places(root));
    }

    private static Places places(YamlNode root) {
        List<Places.Region> regions = root.nodes("regions").stream()
                .map(node -> new Places.Region(node.text("code"), node.text("name")))
                .toList();
        List<Places.Province> provinces = root.nodes("provinces").stream()
                .map(node -> new Places.Province(node.text("code"), node.text("name"), node.textOrNull("region")))
                .toList();
        return new Places(regions, provinces);
    }

    String code(String key) {
        String code = codes.get(key);
        if (code == null) {
            throw new IllegalArgumentException("No province " + key + " among " + codes.keySet());
        }
        return code;
    }

    @Nullable
    String codeOrNull(@Nullable String key) {
        return key == null ? null : code(key);
    }
}
