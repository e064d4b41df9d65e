/** The command line. */
@NullMarked
package org.plainleaf.cli;

import org.jspecify.annotations.NullMarked;
