package org.openphb.overview;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openphb.money.Money;
import org.openphb.notice.News;
import org.openphb.notice.Notice;
import org.openphb.web.Cursor;

/**
 * Something new for whoever asks.
 *
 * @param what the amount and shop of a receipt, the first words of a request, whose access it is (none: one's own), or the
 *     contact's name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NewsItem(
        UUID id,
        News.Kind kind,
        UUID budget,
        String budgetName,
        String holder,
        ThingView thing,
        String what,
        Instant at,
        boolean seen) {
    /** What it is about, by the id in its address. */
    @Schema(name = "NewsThing")
    public record ThingView(News.About kind, UUID id) {}

    /** A row of {@link Latest}. */
    static NewsItem of(Object[] row) {
        var notice = (Notice) row[0];
        return new NewsItem(
                notice.id,
                notice.kind,
                notice.budget,
                (String) row[1],
                (String) row[2],
                notice.about == null ? null : new ThingView(notice.about, notice.thing),
                what((Money) row[3], (String) row[4], (String) row[5]),
                notice.toldAt,
                (Boolean) row[6]);
    }

    private static String what(Money amount, String supplier, String words) {
        if (amount != null) {
            return QueueItem.what(amount, supplier);
        }
        return words == null ? null : QueueItem.what(words);
    }

    @JsonIgnore
    Cursor cursor() {
        return new Cursor(at, id);
    }
}
