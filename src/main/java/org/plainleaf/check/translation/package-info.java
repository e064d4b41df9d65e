/** Rules on translations: they say what the English says, and can be told from it. */
@NullMarked
package org.plainleaf.check.translation;

import org.jspecify.annotations.NullMarked;
