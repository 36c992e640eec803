package vn.ntm.boards.web;

import java.util.List;
import vn.ntm.shared.Choice;
import vn.ntm.shared.SentForm;

/**
 * The form of a decision with its members.
 *
 * @param act founding, reconstitution or correction
 * @param action where it is sent
 * @param now who sits there now, told when somebody else was faster; empty otherwise
 */
public record OrderPage(
        String act,
        String title,
        String action,
        String back,
        String unit,
        String unitName,
        SentForm form,
        int rows,
        List<Choice> kinds,
        List<Choice> hamlets,
        List<Choice> roles,
        List<Choice> positions,
        List<Choice> sets,
        List<String> now) {
    public boolean isFounding() {
        return act.equals("founding");
    }
}
