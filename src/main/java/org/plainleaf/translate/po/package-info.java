/** PO files: their parts, a reader and a writer that lose nothing, and the rules for plural forms. */
@NullMarked
package org.plainleaf.translate.po;

import org.jspecify.annotations.NullMarked;
