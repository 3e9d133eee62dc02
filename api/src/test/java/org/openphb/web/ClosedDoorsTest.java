package org.openphb.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.quarkus.security.Authenticated;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import java.lang.annotation.Annotation;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** An endpoint is closed until it says otherwise, and here is found any that does not say. */
@QuarkusTest
class ClosedDoorsTest {
    private static final JavaClasses CLASSES =
            new ClassFileImporter().importPath(Path.of("target/classes/org/openphb"));

    private static final List<Class<? extends Annotation>> SAYS_WHO =
            List.of(Authenticated.class, RolesAllowed.class, PermitAll.class, DenyAll.class);

    @Test
    void every_endpoint_says_who_may_call_it() {
        assertFalse(endpoints().toList().isEmpty());

        var silent = endpoints()
                .filter(endpoint -> SAYS_WHO.stream()
                        .noneMatch(says -> endpoint.isAnnotatedWith(says)
                                || endpoint.getOwner().isAnnotatedWith(says)))
                .map(JavaMethod::getFullName)
                .toList();

        assertEquals(List.of(), silent);
    }

    @Test
    void one_that_forgot_is_closed_at_run_time() {
        assertTrue(ConfigProvider.getConfig()
                .getValue("quarkus.security.jaxrs.deny-unannotated-endpoints", Boolean.class));
    }

    private static Stream<JavaMethod> endpoints() {
        return CLASSES.stream()
                .flatMap(inRoom -> inRoom.getMethods().stream())
                .filter(method -> method.isMetaAnnotatedWith(HttpMethod.class));
    }
}
