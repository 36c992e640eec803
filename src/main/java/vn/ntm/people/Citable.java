package vn.ntm.people;

import java.util.List;

/** Documents and pieces of evidence that duties and their answers can point at. Every module may offer some, found as a bean. */
public interface Citable {
    /** Those of the commune that the one acting may see, newest first, at most some dozens. */
    List<Cited> citableIn(String unitCode);
}
