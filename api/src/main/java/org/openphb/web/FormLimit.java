package org.openphb.web;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/** A JSON form is small; uploads count their own bytes. */
@Provider
public class FormLimit implements ReaderInterceptor {
    /** Bytes: an import of a few hundred budgets. */
    public static final long MOST_BYTES = 4 << 20;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException, WebApplicationException {
        if ("json".equals(context.getMediaType().getSubtype())) {
            context.setInputStream(new Counted(context.getInputStream(), MOST_BYTES));
        }
        return context.proceed();
    }
}
