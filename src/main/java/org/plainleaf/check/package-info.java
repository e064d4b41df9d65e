/** The rules that content must pass. */
@NullMarked
package org.plainleaf.check;

import org.jspecify.annotations.NullMarked;
