package vn.ntm.boards;

import java.io.InputStream;

/** A file of a decision: its name and its bytes. */
public record Attachment(String name, InputStream content) {}
