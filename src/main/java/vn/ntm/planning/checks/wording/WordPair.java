package vn.ntm.planning.checks.wording;

import vn.ntm.planning.checks.text.Place;

/** Two syllables with nothing but a blank between them. */
record WordPair(String first, String second, Place place) {
    String plain() {
        return first + " " + second;
    }
}
