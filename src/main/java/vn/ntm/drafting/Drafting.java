package vn.ntm.drafting;

import java.util.List;
import org.springframework.stereotype.Service;
import vn.ntm.drafting.check.ContentCheck;

/** What other modules may ask about official documents. */
@Service
public class Drafting {
    /** What keeps the document from being issued, and what a person should look at; empty when nothing does. */
    public List<Finding> check(OfficialDocument document) {
        return ContentCheck.examine(document);
    }
}
