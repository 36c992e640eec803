package vn.ntm.drafting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.shared.VietnameseText;

/**
 * Who signs and by what authority (element 7 of ND30).
 *
 * @param authorities outermost first: "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"; none for a head who signs alone
 * @param post "CHỦ TỊCH", "PHÓ CHỦ TỊCH"
 * @param name full name without titles; null until it is known
 */
public record Signing(
        List<Authority> authorities, String post, @Nullable String name) {
    static final Signing NOBODY = new Signing(List.of(), "", null);

    /** For whom is signed. */
    public record Authority(AuthorityKind kind, String whom) {
        public Authority {
            whom = VietnameseText.atTheDoor(whom);
        }

        /** "TM. ỦY BAN NHÂN DÂN" */
        public String written() {
            return kind + ". " + whom;
        }
    }

    /** In what way is signed for somebody, by its abbreviation. */
    public enum AuthorityKind {
        /** On behalf of a collective (thay mặt). */
        TM,
        /** Acting head (quyền). */
        Q,
        /** A deputy for the head (ký thay). */
        KT,
        /** By order of the head (thừa lệnh). */
        TL,
        /** By authorisation (thừa ủy quyền). */
        TUQ
    }

    public Signing {
        authorities = List.copyOf(authorities);
        post = VietnameseText.atTheDoor(post);
        name = Composed.orNull(name);
    }

    /** The chair on behalf of the body: "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH". */
    public static Signing onBehalfOf(String body, String post, @Nullable String name) {
        return new Signing(List.of(new Authority(AuthorityKind.TM, body)), post, name);
    }

    /** A head or secretary for oneself. */
    public static Signing alone(String post, @Nullable String name) {
        return new Signing(List.of(), post, name);
    }

    /** The same authority and post with a name. */
    public Signing by(@Nullable String signer) {
        return new Signing(authorities, post, signer);
    }
}
