package vn.ntm.privacy.web;

import java.time.LocalDate;
import vn.ntm.privacy.DataRequest;

/** One request, with the form of its answer. */
public record RequestPage(DataRequest request, LocalDate today, Typed form) {}
