/** Turns editions into HTML pages. */
@NullMarked
package org.plainleaf.render;

import org.jspecify.annotations.NullMarked;
