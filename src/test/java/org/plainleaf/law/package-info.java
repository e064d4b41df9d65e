/** Laws that hold for every text. */
@NullMarked
package org.plainleaf.law;

import org.jspecify.annotations.NullMarked;
