/** Whole sites, built as a user builds them: sound ones, broken ones, hostile ones. */
@NullMarked
package org.plainleaf.site;

import org.jspecify.annotations.NullMarked;
