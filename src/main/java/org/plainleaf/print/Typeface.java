package org.plainleaf.print;

/**
 * A font in two weights, and the shapers for it.
 *
 * @param regular the usual weight
 * @param bold the heavy weight
 * @param regularShaper shapes in the usual weight
 * @param boldShaper shapes in the heavy weight
 */
record Typeface(PaperFont regular, PaperFont bold, Shaper regularShaper, Shaper boldShaper) {
    boolean hasAll(String text) {
        return regular.hasAll(text) && bold.hasAll(text);
    }
}
