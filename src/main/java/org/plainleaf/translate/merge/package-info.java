/** Brings the PO files of a page up to date with its English text, and loses no translation on the way. */
@NullMarked
package org.plainleaf.translate.merge;

import org.jspecify.annotations.NullMarked;
