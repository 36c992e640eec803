package vn.ntm.overview.map;

import java.util.Map;

/**
 * One feature of a file.
 *
 * @param number in the file, from 1
 * @param properties plain ones, as text
 * @param outline its rings, as they are kept
 * @param points how many corners they have
 */
record Feature(int number, Map<String, String> properties, String outline, int points) {
    Feature {
        properties = Map.copyOf(properties);
    }
}
