package org.openphb.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every no of the API leaves by this door. */
@Singleton
public class Problems {
    private static final Logger LOG = Logger.getLogger(Problems.class);

    @Inject
    HttpAuthenticator authenticator;

    @Inject
    AllowedMethods methods;

    @ServerExceptionMapper
    public Response refused(Refusal refusal) {
        return refusal.response();
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException e) {
        var violations = e.getConstraintViolations().stream()
                .map(violation -> new Violation(field(violation), violation.getMessage()))
                .sorted(Comparator.comparing(Violation::field))
                .toList();
        return refused(new BadForm(violations));
    }

    /** The path inside the form: the method and its parameter are our own affair. */
    private static String field(ConstraintViolation<?> violation) {
        var inside = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .filter(node -> node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.BEAN)
                .map(Object::toString)
                .collect(Collectors.joining("."));
        return inside.isEmpty() ? violation.getPropertyPath().toString().replaceAll(".*\\.", "") : inside;
    }

    /** Both named, since the framework has a mapper of its own for the second. */
    @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
    public Response unreadable(JsonProcessingException e) {
        return refused(refusalOf(e));
    }

    /** What is wrong with JSON, in a person's words. */
    public static Refusal refusalOf(JsonProcessingException e) {
        var known = Causes.refusalIn(e); // Jackson wraps what stopped it while it read
        if (known.isPresent()) {
            return known.get();
        }
        if (e instanceof UnrecognizedPropertyException unknown) {
            return new UnknownField(path(unknown), unknown.getPropertyName());
        }
        if (e instanceof MismatchedInputException mismatched
                && !mismatched.getPath().isEmpty()) {
            return new BadForm(path(mismatched), "Enter this in the form it is asked for");
        }
        return new MalformedBody(e.getLocation());
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .substring(1);
    }

    @ServerExceptionMapper
    public Response http(WebApplicationException e, RoutingContext context) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof JsonProcessingException unreadable) {
                return unreadable(unreadable);
            }
            if (cause instanceof Refusal refusal) {
                return refused(refusal);
            }
        }
        var response = e.getResponse();
        if (response.getStatus() < 400) {
            return response;
        }
        var allowed = methods.at(context.normalizedPath());
        // the framework says 404 where other methods end at the same address
        var otherMethod = !allowed.isEmpty()
                && !allowed.contains(context.request().method().name());
        var status = response.getStatus() == 404 && otherMethod ? 405 : response.getStatus();
        var answer = HttpRefusals.of(status).response();
        if (status == 405) {
            answer.header("Allow", allowed);
        }
        return answer.build();
    }

    @ServerExceptionMapper(
            value = {UnauthorizedException.class, AuthenticationFailedException.class},
            priority = 1)
    public Uni<Response> signedOut(Throwable e, RoutingContext context) {
        return authenticator
                .getChallenge(context)
                .map(challenge -> {
                    var redirects = challenge != null && challenge.status >= 300 && challenge.status < 400;
                    var answer = redirects
                            ? Response.status(challenge.status)
                            : new NotSignedIn().asProblem().response();
                    if (challenge != null) {
                        challenge.getHeaders().forEach((name, value) -> answer.header(name.toString(), value));
                    }
                    return answer.build();
                })
                .onFailure()
                .recoverWithItem(this::unexpected);
    }

    @ServerExceptionMapper(priority = 1)
    public Response forbidden(ForbiddenException e) {
        return refused(new NotAllowed());
    }

    @ServerExceptionMapper
    public Response unexpected(Throwable e) {
        var known = Causes.refusalIn(e);
        if (known.isPresent()) {
            if (known.get() instanceof NotAvailable) {
                LOG.errorf("not available: %s", Causes.deepest(e));
            }
            return known.get().response();
        }
        LOG.error("unexpected", e);
        return HttpRefusals.of(500).response().build();
    }
}
