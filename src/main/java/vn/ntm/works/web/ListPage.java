package vn.ntm.works.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.funding.EmptyBook;
import vn.ntm.shared.Choice;
import vn.ntm.shared.SentForm;

/**
 * Works of a book with their money, as asked for.
 *
 * @param rest money that belongs to no work, null for none or when only some works are asked for
 * @param total of all that is asked for, not of the page only
 * @param count of works asked for, of all pages
 * @param pageAddress the number of the page is put at its end
 * @param empty what to begin with while there is nothing in the book, null else
 * @param debt sentence on overdue construction debt of the whole book, empty while nothing is in the book
 */
public record ListPage(
        String book,
        boolean demo,
        String unitName,
        int year,
        List<Choice> years,
        List<Choice> states,
        List<Choice> hamlets,
        List<Row> rows,
        @Nullable Row rest,
        Row total,
        int count,
        int page,
        int pages,
        String pageAddress,
        String debt,
        boolean indebted,
        @Nullable EmptyBook empty,
        boolean mayKeep,
        SentForm form) {
    /** A work; amounts in đồng, an en dash where nothing is known. */
    public record Row(
            String name,
            String link,
            String hamlets,
            String tone,
            String icon,
            String state,
            String planned,
            String arranged,
            String accepted,
            String paid,
            String debt,
            String debtSince,
            String percent) {}
}
