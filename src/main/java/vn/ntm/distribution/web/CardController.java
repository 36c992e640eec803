package vn.ntm.distribution.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.ntm.access.Access;
import vn.ntm.access.Act;
import vn.ntm.access.Asks;
import vn.ntm.distribution.card.ShareCard;
import vn.ntm.distribution.card.ShareCards;
import vn.ntm.organization.Unit;
import vn.ntm.organization.UnitNotFound;
import vn.ntm.people.CommuneInView;
import vn.ntm.people.Staff;

/** The card to share: looked at, saved, its text copied. */
@Controller
@Asks(Act.SEE_PLANS)
@RequestMapping("/distribution/card")
class CardController {
    private final ShareCards cards;
    private final CommuneInView communes;
    private final Staff staff;
    private final PublicAddress address;
    private final Access access;

    CardController(ShareCards cards, CommuneInView communes, Staff staff, PublicAddress address, Access access) {
        this.cards = cards;
        this.communes = communes;
        this.staff = staff;
        this.address = address;
        this.access = access;
    }

    @GetMapping
    String show(@RequestParam(required = false) @Nullable String unit, HttpServletRequest request, Model model) {
        Optional<Unit> commune = communes.find(unit, Act.SEE_PLANS, staff.today());
        Optional<ShareCard> card = commune.flatMap(one -> cards.of(one.code(), address.of(request)));
        if (commune.isEmpty() || card.isEmpty()) {
            return "distribution/none";
        }
        model.addAttribute("page", page(commune.get(), card.get(), address.of(request)));
        return "distribution/card";
    }

    private CardPage page(Unit commune, ShareCard card, String to) {
        String text = cards.text(card);
        return new CardPage(
                commune.code(),
                commune.fullName(),
                "/distribution/card/picture?unit=" + commune.code(),
                text,
                text.length(),
                to,
                PublicAddress.isOnlyHere(to),
                access.may(Act.SEE_DELIVERIES));
    }

    @GetMapping("/picture")
    ResponseEntity<byte[]> picture(@RequestParam(required = false) @Nullable String unit, HttpServletRequest request) {
        Unit commune = communes.find(unit, Act.SEE_PLANS, staff.today())
                .orElseThrow(() -> new UnitNotFound(String.valueOf(unit)));
        ShareCard card =
                cards.of(commune.code(), address.of(request)).orElseThrow(() -> new UnitNotFound(commune.code()));
        return Downloads.toLookAt(cards.picture(card), "nong-thon-moi-" + commune.code() + ".png", MediaType.IMAGE_PNG);
    }
}
