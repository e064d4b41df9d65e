/** Leaflets on paper: shaped words against HarfBuzz itself, fonts, order of pages, and PDFs by their structure. */
@NullMarked
package org.plainleaf.print;

import org.jspecify.annotations.NullMarked;
