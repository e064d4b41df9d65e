package org.plainleaf.text;

/**
 * A place that a person can go to in an editor.
 *
 * @param file path of the file, relative to the site's folder, with forward slashes
 * @param line line, counted from 1; 0 where the finding is about the file as a whole
 * @param column column in UTF-16 units, counted from 1; 0 where the finding is about the whole line
 */
public record Place(String file, int line, int column) implements Comparable<Place> {
    public Place {
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException("line " + line + ", column " + column);
        }
    }

    /** The very start of a file. */
    public static Place startOf(String file) {
        return new Place(file, 1, 1);
    }

    @Override
    public int compareTo(Place other) {
        int byFile = file.compareTo(other.file);
        if (byFile != 0) {
            return byFile;
        }
        int byLine = Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    /** {@code file:line:column}, the form that editors and terminals turn into a link. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
