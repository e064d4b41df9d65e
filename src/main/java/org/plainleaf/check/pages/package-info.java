/** Rules on finished pages, as a browser gets them: whatever the templates of a site are. */
@NullMarked
package org.plainleaf.check.pages;

import org.jspecify.annotations.NullMarked;
