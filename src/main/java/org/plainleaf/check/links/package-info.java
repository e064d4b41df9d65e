/** Rules on links, pictures and recordings. */
@NullMarked
package org.plainleaf.check.links;

import org.jspecify.annotations.NullMarked;
