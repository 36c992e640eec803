package vn.ntm.distribution.web;

/** The brief of one hamlet as it will be printed; the neighbours' paths are empty at both ends. */
public record SheetPage(String unit, String unitName, String hamletName, String path, String previous, String next) {}
