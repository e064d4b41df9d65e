/** Cuts documents into segments, reads catalogues (PO) and makes editions in other languages. */
@NullMarked
package org.plainleaf.translate;

import org.jspecify.annotations.NullMarked;
