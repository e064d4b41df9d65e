/** The formats of translation tools: XLIFF, TMX and TBX; and the one door by which XML comes in. */
@NullMarked
package org.plainleaf.translate.exchange.xml;

import org.jspecify.annotations.NullMarked;
