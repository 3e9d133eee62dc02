package org.openphb.web;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Answers are about people: what does not say otherwise is kept nowhere. */
@Singleton
class NoStore {
    @ServerResponseFilter
    public void say(ContainerResponseContext answer) {
        answer.getHeaders().computeIfAbsent("Cache-Control", name -> java.util.List.of("private, no-store"));
    }
}
