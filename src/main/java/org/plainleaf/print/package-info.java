/** Leaflets on paper: shaped words, fonts, PDF, imposition. */
@NullMarked
package org.plainleaf.print;

import org.jspecify.annotations.NullMarked;
