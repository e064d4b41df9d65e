/** Looks into pictures and recordings: whether they are whole. Nothing is drawn or played. */
@NullMarked
package org.plainleaf.source.media;

import org.jspecify.annotations.NullMarked;
