package vn.ntm.contributions;

import org.jspecify.annotations.Nullable;
import vn.ntm.funding.Book;

/**
 * A drive of a hamlet.
 *
 * @param meeting null before its meeting was written down
 * @param version for whoever changes it
 */
public record Drive(
        DriveId id, Book book, DriveFacts facts, @Nullable Meeting meeting, DriveState state, int version) {}
