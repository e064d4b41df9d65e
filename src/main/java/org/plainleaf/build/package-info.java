/** The pipeline, from a folder to a site. */
@NullMarked
package org.plainleaf.build;

import org.jspecify.annotations.NullMarked;
