/** Rules on reading: how long sentences, paragraphs and pages are, and how hard the words. */
@NullMarked
package org.plainleaf.check.reading;

import org.jspecify.annotations.NullMarked;
