package vn.ntm.reporting;

/** Gives a form single figures. Every module may have one, found as a bean. */
public interface FigureSource {
    /** By which form definitions call it. */
    String name();

    /** @param argument what stands behind the name in the definition, may be empty */
    Filled figure(String argument, Asked asked);
}
