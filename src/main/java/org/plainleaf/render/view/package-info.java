/** What templates see: small records of finished text and links, nothing of the model. */
@NullMarked
package org.plainleaf.render.view;

import org.jspecify.annotations.NullMarked;
