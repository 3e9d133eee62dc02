package org.openphb.attack;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;

/** Everything the application says while it is attacked. */
final class Log extends Handler {
    private static final PatternFormatter AS_WRITTEN = new PatternFormatter("%c: %s%e");

    private record Line(Level level, String text) {}

    private final Queue<Line> lines = new ConcurrentLinkedQueue<>();

    static Log open() {
        var log = new Log();
        Logger.getLogger("").addHandler(log);
        return log;
    }

    @Override
    public void publish(LogRecord entry) {
        lines.add(new Line(entry.getLevel(), AS_WRITTEN.format(entry)));
    }

    List<String> saying(List<String> words) {
        return lines.stream()
                .map(Line::text)
                .filter(text -> words.stream().anyMatch(text::contains))
                .distinct()
                .toList();
    }

    List<String> errors() {
        return lines.stream()
                .filter(line -> line.level.intValue() >= Level.SEVERE.intValue())
                .map(Line::text)
                .distinct()
                .toList();
    }

    @Override
    public void flush() {
        // kept in memory
    }

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }
}
