/** Writes the site's folder: beside the old one first, then in its place. */
@NullMarked
package org.plainleaf.publish;

import org.jspecify.annotations.NullMarked;
