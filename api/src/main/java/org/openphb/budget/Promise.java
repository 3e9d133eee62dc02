package org.openphb.budget;

import java.time.LocalDate;
import org.openphb.decision.Subject;
import org.openphb.notice.News;

/**
 * Something that staff answer or decide by a day.
 *
 * @param day the last one
 * @param news what whoever waits hears when it is late
 * @param guard refuses whoever asks if it is their own, and everybody once it was decided or taken back
 */
public record Promise(Budget budget, Subject subject, LocalDate day, News news, Runnable guard) {}
