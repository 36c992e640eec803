package vn.ntm.overview.map;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/** Reads a FeatureCollection of polygons (RFC 7946) in one pass, whatever the order of its members. For one file. */
final class GeoJson {
    static final int MOST_FEATURES = 5_000;
    static final int MOST_POINTS = 1_000_000;
    private static final int MOST_PROBLEMS = 10;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JsonParser json;
    private final List<Feature> features = new ArrayList<>();
    private final List<MapRefused.Problem> problems = new ArrayList<>();
    private String type = "";
    private int number;
    private int points;

    private GeoJson(JsonParser json) {
        this.json = json;
    }

    /**
     * The features of a file.
     *
     * @throws MapRefused with everything that is wrong with it
     */
    static List<Feature> read(InputStream content) {
        try (JsonParser json = JSON.createParser(content)) {
            GeoJson file = new GeoJson(json);
            file.collection();
            if (!file.problems.isEmpty()) {
                throw new MapRefused(file.problems);
            }
            return file.features;
        } catch (JacksonException unreadable) {
            throw MapRefused.of("overview.shapes.not-json");
        }
    }

    private void collection() {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw MapRefused.of("overview.shapes.not-collection");
        }
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String member = json.currentName();
            json.nextToken();
            switch (member) {
                case "type" -> type = json.getString();
                case "crs" -> crs();
                case "features" -> features();
                default -> json.skipChildren();
            }
        }
        if (!"FeatureCollection".equals(type)) {
            throw MapRefused.of("overview.shapes.not-collection");
        }
        if (number == 0) {
            problem("overview.shapes.no-features");
        }
    }

    /** Only what older writers say for WGS 84 in this order is taken. */
    private void crs() {
        StringBuilder said = new StringBuilder();
        int open = 0;
        JsonToken token = json.currentToken();
        do {
            open += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (token == JsonToken.VALUE_STRING) {
                said.append(json.getString()).append(' ');
            }
            token = open > 0 ? json.nextToken() : token;
        } while (open > 0);
        boolean isOurs = said.isEmpty() || said.indexOf("CRS84") >= 0 || said.indexOf("4326") >= 0;
        if (!isOurs) {
            problem("overview.shapes.other-crs");
        }
    }

    private void features() {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw MapRefused.of("overview.shapes.not-collection");
        }
        while (json.nextToken() == JsonToken.START_OBJECT) {
            number++;
            if (number > MOST_FEATURES) {
                throw MapRefused.of("overview.shapes.too-many-features", MOST_FEATURES);
            }
            feature();
        }
    }

    private void feature() {
        Map<String, String> properties = new HashMap<>();
        Geometry geometry = new Geometry();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String member = json.currentName();
            json.nextToken();
            switch (member) {
                case "properties" -> properties(properties);
                case "geometry" -> geometry.read();
                default -> json.skipChildren();
            }
        }
        geometry.problem().ifPresent(problem -> problem(problem, number));
        points += geometry.rings.points();
        if (points > MOST_POINTS) {
            throw MapRefused.of("overview.shapes.too-many-points", MOST_POINTS);
        }
        features.add(new Feature(number, properties, geometry.rings.outline(), geometry.rings.points()));
    }

    private void properties(Map<String, String> properties) {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return;
        }
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (value == JsonToken.VALUE_STRING || value.isNumeric()) {
                properties.put(name, json.getString().strip());
            } else {
                json.skipChildren();
            }
        }
    }

    private void problem(String key, Object... arguments) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(MapRefused.Problem.of(key, arguments));
        }
    }

    /** The geometry of one feature. */
    private final class Geometry {
        private static final int POLYGON = 3;
        private static final int MULTI_POLYGON = 4;

        private final Rings rings = new Rings();
        private String kind = "";
        private int depth;
        private boolean outside;

        void read() {
            if (json.currentToken() != JsonToken.START_OBJECT) {
                json.skipChildren();
                return;
            }
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String member = json.currentName();
                JsonToken value = json.nextToken();
                if ("type".equals(member)) {
                    kind = json.getString();
                } else if ("coordinates".equals(member) && value == JsonToken.START_ARRAY) {
                    coordinates(1);
                } else {
                    json.skipChildren();
                }
            }
        }

        /** An array of arrays, or of the numbers of one position. */
        private void coordinates(int level) {
            JsonToken token = json.nextToken();
            if (token.isNumeric()) {
                position(level);
                return;
            }
            for (; token == JsonToken.START_ARRAY; token = json.nextToken()) {
                coordinates(level + 1);
            }
            if (depth == level + 1) {
                rings.endRing();
            }
        }

        private void position(int level) {
            double longitude = json.getDoubleValue();
            JsonToken second = json.nextToken();
            double latitude = second.isNumeric() ? json.getDoubleValue() : Double.NaN;
            while (json.currentToken() != JsonToken.END_ARRAY) {
                json.nextToken();
            }
            depth = Math.max(depth, level);
            outside |= !VietnamBox.holds(longitude, latitude);
            if (!outside) {
                rings.corner(longitude, latitude);
            }
        }

        Optional<String> problem() {
            boolean isPolygon = ("Polygon".equals(kind) && depth == POLYGON)
                    || ("MultiPolygon".equals(kind) && depth == MULTI_POLYGON);
            if (!isPolygon) {
                return Optional.of("overview.shapes.not-polygon");
            }
            if (outside) {
                return Optional.of("overview.shapes.outside");
            }
            if (!rings.areClosed()) {
                return Optional.of("overview.shapes.open-ring");
            }
            return rings.areEmpty() ? Optional.of("overview.shapes.too-small") : Optional.empty();
        }
    }
}
