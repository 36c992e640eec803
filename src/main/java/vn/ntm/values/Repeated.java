package vn.ntm.values;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Words that come again and again in a long text: each is made once and from then on found by its bytes, without a string for every time. For one thread.
 *
 * @param <T> what is made of a word
 */
final class Repeated<T> {
    private static final int FIRST_SLOTS = 256;

    private final Function<String, T> make;
    private final List<Word<T>> words = new ArrayList<>();
    private @Nullable Word<T>[] slots = slots(FIRST_SLOTS);

    private static final class Word<T> {
        private final byte[] bytes;
        private final int hash;
        private final T meaning;

        Word(byte[] bytes, int hash, T meaning) {
            this.bytes = bytes;
            this.hash = hash;
            this.meaning = meaning;
        }

        boolean is(byte[] line, int from, int to, int asked) {
            return hash == asked && Arrays.equals(bytes, 0, bytes.length, line, from, to);
        }
    }

    /** @param make is given the word as UTF-8 text */
    Repeated(Function<String, T> make) {
        this.make = make;
    }

    /** What the bytes from {@code from} to before {@code to} mean. */
    T at(byte[] line, int from, int to) {
        int hash = hash(line, from, to);
        int slot = hash & (slots.length - 1);
        for (Word<T> word = slots[slot]; word != null; word = slots[slot]) {
            if (word.is(line, from, to, hash)) {
                return word.meaning;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        byte[] bytes = Arrays.copyOfRange(line, from, to);
        return added(new Word<>(bytes, hash, make.apply(new String(bytes, StandardCharsets.UTF_8))));
    }

    private T added(Word<T> word) {
        words.add(word);
        if (words.size() * 2 > slots.length) {
            slots = slots(slots.length * 2);
            words.forEach(this::put);
        } else {
            put(word);
        }
        return word.meaning;
    }

    private void put(Word<T> word) {
        int slot = word.hash & (slots.length - 1);
        while (slots[slot] != null) {
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = word;
    }

    private static int hash(byte[] line, int from, int to) {
        int hash = 1;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + line[i];
        }
        return hash ^ (hash >>> 16);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <T> @Nullable Word<T>[] slots(int count) {
        return new Word[count];
    }
}
