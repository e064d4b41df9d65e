package org.plainleaf.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A body cut at its second-level headings: the steps of a guide, the questions of an FAQ.
 *
 * @param intro the blocks before the first heading
 * @param sections the sections
 */
public record Sections(List<Block> intro, List<Section> sections) {
    /**
     * A heading and the blocks up to the next.
     *
     * @param heading the heading
     * @param blocks what follows
     */
    public record Section(Block.Heading heading, List<Block> blocks) {}

    /** Cuts a body. */
    public static Sections of(List<Block> body) {
        List<Block> intro = new ArrayList<>();
        List<Section> sections = new ArrayList<>();
        List<Block> into = intro;
        for (Block block : body) {
            if (block instanceof Block.Heading heading && heading.level() == 2) {
                into = new ArrayList<>();
                sections.add(new Section(heading, into));
            } else {
                into.add(block);
            }
        }
        return new Sections(intro, sections);
    }
}
