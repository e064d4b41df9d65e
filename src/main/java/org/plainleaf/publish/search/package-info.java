/** The search of the site: lists of words in small files, which a script in the reader's browser looks up. */
@NullMarked
package org.plainleaf.publish.search;

import org.jspecify.annotations.NullMarked;
