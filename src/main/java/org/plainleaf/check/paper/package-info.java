/** Rules on leaflets as they are laid out for paper: whatever the templates of a site are. */
@NullMarked
package org.plainleaf.check.paper;

import org.jspecify.annotations.NullMarked;
