/** Laws that hold for every site. */
@NullMarked
package org.plainleaf.law;

import org.jspecify.annotations.NullMarked;
