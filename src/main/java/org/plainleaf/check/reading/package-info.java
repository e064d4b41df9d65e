/** How hard a text is to read: words, syllables, lengths, and the formulas over them. */
@NullMarked
package org.plainleaf.check.reading;

import org.jspecify.annotations.NullMarked;
