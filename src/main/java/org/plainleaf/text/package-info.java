/** Text as it stands in a file, and places in it that a person can find. */
@NullMarked
package org.plainleaf.text;

import org.jspecify.annotations.NullMarked;
