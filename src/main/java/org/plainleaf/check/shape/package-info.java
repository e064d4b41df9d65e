/** Rules on the shape of a text: headings, emphasis, numbers, and the parts that a page must have. */
@NullMarked
package org.plainleaf.check.shape;

import org.jspecify.annotations.NullMarked;
