package vn.ntm.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A part of the story: what is written under each of its words. Points are read as days, hamlets and names of the place put in. */
record Part(Map<String, Object> said, Place place) {
    boolean has(String word) {
        return said.containsKey(word);
    }

    /** Empty where nothing is said. */
    String text(String word) {
        return place.named(Objects.toString(said.get(word), ""));
    }

    boolean is(String word) {
        return Boolean.TRUE.equals(said.get(word));
    }

    /** @throws IllegalStateException where nothing is said */
    BigDecimal number(String word) {
        return new BigDecimal(needed(word).toString());
    }

    /** @throws IllegalStateException where nothing is said */
    long dong(String word) {
        return number(word).longValueExact();
    }

    @Nullable
    Long dongOrNull(String word) {
        return has(word) ? dong(word) : null;
    }

    /** @throws IllegalStateException where nothing is said */
    LocalDate day(String word) {
        return place.day(number(word).intValueExact());
    }

    @Nullable
    LocalDate dayOrNull(String word) {
        return has(word) ? day(word) : null;
    }

    /** Code of the hamlet of the number. */
    @Nullable
    String hamlet(String word) {
        return has(word) ? place.hamlet(number(word).intValueExact()) : null;
    }

    <E extends Enum<E>> E choice(Class<E> of, String word) {
        return Enum.valueOf(of, needed(word).toString());
    }

    <E extends Enum<E>> E choice(Class<E> of, String word, E otherwise) {
        return has(word) ? choice(of, word) : otherwise;
    }

    /** None where nothing is said. */
    List<String> texts(String word) {
        return list(word).stream().map(one -> place.named(one.toString())).toList();
    }

    /** Codes of the hamlets of the numbers. */
    List<String> hamlets(String word) {
        return list(word).stream()
                .map(number -> place.hamlet((Integer) number))
                .distinct()
                .toList();
    }

    /** None where nothing is said. */
    List<Part> parts(String word) {
        return list(word).stream().map(one -> part(one)).toList();
    }

    /** @throws IllegalStateException where nothing is said */
    Part part(String word) {
        return part(needed(word));
    }

    @SuppressWarnings("unchecked")
    private Part part(Object one) {
        return new Part((Map<String, Object>) one, place);
    }

    private List<?> list(String word) {
        return (List<?>) said.getOrDefault(word, List.of());
    }

    private Object needed(String word) {
        Object one = said.get(word);
        if (one == null) {
            throw new IllegalStateException("The story lacks " + word + " in " + said);
        }
        return one;
    }
}
