package vn.ntm.documents.word;

import java.io.IOException;

/** The parts of a compressed file grow beyond what we are ready to unpack. */
final class UnpackedTooMuch extends IOException {
    UnpackedTooMuch(long limit) {
        super("More than " + limit + " bytes unpacked");
    }
}
