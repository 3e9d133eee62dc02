package org.openphb.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

/** Which part of a list is asked for. */
public class PageQuery {
    @QueryParam("limit")
    @DefaultValue("50")
    @Min(value = 1, message = "Ask for at least 1")
    @Max(value = 200, message = "Ask for at most 200")
    public int limit;

    @QueryParam("cursor")
    public String cursor;

    public Cursor after() {
        return Cursor.of(cursor);
    }
}
