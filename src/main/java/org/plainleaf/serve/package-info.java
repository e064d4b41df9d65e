/** The preview server: shows a site to the people who write it, on their own computer. */
@NullMarked
package org.plainleaf.serve;

import org.jspecify.annotations.NullMarked;
