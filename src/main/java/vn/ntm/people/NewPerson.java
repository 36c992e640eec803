package vn.ntm.people;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.ntm.shared.VietnameseText;

/**
 * Somebody to be entered, or the corrected data of somebody who is.
 *
 * @param unitCode the unit whose administrator keeps the record
 * @param phone digits, maybe with a leading +
 */
public record NewPerson(
        String unitCode,
        String name,
        @Nullable String phone,
        @Nullable String email) {
    private static final Pattern PHONE = Pattern.compile("\\+?\\d{8,15}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    private static final int LONGEST = 150;

    /** As typed: blanks and dots of a telephone number go, empty fields are none. */
    public static NewPerson typed(String unitCode, String name, String phone, String email) {
        String digits = phone.replaceAll("[\\s.()-]", "");
        return new NewPerson(
                unitCode.strip(),
                VietnameseText.squeezed(VietnameseText.atTheDoor(name)),
                digits.isEmpty() ? null : digits,
                email.isBlank() ? null : email.strip());
    }

    Problems judge() {
        return new Problems()
                .addIf(name.isEmpty(), "name", "people.name.missing")
                .addIf(name.length() > LONGEST, "name", "people.text.too-long", LONGEST)
                .addIf(phone != null && !PHONE.matcher(phone).matches(), "phone", "people.phone.unreadable")
                .addIf(email != null && email.length() > LONGEST, "email", "people.text.too-long", LONGEST)
                .addIf(email != null && !EMAIL.matcher(email).matches(), "email", "people.email.unreadable");
    }
}
