package vn.ntm.works.web;

import java.util.List;
import vn.ntm.shared.Choice;
import vn.ntm.shared.SentForm;

/**
 * The form about a work.
 *
 * @param path of the work, empty for a new one
 * @param workTypes on the province's list today, empty where we know of no list
 * @param rule what the mechanism asks for today and how sure we are, empty where there is none
 */
public record FormPage(
        String book,
        boolean demo,
        String path,
        List<Choice> hamlets,
        List<Choice> executors,
        List<Choice> answers,
        List<Choice> workTypes,
        String rule,
        SentForm form) {}
