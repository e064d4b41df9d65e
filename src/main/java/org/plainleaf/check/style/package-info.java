/** Rules on the style sheets that a site brings, and reading them: colours, and sizes on paper. */
@NullMarked
package org.plainleaf.check.style;

import org.jspecify.annotations.NullMarked;
