package vn.ntm;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.support.WebApplicationContextUtils;
import vn.ntm.access.Acting;
import vn.ntm.access.Role;
import vn.ntm.people.NewPerson;
import vn.ntm.people.NewPosition;
import vn.ntm.people.People;
import vn.ntm.people.PersonId;
import vn.ntm.signin.Accounts;
import vn.ntm.signin.SignedIn;

/** Sends a request as somebody: of the evaluation workspace by user name, or as whoever holds a role at a unit, who is admitted when first asked for. */
public final class SignIn implements RequestPostProcessor {
    /** Of everybody whom this admits. */
    public static final String PASSWORD = "nong-thon-moi";

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private final String userName;
    private final Optional<Seat> seat;

    private SignIn(String userName, Optional<Seat> seat) {
        this.userName = userName;
        this.seat = seat;
    }

    public static SignIn as(String userName) {
        return new SignIn(userName, Optional.empty());
    }

    public static SignIn as(Role role, String unit) {
        String name = (role + "-" + unit).toLowerCase(Locale.ROOT).replace('_', '-');
        return new SignIn(name, Optional.of(new Seat(role, unit)));
    }

    @Override
    public MockHttpServletRequest postProcessRequest(MockHttpServletRequest request) {
        ApplicationContext product =
                WebApplicationContextUtils.getRequiredWebApplicationContext(request.getServletContext());
        return SecurityMockMvcRequestPostProcessors.user(person(product)).postProcessRequest(request);
    }

    /** Sees to it that the account is there, for a test that comes in by the door; gives its user name. */
    public String admittedTo(ApplicationContext product) {
        return person(product).getUsername();
    }

    private SignedIn person(ApplicationContext product) {
        Accounts accounts = product.getBean(Accounts.class);
        return Acting.as(ActingAsProduct.PRODUCT, () -> {
            if (seat.isPresent() && !accounts.isTaken(userName)) {
                product.getBean(TransactionTemplate.class).executeWithoutResult(all -> admit(seat.get(), product));
            }
            return accounts.find(userName).orElseThrow();
        });
    }

    private void admit(Seat wanted, ApplicationContext product) {
        People people = product.getBean(People.class);
        PersonId person = people.enter(new NewPerson(wanted.unit(), "Người thử " + userName, null, null));
        people.hold(
                people.open(
                        new NewPosition(wanted.unit(), wanted.role(), "Vị trí " + userName, List.of(), LONG_AGO, null)),
                person,
                LONG_AGO,
                null);
        product.getBean(Accounts.class).open(person, wanted.unit(), userName, PASSWORD);
    }

    private record Seat(Role role, String unit) {}
}
