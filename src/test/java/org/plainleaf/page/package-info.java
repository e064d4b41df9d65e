/** What a reader gets: the pages of the example site, checked as a browser and a validator see them. */
@NullMarked
package org.plainleaf.page;

import org.jspecify.annotations.NullMarked;
