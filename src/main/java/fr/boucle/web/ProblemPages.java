package fr.boucle.web;

import fr.boucle.kernel.NotFound;
import fr.boucle.kernel.RuleViolation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** The pages that say what went wrong. No exception's own words reach the reader. */
@ControllerAdvice
class ProblemPages {
    private static final Logger log = LoggerFactory.getLogger(ProblemPages.class);

    private static final String UNIQUE = "23505";

    private final FormTokens tokens;

    ProblemPages(FormTokens tokens) {
        this.tokens = tokens;
    }

    @ExceptionHandler({NotFound.class, MethodArgumentTypeMismatchException.class})
    ModelAndView missing() {
        return page(HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler
    ModelAndView refused(RuleViolation refused) {
        var page = page(HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("refused", refused.code()); // «code» is part of some addresses, and those reach the page too
        page.addObject("arguments", refused.arguments());
        return page;
    }

    @ExceptionHandler
    ModelAndView overtaken(OptimisticLockingFailureException conflict) {
        return page(HttpStatus.CONFLICT);
    }

    /** Two who took the same unique thing at once: the second is overtaken. Any other broken constraint is our fault. */
    @ExceptionHandler
    ModelAndView taken(DataIntegrityViolationException broken) throws Exception {
        return broken.getMostSpecificCause() instanceof SQLException cause && UNIQUE.equals(cause.getSQLState())
                ? page(HttpStatus.CONFLICT)
                : unforeseen(broken);
    }

    @ExceptionHandler
    ModelAndView sentTwice(FormTokens.AlreadySent sent, HttpServletRequest request, HttpServletResponse response) {
        var location = tokens.locationOf(sent);
        if (location.isEmpty()) {
            var flash = RequestContextUtils.getOutputFlashMap(request);
            flash.put("flash", new Flash("note", "form.sentTwice", List.of()));
            RequestContextUtils.saveOutputFlashMap("/", request, response);
        }
        return new ModelAndView("redirect:" + location.orElse("/"));
    }

    @ExceptionHandler({CannotCreateTransactionException.class, DataAccessResourceFailureException.class})
    ModelAndView unavailable(Exception failure, HttpServletResponse response) {
        log.error("The database does not answer", failure);
        response.setHeader("Retry-After", "10");
        return page(HttpStatus.SERVICE_UNAVAILABLE);
    }

    @ExceptionHandler
    ModelAndView unforeseen(Exception failure) throws Exception {
        if (failure instanceof AccessDeniedException || failure instanceof AuthenticationException) {
            throw failure; // Spring Security answers: sign in, or 403
        }
        if (failure instanceof ErrorResponse known) {
            return page(HttpStatus.valueOf(known.getStatusCode().value()));
        }
        if (failure instanceof MultipartException) {
            return page(HttpStatus.BAD_REQUEST); // where a form of ours has a file, it has parts
        }
        var incident = UUID.randomUUID().toString().substring(0, 8);
        log.error("Incident {}", incident, failure);
        var page = page(HttpStatus.INTERNAL_SERVER_ERROR);
        page.addObject("incident", incident);
        return page;
    }

    private static ModelAndView page(HttpStatus status) {
        return new ModelAndView("error", Map.of("status", status.value()), status);
    }
}
