package org.plainleaf.serve;

import org.jspecify.annotations.Nullable;
import org.plainleaf.build.Outcome;

/**
 * A build of a preview, for who looks at the terminal.
 *
 * @param number which one, from 1
 * @param files how many files changed
 * @param made how many files were made anew, changed or not
 * @param millis how long it took, in thousandths of a second
 * @param outcome what it came to; null where it did not come to an end
 * @param trouble why it did not; empty where it did
 * @param fault our own mistake, where it was one
 */
public record Rebuilt(
        int number,
        int files,
        int made,
        long millis,
        @Nullable Outcome outcome,
        String trouble,
        @Nullable Throwable fault) {}
