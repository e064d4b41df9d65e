package org.plainleaf.text;

/** How a text is written down in a file: what an author or a translator writes for a character. */
public enum Writing {
    /** A part of a Markdown text. */
    MARKDOWN {
        @Override
        Letters letters(String file, Span span) {
            Letters letters = Letters.none(span.length());
            for (int at = span.start(); at < span.end(); at++) {
                boolean escape =
                        file.charAt(at) == '\\' && at + 1 < span.end() && PUNCTUATION.indexOf(file.charAt(at + 1)) >= 0;
                at += escape ? 1 : 0;
                letters.add(file.charAt(at), at, at + 1);
            }
            return letters;
        }
    },
    /** A value of a YAML file, with its quotation marks or the sign of a block. */
    YAML {
        @Override
        Letters letters(String file, Span span) {
            return new YamlLetters(file, span).read();
        }
    },
    /** The lines of a text in a PO file, from behind the first quotation mark on. */
    PO {
        @Override
        Letters letters(String file, Span span) {
            return new PoLetters(file, span).read();
        }
    },
    /** The same with tags, such as {@code <a1>}, which are no part of the text. */
    TAGGED_PO {
        @Override
        Letters letters(String file, Span span) {
            return new PoLetters(file, span).readTagged();
        }
    };

    /** What a backslash escapes (CommonMark, 2.4). */
    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    /**
     * What is written in a part of a file. Space is given as it is written, also where it counts for less when it is read: at the
     * end of a line and at its start.
     */
    abstract Letters letters(String file, Span span);
}
