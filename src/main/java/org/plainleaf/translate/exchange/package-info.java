/** The formats in which translations travel: to a translator's tool, an agency, a spreadsheet or Word, and back. */
@NullMarked
package org.plainleaf.translate.exchange;

import org.jspecify.annotations.NullMarked;
