package org.openphb.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;

/**
 * Part of a list, newest first.
 *
 * @param next goes into {@code ?cursor=}; absent on the last page
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(List<T> items, String next) {
    /**
     * @param found one more than the limit, where there are more
     * @param at where an item stands in the list
     */
    public static <T> Page<T> of(List<T> found, int limit, Function<T, Cursor> at) {
        return found.size() <= limit
                ? new Page<>(found, null)
                : new Page<>(
                        found.subList(0, limit), at.apply(found.get(limit - 1)).toString());
    }

    public <V> Page<V> map(Function<T, V> view) {
        return new Page<>(items.stream().map(view).toList(), next);
    }
}
