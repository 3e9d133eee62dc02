package org.openphb.web;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be done at an address: the framework knows when it answers 405, but does not say. */
@Singleton
class AllowedMethods {
    private record Operation(Pattern address, String method) {}

    private final List<Operation> operations;

    @Inject
    AllowedMethods(BeanManager beans) {
        operations = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(resource -> resource.isAnnotationPresent(Path.class))
                .flatMap(resource -> Arrays.stream(resource.getDeclaredMethods()))
                .flatMap(AllowedMethods::operations)
                .toList();
    }

    private static Stream<Operation> operations(Method endpoint) {
        var inside = endpoint.getAnnotation(Path.class);
        var path = endpoint.getDeclaringClass().getAnnotation(Path.class).value()
                + (inside == null ? "" : "/" + inside.value());
        var address = Pattern.compile(path.replaceAll("\\{\\w+}", "[^/]+") + "/?");
        return Arrays.stream(endpoint.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(method -> method != null)
                .flatMap(method -> method.value().equals("GET") ? Stream.of("GET", "HEAD") : Stream.of(method.value()))
                .map(method -> new Operation(address, method));
    }

    /** For the header Allow, e.g. {@code GET, HEAD, PUT}; empty where there is nothing. */
    String at(String path) {
        return operations.stream()
                .filter(operation -> operation.address.matcher(path).matches())
                .map(Operation::method)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
