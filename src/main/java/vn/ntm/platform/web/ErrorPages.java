package vn.ntm.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;
import vn.ntm.access.OpenToAll;
import vn.ntm.access.TooOften;
import vn.ntm.audit.Origin;
import vn.ntm.shared.Refusal;
import vn.ntm.shared.Texts;

/** Words every failure for the person who meets it: what happened, that nothing is lost, what to do, and for our own mistakes a code to quote. */
@Controller
@OpenToAll
@ControllerAdvice
class ErrorPages implements ErrorController {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private static final Set<Integer> WORDED = Set.of(400, 403, 404, 405, 409, 413, 503);

    private final Shells shells;
    private final Texts texts;

    ErrorPages(Shells shells, Texts texts) {
        this.shells = shells;
        this.texts = texts;
    }

    @ExceptionHandler
    ModelAndView refused(Refusal refusal, HttpServletRequest request, HttpServletResponse response) {
        LOG.info("{} {} refused: {}", request.getMethod(), request.getRequestURI(), refusal.getMessage());
        int status = refusal.kind().status();
        if (refusal instanceof TooOften tooOften) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(tooOften.seconds()));
        }
        return page(status, texts.of(refusal.messageKey(), refusal.arguments()), null, request, response);
    }

    @ExceptionHandler
    ModelAndView tooLarge(
            MaxUploadSizeExceededException refused, HttpServletRequest request, HttpServletResponse response) {
        LOG.info("{} {} refused: {}", request.getMethod(), request.getRequestURI(), refused.getMessage());
        return page(413, texts.of("platform.error.413"), null, request, response);
    }

    /** A file form that was not sent as one: by a program, not by our page. */
    @ExceptionHandler
    ModelAndView noFileForm(MultipartException refused, HttpServletRequest request, HttpServletResponse response) {
        LOG.info("{} {} refused: {}", request.getMethod(), request.getRequestURI(), refused.getMessage());
        return page(400, texts.of("platform.error.400"), null, request, response);
    }

    @ExceptionHandler({OptimisticLockingFailureException.class, DuplicateKeyException.class})
    ModelAndView overtaken(Exception overtaken, HttpServletRequest request, HttpServletResponse response) {
        LOG.info("{} {} overtaken: {}", request.getMethod(), request.getRequestURI(), overtaken.getMessage());
        return page(409, texts.of("platform.error.409"), null, request, response);
    }

    @ExceptionHandler({
        CannotGetJdbcConnectionException.class,
        CannotCreateTransactionException.class,
        DataAccessResourceFailureException.class
    })
    ModelAndView databaseAway(Exception away, HttpServletRequest request, HttpServletResponse response) {
        LOG.error(
                "{} {}: the database does not answer: {}",
                request.getMethod(),
                request.getRequestURI(),
                away.getMessage());
        return page(503, texts.of("platform.error.503"), null, request, response);
    }

    @RequestMapping("/error")
    ModelAndView failed(HttpServletRequest request, HttpServletResponse response) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        if (WORDED.contains(status)) {
            return page(status, texts.of("platform.error." + status), null, request, response);
        }
        if (status < 500) {
            return page(status, texts.of("platform.error.400"), null, request, response);
        }
        String code = Origin.current().requestId();
        Throwable cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        LOG.error("{} on {}", code, request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), cause);
        return page(status, texts.of("platform.error.500"), code, request, response);
    }

    private ModelAndView page(
            int status,
            String reason,
            @Nullable String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.setStatus(status);
        return new ModelAndView(
                "platform/error",
                Map.of("shell", shells.around(request), "t", texts, "page", new ErrorPage(status, reason, code)));
    }
}
