/** How finished pages are read and looked at. */
@NullMarked
package org.plainleaf.check.pages;

import org.jspecify.annotations.NullMarked;
