/** What a build keeps for the next one, and how it knows that it may. */
@NullMarked
package org.plainleaf.build.kept;

import org.jspecify.annotations.NullMarked;
