/** Rules on words: work words, names that readers mix up, long words, words that hurt. */
@NullMarked
package org.plainleaf.check.words;

import org.jspecify.annotations.NullMarked;
