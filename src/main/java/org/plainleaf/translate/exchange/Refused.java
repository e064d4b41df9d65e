package org.plainleaf.translate.exchange;

import org.plainleaf.translate.po.PoKey;

/**
 * A row that was not taken in.
 *
 * @param row the row as it came
 * @param key the key under which to send it out again
 * @param source the English text as it is now; that of the row where nobody knows
 * @param text context and English text of the entry
 * @param reason why, in plain words, and what to do
 */
public record Refused(Returned.Row row, RowKey key, String source, PoKey text, String reason) {}
