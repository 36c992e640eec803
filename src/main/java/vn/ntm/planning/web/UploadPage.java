package vn.ntm.planning.web;

import org.jspecify.annotations.Nullable;

/** The page that takes a file; {@code refusal} says why the last one was not taken. */
public record UploadPage(@Nullable String refusal) {}
